// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/password.h"
#include "core/server/identity/serverkeys.h"
#include "core/server/store/sqlserverstore.h"
#include "core/wire/pull.h"
#include "tests/bench/region/regionplan.h"
#include "tests/bench/region/residentyear.h"
#include "tests/bench/region/yearclock.h"

#include <functional>
#include <memory>

namespace tasuki::bench {

/// What somebody's computer shows the server of itself.
struct DeviceCard {
    Caller caller;
    QString login;
    QByteArray certificatePem;
    Secret keyPem;
};

/// Writes an invented region into the folder of a server, while none runs on it.
///
/// Everything of rooms goes through the store's own push, as the people who write it: access table,
/// merge, counters, seals, history and audit are those of real devices. Two things do not: accounts
/// and certificates are put into their tables, because a password is hashed for a tenth of a second
/// on purpose and a thousand people would take minutes; all have the same one.
class RegionFiller {
public:
    /// Makes the folder when it is not there. People sign in with a password that costs the server
    /// as much as `cost` says; what it usually costs, unless signing in is not what is measured.
    explicit RegionFiller(const QString &folder, PasswordCost cost = {});

    void fill(const RegionPlan &plan, const SheetTexts &texts,
              const std::function<void(int)> &residentsDone);
    void push(const ResidentYear::Portion &portion);
    /// A new device of each of these people.
    std::vector<DeviceCard> equip(const QList<RegionPlan::Member> &people);
    /// What a device would have that was in step a moment ago.
    QMap<ScopeId, ScopeCursor> cursorsOf(PersonId person);
    QByteArray authorityPem() const { return m_keys.authority.certificatePem(); }

    static Secret password();
    static QStringList hostNames();
    qint64 written() const { return m_written; } ///< operations

private:
    void addPeople(const RegionPlan &plan);

    PasswordCost m_cost;
    YearClock m_clock;
    ServerKeys m_keys;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<SqlServerStore> m_store;
    qint64 m_written = 0;
};

} // namespace tasuki::bench
