// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/ward.h"

#include "core/server/sql/sqltransaction.h"
#include "core/server/store/objecttable.h"
#include "tests/core/server/sql/postgrescluster.h"
#include "tests/core/server/sql/teststore.h"
#include "tests/support/office.h"

namespace tasuki {

Ward::Ward()
    : postgres(newTestStore())
{
    furnish();
}

Ward::Ward(SqliteFaults *faults)
{
    furnish();
    restart(faults);
}

Ward::Ward(PostgresFaults *faults)
    : postgres(PostgresCluster::shared().newDatabase())
{
    furnish();
    restart(nullptr, faults);
}

void Ward::furnish()
{
    restart();
    for (const Office &office : {sakura, momiji, hospital, centre})
        REQUIRE(store->putOffice(office));
    sato = addPerson(sakura, Profession::CareManager);
    abe = addPerson(momiji, Profession::CareManager);
    mori = addPerson(hospital, Profession::SocialWorker);
    admin = addPerson(centre, Profession::Administrator);
    REQUIRE(store->openRoom(handoff, QStringLiteral("handoff"), {sakura.id, hospital.id}, {}));
}

void Ward::restart(SqliteFaults *faults, PostgresFaults *cable)
{
    store.reset();
    database.reset();
    PostgresOptions options;
    options.where = postgres;
    options.faults = cable;
    auto opened = postgres.isEmpty()
        ? ServerDatabase::open(folder.filePath(QStringLiteral("server.sqlite")), key, faults)
        : ServerDatabase::openPostgres(options, instance, key);
    REQUIRE(opened);
    database = std::move(*opened);
    auto created = SqlServerStore::create(*database, clock);
    REQUIRE(created);
    store = std::move(*created);
}

Caller Ward::addPerson(const Office &office, Profession profession)
{
    const Person person{PersonId::create(), office.id, profession, QStringLiteral("職員"), {}};
    REQUIRE(store->putPerson(person));
    return {person.id, office.id, profession, DeviceId::create()};
}

Office Ward::anOffice(OfficeKind kind)
{
    return makeOffice(kind, QStringLiteral("事業所"));
}

Operation Ward::operation(const char *kind, ScopeId scope, ObjectId object,
                          const QJsonObject &payload)
{
    return {OperationId::create(),
            scope,
            {},
            QLatin1String(kind),
            object,
            1,
            QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC),
            payload};
}

Operation Ward::newRoom(const char *roomTemplate, const QList<OfficeId> &members)
{
    const ScopeId room = ScopeId::create();
    return operation("room.new", room, ObjectId(room.uuid()),
                     {{QStringLiteral("template"), QLatin1String(roomTemplate)},
                      {QStringLiteral("members"), idsToJson(members)}});
}

Operation Ward::newClient(ScopeId scope, const QString &name)
{
    Client client;
    client.name = name;
    return operation("client.new", scope, ObjectId::create(),
                     {{QStringLiteral("groups"), groupsOf(client)}});
}

Operation Ward::patchNote(ScopeId scope, ObjectId client, const QString &note)
{
    const QJsonObject write{{QStringLiteral("base_op"), QJsonValue()},
                            {QStringLiteral("base_v"), QString()},
                            {QStringLiteral("v"), note}};
    return operation("client.patch", scope, client,
                     {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("note"), write}}}});
}

Operation Ward::newSheet(ScopeId scope)
{
    return operation("sheet.new", scope, ObjectId::create(),
                     {{QStringLiteral("form"), QStringLiteral("f|1")},
                      {QStringLiteral("groups"), QJsonObject{{QStringLiteral("a"), 1}}}});
}

OperationResult Ward::push(const Caller &caller, const Operation &operation)
{
    const auto answer = store->push(caller, {{operation}});
    REQUIRE(answer);
    REQUIRE(answer->results.size() == 1);
    return answer->results[0];
}

ScopeId Ward::anOfficeFile()
{
    const Operation room = newRoom("office-file", {sakura.id});
    REQUIRE(push(sato, room).status == OperationStatus::Applied);
    return room.scope;
}

PullAnswer Ward::pull(const Caller &caller, const PullRequest &request)
{
    const auto answer = store->pull(caller, request);
    REQUIRE(answer);
    return *answer;
}

qint64 Ward::roomHead(ScopeId room)
{
    const auto lease = database->lease();
    REQUIRE(lease);
    const auto transaction
        = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    REQUIRE(transaction);
    const auto scope = ObjectTable(lease->database(), lease->aead()).scope(room);
    REQUIRE(scope);
    REQUIRE(*scope);
    return (*scope)->head;
}

QList<ScopeId> Ward::scopesOf(const PullAnswer &answer)
{
    QList<ScopeId> scopes;
    for (const Block &block : answer.blocks)
        scopes.append(block.scope);
    return scopes;
}

} // namespace tasuki
