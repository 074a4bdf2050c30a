// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/rest.h"

namespace tasuki::fault {

Result<bool> settleAll(Scene &scene, Line &line, std::chrono::hours later, Verdict &verdict)
{
    bool moved = false;
    scene.serverClock.advance(later);
    for (const auto &device : scene.devices) {
        device->clock.advance(later);
        const auto its = line.settle(*device, verdict);
        if (!its || verdict)
            return its;
        moved = moved || *its;
    }
    return moved;
}

Verdict comeToRest(Scene &scene, Line &line)
{
    constexpr int rounds = 80; // what is blocked is tried forty times
    for (int round = 0; round < rounds; ++round) {
        Verdict verdict;
        const auto moved = settleAll(scene, line, std::chrono::hours(2), verdict);
        if (verdict)
            return verdict;
        if (!moved)
            return stuck(moved.error());
        if (!*moved)
            return std::nullopt;
    }
    return broken("I21", QStringLiteral("not at rest after %1 rounds").arg(rounds));
}

Verdict judgeAll(Scene &scene)
{
    auto server = scene.server->facts();
    if (!server)
        return stuck(server.error());
    Evidence evidence{scene.ledger, std::move(*server), {}, scene.server->store().verifyAudit()};
    for (const auto &device : scene.devices) {
        auto facts = device->facts();
        if (!facts)
            return stuck(facts.error());
        if (const Verdict verdict = atomicApply(*facts))
            return verdict;
        if (const Verdict verdict = noFlicker(*facts, device->view(), device->author()))
            return verdict;
        evidence.desks.append({device.get(), std::move(*facts)});
    }
    for (const Invariant &invariant : invariants()) {
        if (const Verdict verdict = invariant.check(evidence))
            return verdict;
    }
    return std::nullopt;
}

} // namespace tasuki::fault
