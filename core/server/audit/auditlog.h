// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"
#include "core/server/sql/sqlconnection.h"

#include <QDateTime>

#include <optional>

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
/// shows. Cutting off the end does not; for that the last hash has to be kept elsewhere. Each
/// server on a database has a chain of its own, with its instance for a name: one for all would
/// make all writers of all servers wait for each other.
class AuditLog {
public:
    explicit AuditLog(SqlConnection &database)
        : m_database(database)
    { }

    /// Belongs into the transaction of what it reports. Written as its last act, so that those who
    /// write at the same time wait for each other's chain as briefly as can be.
    Result<void> append(const AuditEntry &entry);
    /// Every chain; the number of rows in all of them.
    Result<qint64> verify();

    /// Names the last row of every chain, and with them all before: "4711:9f3a…". Whoever was told
    /// it once can ask later whether this is still the same history.
    Result<QString> head();
    Result<bool> holds(const QString &head);
    static qint64 rowsUpTo(const QString &head); ///< in all chains together

private:
    Result<void> appendNow(const AuditEntry &entry);
    struct Row {
        qint64 number = 0;
        QByteArray hash;
    };
    Result<std::optional<Row>> lastOf(const QString &chain); ///< nothing: it has not begun
    Result<bool> holdsRow(const QString &head);
    struct Verified { ///< how far
        QString chain;
        qint64 number = 0;
        QByteArray hash;
        qint64 count = 0;
    };
    Result<bool> verifyPage(Verified &done);
    SqlConnection &m_database;
};

} // namespace tasuki
