// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"
#include "core/server/sql/sqlconnection.h"

#include <QDateTime>

namespace tasuki {

/// What happened, for those who ask later who did what. Never holds clinical text.
struct AuditEntry {
    QDateTime at;
    Caller caller;
    QString action; ///< kind of operation, or what was asked for
    ScopeId scope;
    ObjectId object;
    OperationId operation;
    QString decision; ///< "applied", "held", "denied" …
    QString rule;
};

/// The server's audit: rows chained by hash, so that changing, removing, inserting or swapping one
/// shows. Cutting off the end does not; for that the last hash has to be kept elsewhere.
class AuditLog {
public:
    explicit AuditLog(SqlConnection &database)
        : m_database(database)
    { }

    /// Belongs into the transaction of what it reports.
    Result<void> append(const AuditEntry &entry);
    Result<qint64> verify();

private:
    SqlConnection &m_database;
};

} // namespace tasuki
