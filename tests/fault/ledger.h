// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/operation.h"

#include <QHash>
#include <QSet>

namespace tasuki::fault {

/// What the world outside the programs knows: what a person was told is saved, what the server
/// promised, and what nobody can be asked for any more.
struct Ledger {
    struct Saved {
        Operation operation;
        int device = 0;
    };
    QHash<OperationId, Saved> saved;
    void wasSaved(const QList<Operation> &operations, const QSet<OperationId> &superfluous,
                  int device);
    /// Answered applied, conflict or held by the server as it is now.
    QSet<OperationId> promised;
    QSet<OperationId> everPromised; ///< also by the server as it was before it went back
    /// Answered rejected: the person was told, or will be, and nobody owes anything.
    QSet<OperationId> refused;
    /// When the server last went back, some device still had these, in its journal or in its base.
    QSet<OperationId> mustSurvive;
    /// They went with the server's disk; no device had them.
    QSet<OperationId> gone;
};

/// Every operation a body tells of, in whatever role.
QSet<OperationId> operationsIn(const QJsonObject &body);

} // namespace tasuki::fault
