// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demofiller.h"

#include "app/client/demo/spokenanswers.h"
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "core/server/serveradministration.h"
#include "core/wire/records.h"

namespace tasuki {

DemoFiller::DemoFiller(ServerAdministration &administration, const FormLibrary &forms,
                       const Clock &clock)
    : m_administration(administration)
    , m_forms(forms)
    , m_clock(clock)
{ }

Result<void> DemoFiller::fill(const DemoRegion &region)
{
    if (const auto offices = addOffices(region); !offices)
        return offices.error();
    if (const auto people = addPeople(region); !people)
        return people.error();
    for (const DemoRegion::Resident &resident : region.clients) {
        if (const auto added = addResident(resident); !added)
            return added.error();
    }
    return {};
}

Result<void> DemoFiller::addOffices(const DemoRegion &region)
{
    for (const auto &[key, office] : region.offices) {
        const auto id = m_administration.createOffice(office);
        if (!id)
            return id.error();
        m_offices.insert(key, *id);
    }
    return {};
}

Result<void> DemoFiller::addPeople(const DemoRegion &region)
{
    for (const DemoRegion::Member &member : region.people) {
        Person person = member.person;
        person.office = m_offices.value(member.office);
        const auto id = m_administration.createPerson(person, member.key);
        if (!id)
            return id.error();
        person.id = *id;
        m_people.insert(member.key, person);
    }
    return {};
}

Result<void> DemoFiller::write(ScopeId room, const QString &kind, ObjectId object,
                               const QJsonObject &payload, int daysAgo, const Author &author)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = room;
    operation.kind = kind;
    operation.object = object;
    operation.at = m_clock.now().addDays(-daysAgo);
    operation.payload = payload;
    const auto result = m_administration.importRecord(operation, author);
    if (!result)
        return result.error();
    if (result->status != OperationStatus::Applied)
        return Error{Error::Kind::Invalid,
                     kind + QStringLiteral(" was not applied: ") + result->why};
    return {};
}

Result<void> DemoFiller::addResident(const DemoRegion::Resident &resident)
{
    const Person manager = m_people.value(resident.manager);
    const Author author{manager.id, manager.office};
    const auto room = m_administration.openRoom(QStringLiteral("office-file"),
                                                {m_offices.value(resident.office)});
    if (!room)
        return room.error();
    Client client = resident.client;
    client.id = ObjectId::create();
    client.scope = *room;
    client.careManager = manager.id;
    client.preferredHospital = m_offices.value(resident.hospital);
    const auto profile
        = write(*room, QStringLiteral("client.new"), client.id,
                {{QStringLiteral("groups"), groupsOf(client)}}, resident.answeredDaysAgo, author);
    return profile ? addSheet(*room, client, resident, author) : profile;
}

Result<void> DemoFiller::addSheet(ScopeId room, const Client &client,
                                  const DemoRegion::Resident &resident, const Author &author)
{
    const auto written = spokenStandingSheet(client, resident.answers, m_forms);
    if (!written)
        return written.error();
    const ObjectId sheet = ObjectId::derived(client.id.uuid(), QStringLiteral("standing-sheet"));
    const auto begun = write(
        room, QStringLiteral("sheet.new"), sheet,
        {{QStringLiteral("groups"), written->groups}, {QStringLiteral("form"), written->form}},
        resident.answeredDaysAgo, author);
    if (!begun)
        return begun;
    for (auto it = resident.confirmedDaysAgo.begin(); it != resident.confirmedDaysAgo.end(); ++it) {
        const QJsonObject patch{
            {QStringLiteral("base_v"), QJsonValue()},
            {QStringLiteral("v"), toIsoUtc(m_clock.now().addDays(-it.value()))}};
        const auto confirmed
            = write(room, QStringLiteral("sheet.patch"), sheet,
                    {{QStringLiteral("groups"),
                      QJsonObject{{QStringLiteral("confirmed/") + it.key(), patch}}}},
                    it.value(), author);
        if (!confirmed)
            return confirmed;
    }
    return {};
}

} // namespace tasuki
