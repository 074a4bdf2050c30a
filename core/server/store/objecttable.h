// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/aead.h"
#include "core/merge/merge.h"
#include "core/server/sql/sqlconnection.h"
#include "core/wire/pull.h"

#include <QDateTime>

namespace tasuki {

struct ScopeRow {
    ScopeId id;
    QString roomTemplate;
    qint64 head = 0;
    quint64 sum = 0;
    qint64 minimumSince = 0;
    bool isErased = false; ///< nothing is in it any more, and nothing comes into it
};

/// Scopes and the objects in them: the counter, the checksum, the sealed bodies and their history.
/// Lives inside its caller's transaction.
class ObjectTable {
public:
    ObjectTable(SqlConnection &database, const Aead &aead)
        : m_database(database)
        , m_aead(aead)
    { }

    Result<std::optional<ScopeRow>> scope(ScopeId id);
    Result<void> createScope(ScopeId id, const QString &roomTemplate);
    /// Takes all of it away, with what waits in it for a person to decide; the scope's row stays,
    /// with how far it had come, as evidence for those who had it. What is left of its files is
    /// swept up with the unfinished ones.
    Result<void> erase(ScopeId id, const QDateTime &now);
    Result<void> setTemplate(ScopeId id, const QString &roomTemplate); ///< of a room that has grown

    Result<std::optional<ObjectRow>> find(ScopeId scope, ObjectId id);
    /// Until the transaction ends nobody else writes in these scopes; a number that is given here
    /// is committed before the next one is (protocol.md 3.1). Asked for before anything else is
    /// read.
    Result<void> lock(QList<ScopeId> scopes);
    /// Stores the body under the next number of the scope and gives that number.
    Result<qint64> put(const ScopeRow &scope, const QString &type, ObjectId id,
                       const QJsonObject &body, OperationId operation);

    /// Rows whose number lies in (from, to], ascending, until `budget` bytes are used up.
    Result<QList<ObjectRow>> ascending(ScopeId scope, qint64 from, qint64 to, qint64 &budget);
    /// Live rows whose number is at most `below`, newest first.
    Result<QList<ObjectRow>> descending(ScopeId scope, qint64 below, qint64 &budget);
    /// The highest number of a live row that is at most `below`; 0 when there is none.
    Result<qint64> newestLive(ScopeId scope, qint64 below);
    Result<QList<ObjectRow>> ofType(ScopeId scope, const QString &type);

private:
    Result<ObjectRow> read(ScopeId scope, const SqlStatement &row) const;
    /// Appends rows to `page`; how many.
    Result<qint64> readRows(ScopeId scope, SqlStatement &rows, qint64 &budget,
                            QList<ObjectRow> &page) const;
    /// Steps through `rows`, which has parameters for scope, the number behind which it begins, the
    /// last number and how many rows: a few at a time, as a database may fetch all it finds at
    /// once.
    Result<QList<ObjectRow>> readPage(ScopeId scope, SqlStatement rows, qint64 behind, qint64 last,
                                      qint64 &budget) const;
    Result<QByteArray> seal(const char *table, ScopeId scope, ObjectId id, qint64 sequence,
                            const QByteArray &body) const;
    SqlConnection &m_database;
    const Aead &m_aead;
};

} // namespace tasuki
