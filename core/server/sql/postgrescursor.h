// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/postgresconnection.h"

namespace tasuki {

/// One prepared statement in PostgreSQL. All its rows are here after the first step: what reads
/// much says LIMIT.
class PostgresCursor final : public SqlCursor {
public:
    /// `prepared` is the reason why the statement cannot be run, if it cannot.
    PostgresCursor(PostgresConnection &connection, const char *name, QByteArray sql,
                   std::unique_ptr<QSqlQuery> query, Result<void> prepared);
    ~PostgresCursor() override;

    void bindInteger(int index, qint64 value) override;
    void bindText(int index, const QString &text) override;
    void bindBlob(int index, std::span<const unsigned char> blob) override;
    void bindNull(int index) override;
    Result<bool> step() override;
    void reset() override;

    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray blob(int column) const override;
    QUuid uuid(int column) const override;
    bool isNull(int column) const override;

private:
    void bind(int index, const QVariant &value);

    PostgresConnection &m_connection;
    const char *m_name;
    QByteArray m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_generation;
    Result<void> m_prepared;
    Result<void> m_state; ///< since the last reset()
    bool m_isRun = false;
};

} // namespace tasuki
