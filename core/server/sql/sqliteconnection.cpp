// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/sqliteconnection.h"

#include "core/sqlite/transaction.h"

namespace tasuki {

namespace {

    /// As long as SQLite itself would wait for a writer of another program.
    constexpr std::chrono::milliseconds patience{DatabaseOptions().busyTimeoutMs};

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
        SqliteUnit(Transaction transaction, std::optional<WriterTurns::Turn> turn)
            : m_turn(std::move(turn))
            , m_transaction(std::move(transaction))
        { }

        Result<void> commit() override
        {
            auto committed = m_transaction.commit();
            m_turn.reset();
            return committed;
        }
        void rollback() override
        {
            m_transaction.rollback();
            m_turn.reset();
        }

    private:
        std::optional<WriterTurns::Turn> m_turn; ///< goes after the transaction
        Transaction m_transaction;
    };

} // namespace

std::unique_ptr<SqlCursor> SqliteConnection::prepare(const char *name, const QByteArray &sql)
{
    return std::make_unique<SqliteCursor>(m_database->statement(name, sql));
}

Result<std::unique_ptr<SqlConnection::Unit>> SqliteConnection::begin(Kind kind)
{
    std::optional<WriterTurns::Turn> turn;
    if (kind == Kind::Writing && !m_database->inTransaction()) {
        turn = m_turns->take(patience);
        if (!turn)
            return Error{Error::Kind::Busy, QStringLiteral("Others write without end")};
    }
    auto begun = Transaction::begin(*m_database,
                                    kind == Kind::Writing ? Transaction::Kind::Writing
                                                          : Transaction::Kind::Reading);
    if (!begun)
        return begun.error();
    return std::unique_ptr<Unit>(new SqliteUnit(std::move(*begun), std::move(turn)));
}

} // namespace tasuki
