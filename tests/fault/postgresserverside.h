// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/postgresconnection.h"
#include "tests/fault/serverfacts.h"

namespace tasuki::fault {

/// The server on PostgreSQL. Its cable is what breaks; what is committed stays. A database is
/// founded once and used by all schedules: its tables are filled anew from copies in schemas beside
/// them, because making a database takes longer than a schedule.
class PostgresServerSide final : public ServerSide {
public:
    /// `where` as PostgresOptions has it.
    static Result<std::unique_ptr<PostgresServerSide>> open(const QString &where,
                                                            const Clock &clock);

    /// What every schedule begins with; kept once, when it is founded.
    Result<void> keepRegion();
    Result<void> beginWithRegion();

    Result<void> restart() override;
    void dieSoon(Dice &dice, int calls) override
    {
        m_plug.pull(dice.below(calls), dice.percent(50) ? SQLITE_FULL : SQLITE_IOERR,
                    Plug::Trouble::ForGood);
    }
    Result<int> keepCopy() override;
    /// Nothing lies beside this database: Restore::Whole is a silent one.
    Result<void> restore(int copy, Restore kind) override;
    Result<ServerFacts> facts() override { return readServerFacts(*m_beside); }
    Result<bool> maySee(PersonId person, ScopeId scope) override
    {
        return maySeeNow(*m_beside, person, scope);
    }

private:
    PostgresServerSide(const PostgresOptions &options, const Clock &clock);
    Result<void> findTables();
    /// All rows of all tables of one schema into the other; both are literals or made from numbers.
    Result<void> copyRows(const QByteArray &from, const QByteArray &to);

    PostgresOptions m_options;
    std::unique_ptr<PostgresConnection> m_beside; ///< past the server and its cable
    QList<QByteArray> m_tables;
};

} // namespace tasuki::fault
