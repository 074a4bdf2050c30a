// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/sqliteconnection.h"

#include "core/sqlite/transaction.h"

namespace tasuki {

namespace {

    class SqliteCursor final : public SqlCursor {
    public:
        explicit SqliteCursor(Statement statement)
            : m_statement(std::move(statement))
        { }

        void bindInteger(int index, qint64 value) override { m_statement.bind(index, value); }
        void bindText(int index, const QString &text) override { m_statement.bind(index, text); }
        void bindBlob(int index, std::span<const unsigned char> blob) override
        {
            m_statement.bind(index, blob);
        }
        void bindNull(int index) override { m_statement.bind(index, nullptr); }
        Result<bool> step() override { return m_statement.step(); }
        void reset() override { m_statement.reset(); }

        qint64 integer(int column) const override { return m_statement.integer(column); }
        QString text(int column) const override { return m_statement.text(column); }
        QByteArray blob(int column) const override { return m_statement.blob(column); }
        QUuid uuid(int column) const override { return m_statement.uuid(column); }
        bool isNull(int column) const override { return m_statement.isNull(column); }

    private:
        Statement m_statement;
    };

    class SqliteUnit final : public SqlConnection::Unit {
    public:
        explicit SqliteUnit(Transaction transaction)
            : m_transaction(std::move(transaction))
        { }

        Result<void> commit() override { return m_transaction.commit(); }
        void rollback() override { m_transaction.rollback(); }

    private:
        Transaction m_transaction;
    };

} // namespace

std::unique_ptr<SqlCursor> SqliteConnection::prepare(const char *name, const QByteArray &sql)
{
    return std::make_unique<SqliteCursor>(m_database->statement(name, sql));
}

Result<std::unique_ptr<SqlConnection::Unit>> SqliteConnection::begin(Kind kind)
{
    auto begun = Transaction::begin(*m_database,
                                    kind == Kind::Writing ? Transaction::Kind::Writing
                                                          : Transaction::Kind::Reading);
    if (!begun)
        return begun.error();
    return std::unique_ptr<Unit>(new SqliteUnit(std::move(*begun)));
}

} // namespace tasuki
