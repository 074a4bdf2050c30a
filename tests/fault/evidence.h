// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/device.h"
#include "tests/fault/ledger.h"
#include "tests/fault/serverside.h"

#include <span>

namespace tasuki::fault {

/// All that is looked at when everything is at rest.
struct Evidence {
    struct Desk {
        const Device *device = nullptr;
        DeviceFacts facts;
    };
    const Ledger &ledger;
    ServerFacts server;
    QList<Desk> desks;
    Result<qint64> auditRows;
};

/// One invariant of protocol.md 4 as a question to the evidence.
struct Invariant {
    const char *number;
    const char *name;
    Verdict (*check)(const Evidence &evidence);
};

std::span<const Invariant> invariants();

Verdict exactlyOnce(const Evidence &evidence); ///< I1
Verdict noAcknowledgedLoss(const Evidence &evidence); ///< I2
Verdict noSilentLocalLoss(const Evidence &evidence); ///< I3
Verdict noLostUpdate(const Evidence &evidence); ///< I4
Verdict convergence(const Evidence &evidence); ///< I5, I13, I14, I17
Verdict purge(const Evidence &evidence); ///< I11
Verdict stateMachine(const Evidence &evidence); ///< I15
Verdict frozenIsFrozen(const Evidence &evidence); ///< I16
Verdict restore(const Evidence &evidence); ///< I18
Verdict audit(const Evidence &evidence); ///< I26

/// A body tells of an operation, as current value, alternative, history, late write or move.
bool tellsOf(const QJsonObject &body, const Operation &operation);
/// The sum of what was counted is the cursor's, and nothing of the store contradicts itself (I9).
Verdict atomicApply(const DeviceFacts &facts);
/// Every own write that was not refused is in the view (I10).
Verdict noFlicker(const DeviceFacts &facts, const QList<OverlayObject> &view, const Author &author);

} // namespace tasuki::fault
