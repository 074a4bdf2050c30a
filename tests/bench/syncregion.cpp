// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncregion.h"

#include "core/crypto/random.h"
#include "core/wire/records.h"
#include "tests/core/storage/storevault.h"
#include "tests/support/office.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace tasuki::bench {

namespace {

    constexpr int pushedAtOnce = 500;

    template<typename T>
    auto &&demand(T &&result)
    {
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
            std::abort();
        }
        return std::forward<T>(result);
    }

    QString aNote(int number)
    {
        return QString::number(number)
            + QStringLiteral("夜間はよく眠られています。食事は八割、むせ込みなし。").repeated(12);
    }

} // namespace

SyncRegion &SyncRegion::of(int records)
{
    static std::map<int, std::unique_ptr<SyncRegion>> made;
    auto &region = made[records];
    if (!region)
        region.reset(new SyncRegion(records));
    return *region;
}

SyncRegion::SyncRegion(int records)
    : m_dataKey(randomSecret(32))
{
    m_database
        = *demand(ServerDatabase::open(folder.filePath(QStringLiteral("server")), m_dataKey));
    m_store = *demand(SqlServerStore::create(*m_database, m_clock));
    m_api = std::make_unique<SyncApi>(*m_store, m_clock, SyncApi::Greeting{}, m_metrics, m_heads);
    const Office office = makeOffice(OfficeKind::CareOffice, QStringLiteral("事業所"));
    const Person person{
        PersonId::create(), office.id, Profession::CareManager, QStringLiteral("職員"), {}};
    demand(m_store->putOffice(office));
    demand(m_store->putPerson(person));
    caller = {person.id, office.id, person.profession, DeviceId::create()};
    file = ScopeId::create();
    demand(m_store->openRoom(file, QStringLiteral("office-file"), {office.id},
                             {person.id, office.id}));
    QList<Operation> operations;
    for (int i = 0; i < records; ++i) {
        operations.append(newClient(file));
        m_records.append(operations.last().object);
        if (operations.size() == pushedAtOnce || i == records - 1)
            push(std::exchange(operations, {}));
    }
}

Operation SyncRegion::newClient(ScopeId file)
{
    Client client;
    client.name = QStringLiteral("見本 花子");
    client.note = aNote(0);
    return {OperationId::create(),
            file,
            {},
            QStringLiteral("client.new"),
            ObjectId::create(),
            1,
            QDateTime::currentDateTimeUtc(),
            {{QStringLiteral("groups"), groupsOf(client)}}};
}

void SyncRegion::push(const QList<Operation> &operations)
{
    PushRequest request{operations};
    for (Operation &operation : request.operations)
        operation.deviceSequence = ++m_deviceSequence;
    const auto answer = demand(m_store->push(caller, request));
    for (const OperationResult &result : answer->results) {
        if (result.status != OperationStatus::Applied && result.status != OperationStatus::Conflict)
            std::abort();
    }
}

void SyncRegion::patch(int records)
{
    QList<Operation> operations;
    for (int i = 0; i < records; ++i) {
        Operation patch = newClient(file);
        patch.kind = QStringLiteral("client.patch");
        patch.object = m_records.at((i * 97) % m_records.size());
        patch.payload = {{QStringLiteral("groups"),
                          QJsonObject{{QStringLiteral("note"),
                                       QJsonObject{{QStringLiteral("base_op"), QJsonValue()},
                                                   {QStringLiteral("base_v"), aNote(0)},
                                                   {QStringLiteral("v"), aNote(i)}}}}}};
        operations.append(patch);
    }
    push(operations);
    m_answersToNewcomer.clear();
}

QByteArray SyncRegion::serve(const SyncRequest &request) const
{
    ServerRequest asked;
    asked.caller = caller;
    asked.body = request.body;
    const ServerResponse response = request.purpose == SyncRequest::Purpose::Push
        ? m_api->push(asked)
        : request.purpose == SyncRequest::Purpose::Pull ? m_api->pull(asked).response
                                                        : m_api->status(asked);
    if (response.status != 200)
        std::abort();
    return response.body;
}

const QList<QByteArray> &SyncRegion::answersToNewcomer() const
{
    if (m_answersToNewcomer.isEmpty()) {
        SyncDesk desk(*this);
        desk.keepAnswersIn(&m_answersToNewcomer);
        (void)desk.settle();
    }
    return m_answersToNewcomer;
}

SyncDesk::SyncDesk(const SyncRegion &region)
    : m_region(region)
{
    m_store = *demand(
        ClientStore::open(m_folder.filePath(QStringLiteral("store")), testVault(), m_clock));
    m_engine = std::make_unique<SyncEngine>(*m_store, m_clock);
}

bool SyncDesk::exchange(const Result<std::optional<SyncRequest>> &request, Traffic &traffic)
{
    demand(request);
    if (!*request)
        return false;
    const QByteArray answer = m_region.serve(**request);
    if (m_kept)
        m_kept->append(answer);
    ++traffic.requests;
    traffic.sent += (*request)->body.size();
    traffic.received += answer.size();
    const auto outcome = demand(m_engine->answered((*request)->number, answer));
    return outcome->pullAgain || outcome->pushAgain;
}

SyncDesk::Traffic SyncDesk::settle()
{
    Traffic traffic;
    while (exchange(m_engine->nextPush(), traffic)) { }
    while (exchange(m_engine->nextPull({}), traffic)) { }
    return traffic;
}

void SyncDesk::replay(const QList<QByteArray> &answers)
{
    for (const QByteArray &answer : answers) {
        const auto request = demand(m_engine->nextPull({}));
        if (!*request)
            std::abort();
        demand(m_engine->answered((*request)->number, answer));
    }
}

} // namespace tasuki::bench
