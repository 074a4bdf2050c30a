// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/region.h"

#include "core/storage/clientstore.h"
#include "tests/core/server/sql/postgrescluster.h"
#include "tests/core/storage/storevault.h"
#include "tests/fault/dice.h"
#include "tests/fault/jumpingclock.h"
#include "tests/fault/postgresserverside.h"
#include "tests/fault/sqliteserverside.h"
#include "tests/support/office.h"

#include <QDir>

namespace tasuki::fault {

namespace {

    /// Without its prepared files the program can do nothing.
    template<typename T>
    void demand(const Result<T> &result)
    {
        if (!result)
            qFatal("the region could not be prepared: %s", qPrintable(result.error().detail));
    }

} // namespace

QString quickFolderTemplate()
{
    const QString shared = QStringLiteral("/dev/shm");
    const QString parent = QFileInfo(shared).isWritable() ? shared : QDir::tempPath();
    return parent + QStringLiteral("/tasuki-fault-XXXXXX");
}

Region::Region(StoreKind kind)
    : m_folder(quickFolderTemplate())
{
    seedEverything(20261126);
    const JumpingClock clock;
    if (kind == StoreKind::Sqlite) {
        SqliteServerSide side(m_folder.path(), clock);
        demand(side.restart());
        settle(side.store());
        m_server = side.path();
    } else {
        m_server = PostgresCluster::shared().newDatabase();
        const auto side = PostgresServerSide::open(m_server, clock);
        demand(side);
        demand((*side)->restart());
        settle((*side)->store());
        demand((*side)->keepRegion());
    }
    demand(ClientStore::open(clientFile(), testVault(), clock));
}

void Region::settle(ServerStore &store)
{
    for (const OfficeKind kind : {OfficeKind::CareOffice, OfficeKind::CareOffice,
                                  OfficeKind::Hospital, OfficeKind::Clinic}) {
        offices.append(makeOffice(kind, QStringLiteral("事業所")));
        demand(store.putOffice(offices.last()));
    }
    const std::pair<int, Profession> staff[] = {
        {0, Profession::CareManager}, {2, Profession::SocialWorker}, {0, Profession::CareManager},
        {1, Profession::CareManager}, {3, Profession::Nurse},        {2, Profession::Nurse}};
    for (const auto &[office, profession] : staff) {
        people.append(
            {PersonId::create(), offices[office].id, profession, QStringLiteral("職員"), {}});
        demand(store.putPerson(people.last()));
    }
    const std::pair<const char *, QList<OfficeId>> openings[]
        = {{"handoff", {offices[0].id, offices[2].id}},
           {"handoff", {offices[1].id, offices[2].id}},
           {"office-file", {offices[0].id}}};
    for (const auto &[roomTemplate, members] : openings) {
        rooms.append(ScopeId::create());
        demand(store.openRoom(rooms.last(), QLatin1String(roomTemplate), members,
                              {people[0].id, offices[0].id}));
    }
}

QString Region::clientFile() const
{
    return m_folder.filePath(QStringLiteral("client.sqlite"));
}

Caller Region::caller(int device) const
{
    constexpr int owners[] = {0, 1, 0, 2, 3, 1, 4, 5};
    const Person &person = people.at(owners[device % 8]);
    return {person.id, person.office, person.profession,
            DeviceId::derived(person.id.uuid(), QString::number(device))};
}

} // namespace tasuki::fault
