// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/regionfiller.h"

#include "core/crypto/certificate.h"
#include "core/crypto/certificaterequest.h"
#include "core/server/identity/accounttable.h"
#include "core/server/identity/devicecertificates.h"
#include "core/server/identity/devicetable.h"
#include "core/server/server.h"
#include "core/server/store/databaseplace.h"
#include "core/server/store/roomtable.h"
#include "tests/bench/region/demand.h"

namespace tasuki::bench {

namespace {

    ServerKeys keysIn(const QString &folder, const Clock &clock)
    {
        ServerConfig config;
        config.dataFolder = folder;
        config.hostNames = RegionFiller::hostNames();
        config.regionName = QStringLiteral("架空地域");
        if (!ServerKeys::exist(folder))
            ensure(Server::initialise(config, clock), "making a server");
        return demand(ServerKeys::load(folder, config.hostNames, clock), "reading a server's keys");
    }

} // namespace

Secret RegionFiller::password()
{
    return Secret("hanami no yoru 2026!");
}

QStringList RegionFiller::hostNames()
{
    return {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")};
}

RegionFiller::RegionFiller(const QString &folder, PasswordCost cost)
    : m_cost(cost)
    , m_keys(keysIn(folder, m_clock))
    , m_database(demand(openServerDatabase(folder, {}, m_keys.dataKey), "opening a database"))
    , m_store(demand(SqlServerStore::create(*m_database, m_clock), "opening a store"))
{ }

void RegionFiller::addPeople(const RegionPlan &plan)
{
    const auto hash = demand(hashPassword(password(), m_cost), "hashing a password");
    for (const Office &office : plan.offices)
        ensure(m_store->putOffice(office), "adding an office");
    for (const RegionPlan::Member &member : plan.people) {
        const Person &person = member.person;
        ensure(m_store->putPerson(person), "adding a person");
        ensure(
            inTransaction(*m_database,
                          [&](SqlConnection &database) {
                              AccountTable accounts(database); // add() leaves the password out
                              const auto added = accounts.add(
                                  {person.id, member.login, person.office, person.profession, {}});
                              return added ? accounts.setPassword(person.id, hash) : added;
                          }),
            "adding an account");
    }
}

void RegionFiller::fill(const RegionPlan &plan, const SheetTexts &texts,
                        const std::function<void(int)> &residentsDone)
{
    const QDateTime today = m_clock.now();
    m_clock.set(today.addDays(-366));
    addPeople(plan);
    for (const RegionPlan::Resident &resident : plan.residents) {
        const auto portions = ResidentYear(plan, resident, texts, today).portions();
        for (const ResidentYear::Portion &portion : portions)
            push(portion);
        residentsDone(resident.number + 1);
    }
    m_clock.set(today);
}

void RegionFiller::push(const ResidentYear::Portion &portion)
{
    m_clock.set(portion.at);
    PushRequest request;
    request.operations = portion.operations;
    while (!request.operations.isEmpty()) {
        const auto answer = demand(m_store->push(portion.writer, request), "writing");
        for (const OperationResult &result : answer.results) {
            if (result.status != OperationStatus::Applied)
                std::fprintf(stderr, "%s: %s\n", toCode(result.status), qPrintable(result.why));
            ensure(result.status == OperationStatus::Applied, "an operation");
        }
        m_written += answer.results.size();
        request.operations.remove(0, answer.results.size());
    }
}

std::vector<DeviceCard> RegionFiller::equip(const QList<RegionPlan::Member> &people)
{
    m_clock.set(QDateTime::currentDateTimeUtc());
    std::vector<DeviceCard> cards;
    for (const RegionPlan::Member &member : people) {
        const Person &person = member.person;
        DeviceCard card{{person.id, person.office, person.profession, DeviceId::create()},
                        member.login,
                        {},
                        demand(makeKey(), "making a key")};
        const auto request = demand(makeCertificateRequest(card.keyPem, member.login), "asking");
        card.certificatePem = demand(m_keys.authority.issueForDevice(request,
                                                                     {card.caller.device.toString(),
                                                                      QStringLiteral("架空"),
                                                                      m_clock.now().addSecs(-600),
                                                                      m_clock.now().addDays(180),
                                                                      {}}),
                                     "issuing a certificate");
        const auto certificate
            = demand(certificateFromPem(card.certificatePem), "reading a certificate");
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        ensure(inTransaction(*m_database,
                             [&](SqlConnection &database) -> Result<void> {
                                 DeviceTable devices(database);
                                 const auto added
                                     = devices.add(card.caller.device, person.id, "code", now);
                                 if (!added)
                                     return added;
                                 const bool isActive = demand(
                                     devices.activate(card.caller.device, certificate, now),
                                     "activating");
                                 ensure(isActive, "activating a device");
                                 return {};
                             }),
               "adding a device");
        cards.push_back(std::move(card));
    }
    return cards;
}

QMap<ScopeId, ScopeCursor> RegionFiller::cursorsOf(PersonId person)
{
    auto lease = demand(m_database->lease(), "reading");
    const auto memberships = demand(
        RoomTable(lease.database(), m_clock.now()).membershipsOf(person), "reading memberships");
    QMap<ScopeId, ScopeCursor> cursors;
    for (const Membership &membership : memberships)
        cursors.insert(membership.scope, {membership.grant, membership.head, membership.sum, 0});
    return cursors;
}

} // namespace tasuki::bench
