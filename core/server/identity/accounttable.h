// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/server/sql/sqlconnection.h"

#include <optional>

namespace tasuki {

/// What signing in needs to know of a person. Names are in the directory.
struct Account {
    PersonId person;
    QString login;
    OfficeId office;
    Profession profession = Profession::Clerk;
    QByteArray password; ///< hash; empty until the person has chosen one
    bool isDisabled = false;
};

/// The accounts, inside the transaction of whoever asks.
class AccountTable {
public:
    explicit AccountTable(SqlConnection &database)
        : m_database(database)
    { }

    Result<void> add(const Account &account); ///< Conflict when the login is taken
    Result<std::optional<Account>> byLogin(const QString &login);
    Result<std::optional<Account>> byPerson(PersonId person);
    Result<QList<Account>> all();
    Result<void> setPassword(PersonId person, const QByteArray &hash);
    Result<void> disable(PersonId person, qint64 nowMs);

private:
    Result<QList<Account>> rows(SqlStatement statement);
    SqlConnection &m_database;
};

} // namespace tasuki
