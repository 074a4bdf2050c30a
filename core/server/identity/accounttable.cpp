// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/accounttable.h"

namespace tasuki {

namespace {
#define COLUMNS                                                                                    \
    "SELECT person_id, login, office_id, profession, password, disabled_at FROM account "

    Result<std::optional<Account>> first(const Result<QList<Account>> &rows)
    {
        if (!rows)
            return rows.error();
        return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
    }
} // namespace

Result<void> AccountTable::add(const Account &account)
{
    const auto existing = byLogin(account.login);
    if (!existing)
        return existing.error();
    if (*existing)
        return Error{Error::Kind::Conflict, QStringLiteral("The login is taken")};
    return m_database.run("account.add",
                          "INSERT INTO account(person_id, login, office_id, profession) "
                          "VALUES(?, ?, ?, ?)",
                          account.person.uuid(), account.login, account.office.uuid(),
                          toCode(account.profession));
}

Result<QList<Account>> AccountTable::rows(SqlStatement statement)
{
    QList<Account> accounts;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return accounts;
        const auto profession = professionFromCode(statement.text(3));
        if (!profession)
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("An account's profession is unknown")};
        accounts.append({PersonId(statement.uuid(0)), statement.text(1),
                         OfficeId(statement.uuid(2)), *profession, statement.blob(4),
                         !statement.isNull(5)});
    }
}

Result<std::optional<Account>> AccountTable::byLogin(const QString &login)
{
    SqlStatement statement = m_database.statement("account.byLogin", COLUMNS "WHERE login = ?");
    statement.bindAll(login);
    return first(rows(std::move(statement)));
}

Result<std::optional<Account>> AccountTable::byPerson(PersonId person)
{
    SqlStatement statement
        = m_database.statement("account.byPerson", COLUMNS "WHERE person_id = ?");
    statement.bindAll(person.uuid());
    return first(rows(std::move(statement)));
}

Result<QList<Account>> AccountTable::all()
{
    return rows(m_database.statement("account.all", COLUMNS "ORDER BY login"));
}

Result<void> AccountTable::setPassword(PersonId person, const QByteArray &hash)
{
    return m_database.run("account.setPassword",
                          "UPDATE account SET password = ? WHERE person_id = ?", hash,
                          person.uuid());
}

Result<void> AccountTable::disable(PersonId person, qint64 nowMs)
{
    return m_database.run("account.disable",
                          "UPDATE account SET disabled_at = ? WHERE person_id = ?", nowMs,
                          person.uuid());
}

#undef COLUMNS
} // namespace tasuki
