// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/residentyear.h"

#include "core/base/json.h"
#include "core/domain/episode.h"
#include "core/domain/sheet.h"
#include "core/merge/merge.h"
#include "core/wire/records.h"
#include "core/wire/strictid.h"

namespace tasuki::bench {

namespace {

    constexpr int daysOfYear = 365;
    constexpr int daysBetweenLooks = 60;

    QString text(const char *latin)
    {
        return QString::fromLatin1(latin);
    }

    OperationId lookId(const Client &client, int number)
    {
        return OperationId::derived(client.id.uuid(), QStringLiteral("look/%1").arg(number));
    }

    QString timeOfLook(const Client &client, int number)
    {
        const QDateTime first(QDate(2000, 1, 1 + int(qHash(client.id) % 28)), QTime(8, 30),
                              Qt::UTC);
        return first.addSecs(3600LL * number).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    }

} // namespace

ResidentYear::ResidentYear(const RegionPlan &plan, const RegionPlan::Resident &resident,
                           const SheetTexts &texts, const QDateTime &end)
    : m_plan(plan)
    , m_resident(resident)
    , m_texts(texts)
{
    const QDateTime begin = end.addDays(-daysOfYear);
    keepFile(begin);
    for (int i = 0; i < resident.admissions; ++i)
        admit(i, begin.addDays(20 + resident.number * 13 % 320));
}

ObjectId ResidentYear::standingSheet(const Client &client)
{
    return ObjectId::derived(client.id.uuid(), QStringLiteral("standing-sheet"));
}

/// Confirms one card and says one thing anew, knowing what was said the time before.
Operation ResidentYear::look(const Client &client, const SheetTexts &texts, int number,
                             const QDateTime &at)
{
    const QString card = QStringLiteral("confirmed/") + texts.cards().at(0);
    const bool isFirst = number == 0;
    const QJsonObject write{
        {text("base_op"),
         isFirst ? QJsonValue() : QJsonValue(lookId(client, number - 1).toString())},
        {text("base_v"), isFirst ? QJsonValue() : QJsonValue(timeOfLook(client, number - 1))},
        {text("v"), timeOfLook(client, number)}};
    Operation operation;
    operation.id = lookId(client, number);
    operation.scope = client.scope;
    operation.kind = text("sheet.patch");
    operation.object = standingSheet(client);
    operation.deviceSequence = 1000 + number;
    operation.at = at;
    operation.payload = {{text("groups"), QJsonObject{{card, write}}}};
    return operation;
}

void ResidentYear::begin(qsizetype person, const QDateTime &at)
{
    const Person &writer = m_plan.people.at(person).person;
    m_portions.append({{writer.id, writer.office, writer.profession,
                        DeviceId::derived(writer.id.uuid(), text("device"))},
                       at,
                       {}});
}

Operation &ResidentYear::add(ScopeId scope, const QString &kind, ObjectId object,
                             const QJsonObject &payload)
{
    Operation operation;
    operation.id = OperationId::derived(m_resident.client.id.uuid(),
                                        QStringLiteral("operation/%1").arg(++m_count));
    operation.scope = scope;
    operation.kind = kind;
    operation.object = object;
    operation.deviceSequence = m_count;
    operation.at = m_portions.last().at;
    operation.payload = payload;
    m_portions.last().operations.append(operation);
    return m_portions.last().operations.last();
}

void ResidentYear::openRoom(ScopeId scope, const QString &roomTemplate,
                            const QList<OfficeId> &members)
{
    add(scope, text("room.new"), ObjectId(scope.uuid()),
        {{text("template"), roomTemplate}, {text("members"), idsToJson(members)}});
}

void ResidentYear::keepFile(const QDateTime &begun)
{
    const Client &client = m_resident.client;
    const OfficeId office = m_plan.people.at(m_resident.manager).person.office;
    begin(m_resident.manager, begun);
    openRoom(client.scope, text("office-file"), {office});
    add(client.scope, text("client.new"), client.id, {{text("groups"), groupsOf(client)}});
    add(client.scope, text("sheet.new"), standingSheet(client),
        {{text("groups"), m_texts.standing(m_resident.number)}, {text("form"), m_texts.form()}});
    for (int i = 0; i < looks; ++i) {
        const QDateTime at = begun.addDays(daysBetweenLooks * i + m_resident.number % 50);
        m_portions.last().operations.append(look(client, m_texts, i, at));
    }
}

void ResidentYear::move(ScopeId room, ObjectId sheet, const char *from, const char *to,
                        const QString &seen)
{
    add(room, text("sheet.move"), sheet,
        {{text("from"), text(from)}, {text("to"), text(to)}, {text("expect"), seen}});
}

QString ResidentYear::send(ScopeId room, ObjectId sheet, const QString &form,
                           const QJsonObject &groups)
{
    const Operation made
        = add(room, text("sheet.new"), sheet, {{text("groups"), groups}, {text("form"), form}});
    const Caller &writer = m_portions.last().writer;
    const QString hash = contentHash(apply({}, made, {writer.person, writer.office}).body);
    move(room, sheet, "draft", "sent", hash);
    return hash;
}

void ResidentYear::read(ScopeId room, ObjectId sheet, qsizetype reader, const QDateTime &at)
{
    begin(reader, at);
    const Person &person = m_plan.people.at(reader).person;
    const ReadReceipt receipt{sheet, 1, person.id, person.office, at};
    add(room, text("receipt.new"), receiptId(sheet, 1, person.id),
        {{text("groups"), groupsOf(receipt)}});
}

void ResidentYear::admit(int number, const QDateTime &at)
{
    const Client &client = m_resident.client;
    const Person &manager = m_plan.people.at(m_resident.manager).person;
    const QString name = QStringLiteral("admission/%1").arg(number);
    const auto room = ScopeId::derived(client.id.uuid(), name);
    const auto sheet = ObjectId::derived(client.id.uuid(), name + text("/sheet"));
    Episode episode;
    episode.id = ObjectId::derived(client.id.uuid(), name + text("/episode"));
    episode.careOffice = manager.office;
    episode.hospital = client.preferredHospital;
    episode.careManager = manager.id;
    episode.patientName = client.name;
    episode.patientKana = client.kana;
    episode.patientSex = client.sex;
    episode.patientBirth = client.birth;
    episode.patientAddress = client.address;
    episode.admittedAt = at;
    episode.client = client.id;
    begin(m_resident.manager, at);
    openRoom(room, text("handoff"), {manager.office, client.preferredHospital});
    add(room, text("episode.new"), episode.id, {{text("groups"), groupsOf(episode)}});
    const QString hash = send(room, sheet, m_texts.form(), m_texts.standing(m_resident.number));
    read(room, sheet, m_resident.contact, at.addSecs(3600));
    move(room, sheet, "sent", "received", hash);
    move(room, sheet, "received", "accepted", hash);
    sendHome(room, episode.id, at.addDays(14));
}

void ResidentYear::sendHome(ScopeId room, ObjectId episode, const QDateTime &at)
{
    const OfficeId hospital = m_plan.people.at(m_resident.contact).person.office;
    const ScopeId file = dischargeFileId(episode, hospital);
    const auto sheet = ObjectId::derived(episode.uuid(), text("discharge"));
    begin(m_resident.contact, at);
    openRoom(file, text("office-file"), {hospital});
    add(file, text("sheet.new"), dischargeDraftId(episode, hospital),
        {{text("groups"), m_texts.discharge()}, {text("form"), m_texts.dischargeForm()}});
    const QString hash = send(room, sheet, m_texts.dischargeForm(), m_texts.discharge());
    read(room, sheet, m_resident.manager, at.addSecs(3600));
    move(room, sheet, "sent", "received", hash);
    move(room, sheet, "received", "accepted", hash);
}

} // namespace tasuki::bench
