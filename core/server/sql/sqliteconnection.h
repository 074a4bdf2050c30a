// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlconnection.h"
#include "core/server/sql/writerturns.h"
#include "core/sqlite/database.h"

#include <memory>

namespace tasuki {

/// The server's database in a SQLite file. A writing transaction is the only one there is.
class SqliteConnection final : public SqlConnection {
public:
    /// `turns` is shared by all connections of this program to the same file.
    explicit SqliteConnection(std::unique_ptr<Database> database,
                              std::shared_ptr<WriterTurns> turns = std::make_shared<WriterTurns>())
        : m_database(std::move(database))
        , m_turns(std::move(turns))
    { }

    qint64 changes() const override { return m_database->changes(); }
    Result<void> lockRow(const char *, const char *, const QUuid &) override { return {}; }
    Result<void> lockKey(const char *, const QByteArray &) override { return {}; }

protected:
    Result<std::unique_ptr<Unit>> begin(Kind kind) override;
    std::unique_ptr<SqlCursor> prepare(const char *name, const QByteArray &sql) override;

private:
    std::unique_ptr<Database> m_database;
    std::shared_ptr<WriterTurns> m_turns;
};

} // namespace tasuki
