// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/operation.h"

#include <QMap>

namespace tasuki {

/// Which of my answered operations do you know? First a digest for each day, then, for the days
/// that differ, the operations themselves (protocol.md 3.9).
struct StatusRequest {
    static constexpr int maxOperations = 2000;
    QMap<QString, quint64> days; ///< journalDay → digest over this device's operations of that day
    QList<OperationId> operations;
    QString tick; ///< of the answer before, to see the server go back between two questions
    bool operator==(const StatusRequest &) const = default;
};

struct StatusAnswer {
    QString epoch;
    QString tick;
    bool tickKnown = true; ///< the tick of the question belongs to this server's past
    QStringList differing; ///< days whose digest is another one here
    QList<OperationId> unknown; ///< of the operations asked about
    /// Known, but held or rejected: a duplicate that arrived after the server went back, before the
    /// room it belongs to came back, was judged anew.
    QList<OperationId> notApplied;
    bool operator==(const StatusAnswer &) const = default;
};

/// The day an operation counts for: that of its writer's clock, which both sides can read from it.
QString journalDay(const Operation &operation);
/// Its content went into the room; then the room tells of it.
constexpr bool isApplied(OperationStatus status)
{
    return status == OperationStatus::Applied || status == OperationStatus::Conflict;
}

/// What one operation adds to the digest of its day, modulo 2^64. One that was applied adds
/// something else than one that was held or rejected.
quint64 journalHash(OperationId id, bool wasApplied);

QByteArray encode(const StatusRequest &request);
QByteArray encode(const StatusAnswer &answer);
Result<StatusRequest> statusRequestFromBytes(const QByteArray &bytes);
Result<StatusAnswer> statusAnswerFromBytes(const QByteArray &bytes);

} // namespace tasuki
