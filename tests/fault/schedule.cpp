// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/schedule.h"

namespace tasuki::fault {

Schedule scheduleOf(quint64 seed, int steps)
{
    Dice dice(seed);
    Schedule schedule{seed, {}};
    schedule.steps.reserve(steps);
    for (int i = 0; i < steps; ++i)
        schedule.steps.append(dice.next());
    return schedule;
}

Verdict play(const Schedule &schedule, const Region &region, const Settings &settings,
             QStringList *story)
{
    seedEverything(schedule.seed);
    const auto world = World::create(region, settings);
    if (!world)
        return Finding{QStringLiteral("harness"), world.error().detail};
    const auto judged = [&]() -> Verdict {
        for (const quint64 step : schedule.steps) {
            if (const Verdict verdict = (*world)->step(step))
                return verdict;
        }
        seedEverything(schedule.seed);
        if (const Verdict verdict = (*world)->heal())
            return verdict;
        return (*world)->judge();
    }();
    if (story)
        *story = (*world)->story();
    return judged;
}

Schedule shrunk(const Schedule &schedule, const Finding &finding, const Region &region,
                const Settings &settings)
{
    constexpr int attempts = 600;
    Schedule shortest = schedule;
    int played = 0;
    for (qsizetype portion = schedule.steps.size() / 2; portion >= 1; portion /= 2) {
        for (qsizetype first = 0; first < shortest.steps.size();) {
            if (++played > attempts)
                return shortest;
            Schedule shorter = shortest;
            shorter.steps.remove(first, std::min(portion, shorter.steps.size() - first));
            const Verdict verdict = play(shorter, region, settings);
            if (verdict && verdict->invariant == finding.invariant)
                shortest = shorter;
            else
                first += portion;
        }
    }
    return shortest;
}

} // namespace tasuki::fault
