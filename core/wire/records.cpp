// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/records.h"

#include "core/wire/directory.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    /// group → current value.
    QJsonObject valuesOf(const QJsonObject &body)
    {
        QJsonObject values;
        const QJsonObject groups = body.value(u"groups").toObject();
        for (auto it = groups.begin(); it != groups.end(); ++it)
            values.insert(it.key(), it.value().toObject().value(u"v"));
        return values;
    }

    /// A date that somebody wrote in a way we cannot read is shown as unknown, not as an error.
    PartialDate readPartialDate(JsonReader &reader, const char *name)
    {
        return PartialDate::fromIso(reader.optionalString(name)).value_or(PartialDate());
    }

    QJsonValue dateToJson(const PartialDate &date)
    {
        return date.year == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(date.toIso());
    }

    const auto rowPrefix = QStringLiteral("row/");

    GroupTrace traceOf(const QJsonObject &group)
    {
        return {strictId<PersonId>(group.value(u"by").toString()).value_or(PersonId()),
                fromIsoUtc(group.value(u"at").toString())};
    }

    void readOutcomes(const QJsonObject &groups, Review &review)
    {
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            const QJsonObject group = it.value().toObject();
            const QJsonObject value = group.value(u"v").toObject();
            const auto choice = reviewChoiceFromCode(value.value(u"choice").toString());
            if (it.key().startsWith(rowPrefix) && choice)
                review.outcomes.insert(it.key().mid(rowPrefix.size()),
                                       {*choice, value.value(u"reason").toString(),
                                        value.value(u"answer").toString(), traceOf(group)});
        }
    }

    Result<QJsonObject> entryOf(const QJsonObject &body)
    {
        JsonReader reader(valuesOf(body), QStringLiteral("entry."));
        const QJsonObject entry = reader.object("entry");
        if (!reader.ok())
            return reader.error();
        return entry;
    }

    int readVersion(JsonReader &reader, const char *name)
    {
        const qint64 version = reader.integer(name);
        if (version < 0 || version > 1'000'000)
            reader.fail(name, "is out of range");
        return reader.ok() ? static_cast<int>(version) : 0;
    }

    SheetConflict::Alternative alternativeFrom(const QJsonObject &json)
    {
        const auto id = [&json](QStringView name) { return json.value(name).toString(); };
        return {strictId<OperationId>(id(u"op")).value_or(OperationId()), json.value(u"v"),
                strictId<PersonId>(id(u"by")).value_or(PersonId()), fromIsoUtc(id(u"at"))};
    }

    void readGroups(const QJsonObject &groups, Sheet &sheet)
    {
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            const QJsonObject group = it.value().toObject();
            const auto current = alternativeFrom(group);
            sheet.groups.insert(it.key(), current.value);
            sheet.traces.insert(
                it.key(),
                {current.by, current.at, answerSourceFromCode(group.value(u"src").toString())});
            SheetConflict conflict{it.key(), current, {}};
            for (const QJsonValue &other : group.value(u"alts").toArray())
                conflict.alternatives.append(alternativeFrom(other.toObject()));
            if (!conflict.alternatives.isEmpty())
                sheet.conflicts.append(conflict);
        }
    }

} // namespace

QJsonObject groupsOf(const Client &client)
{
    return {
        {QStringLiteral("name"),
         QJsonObject{{QStringLiteral("name"), client.name}, {QStringLiteral("kana"), client.kana}}},
        {QStringLiteral("birth"), dateToJson(client.birth)},
        {QStringLiteral("sex"), client.sex},
        {QStringLiteral("address"),
         QJsonObject{{QStringLiteral("postal"), client.postalCode},
                     {QStringLiteral("text"), client.address}}},
        {QStringLiteral("phone"), client.phone},
        {QStringLiteral("insured"), client.insuredNumber},
        {QStringLiteral("careLevel"), client.careLevel},
        {QStringLiteral("manager"), idToJson(client.careManager)},
        {QStringLiteral("hospital"), idToJson(client.preferredHospital)},
        {QStringLiteral("note"), client.note}};
}

QJsonObject groupsOf(const Episode &episode)
{
    return {{QStringLiteral("patient"),
             QJsonObject{{QStringLiteral("name"), episode.patientName},
                         {QStringLiteral("kana"), episode.patientKana},
                         {QStringLiteral("sex"), episode.patientSex},
                         {QStringLiteral("birth"), dateToJson(episode.patientBirth)},
                         {QStringLiteral("address"), episode.patientAddress}}},
            {QStringLiteral("parties"),
             QJsonObject{{QStringLiteral("careOffice"), idToJson(episode.careOffice)},
                         {QStringLiteral("hospital"), idToJson(episode.hospital)},
                         {QStringLiteral("manager"), idToJson(episode.careManager)}}},
            {QStringLiteral("admission"),
             QJsonObject{{QStringLiteral("at"), toIsoUtc(episode.admittedAt)},
                         {QStringLiteral("guess"), episode.admittedAtIsGuess}}},
            {QStringLiteral("told"),
             QJsonObject{{QStringLiteral("by"), toCode(episode.informant)},
                         {QStringLiteral("note"), episode.note}}},
            {QStringLiteral("client"), idToJson(episode.client)}};
}

QJsonObject groupsOf(const ReadReceipt &receipt)
{
    return {{QStringLiteral("read"),
             QJsonObject{{QStringLiteral("sheet"), receipt.sheet.toString()},
                         {QStringLiteral("version"), receipt.version},
                         {QStringLiteral("reader"), receipt.reader.toString()},
                         {QStringLiteral("office"), receipt.office.toString()},
                         {QStringLiteral("at"), toIsoUtc(receipt.at)}}}};
}

QString reviewRowGroup(const QString &row)
{
    return rowPrefix + row;
}

QJsonObject toJson(const ReviewOutcome &outcome)
{
    return {{QStringLiteral("choice"), toCode(outcome.choice)},
            {QStringLiteral("reason"), outcome.reason},
            {QStringLiteral("answer"), outcome.answer}};
}

QJsonObject groupsOf(const Review &review)
{
    QJsonObject groups{{QStringLiteral("about"),
                        QJsonObject{{QStringLiteral("sheet"), review.sheet.toString()},
                                    {QStringLiteral("rows"),
                                     QJsonArray::fromStringList(review.rows)}}},
                       {QStringLiteral("finished"), idToJson(review.finishedSheet)}};
    for (auto it = review.outcomes.begin(); it != review.outcomes.end(); ++it)
        groups.insert(reviewRowGroup(it.key()), toJson(it.value()));
    return groups;
}

QJsonObject groupsOf(const Office &office)
{
    return {{QStringLiteral("entry"), toJson(office)}};
}

QJsonObject groupsOf(const Person &person)
{
    return {{QStringLiteral("entry"), toJson(person)}};
}

Result<Client> clientFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(valuesOf(body), QStringLiteral("client."));
    JsonReader name(reader.object("name"), QStringLiteral("client.name."));
    JsonReader address(reader.optionalObject("address"), QStringLiteral("client.address."));
    Client client;
    client.id = id;
    client.scope = scope;
    client.name = name.string("name");
    client.kana = name.optionalString("kana");
    client.birth = readPartialDate(reader, "birth");
    client.sex = reader.optionalString("sex");
    client.postalCode = address.optionalString("postal");
    client.address = address.optionalString("text");
    client.phone = reader.optionalString("phone");
    client.insuredNumber = reader.optionalString("insured");
    client.careLevel = reader.optionalString("careLevel");
    client.careManager = readOptionalId<PersonId>(reader, "manager");
    client.preferredHospital = readOptionalId<OfficeId>(reader, "hospital");
    client.note = reader.optionalString("note");
    for (const JsonReader *part : {&reader, &name, &address}) {
        if (!part->ok())
            return part->error();
    }
    return client;
}

Result<Episode> episodeFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(valuesOf(body), QStringLiteral("episode."));
    JsonReader patient(reader.object("patient"), QStringLiteral("episode.patient."));
    JsonReader parties(reader.object("parties"), QStringLiteral("episode.parties."));
    JsonReader admission(reader.object("admission"), QStringLiteral("episode.admission."));
    JsonReader told(reader.optionalObject("told"), QStringLiteral("episode.told."));
    Episode episode;
    episode.id = id;
    episode.scope = scope;
    episode.patientName = patient.string("name");
    episode.patientKana = patient.optionalString("kana");
    episode.patientSex = patient.optionalString("sex");
    episode.patientBirth = readPartialDate(patient, "birth");
    episode.patientAddress = patient.optionalString("address");
    episode.careOffice = readId<OfficeId>(parties, "careOffice");
    episode.hospital = readId<OfficeId>(parties, "hospital");
    episode.careManager = readOptionalId<PersonId>(parties, "manager");
    episode.admittedAt = admission.time("at");
    episode.admittedAtIsGuess = admission.boolean("guess", false);
    episode.informant = informantFromCode(told.optionalString("by")).value_or(Informant::Family);
    episode.note = told.optionalString("note");
    episode.client = readOptionalId<ObjectId>(reader, "client");
    for (const JsonReader *part : {&reader, &patient, &parties, &admission, &told}) {
        if (!part->ok())
            return part->error();
    }
    return episode;
}

Result<ReadReceipt> receiptFromBody(const QJsonObject &body)
{
    JsonReader groups(valuesOf(body), QStringLiteral("receipt."));
    JsonReader reader(groups.object("read"), QStringLiteral("receipt.read."));
    ReadReceipt receipt;
    receipt.sheet = readId<ObjectId>(reader, "sheet");
    receipt.version = readVersion(reader, "version");
    receipt.reader = readId<PersonId>(reader, "reader");
    receipt.office = readId<OfficeId>(reader, "office");
    receipt.at = reader.time("at");
    if (!groups.ok())
        return groups.error();
    if (!reader.ok())
        return reader.error();
    return receipt;
}

Result<Review> reviewFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    const QJsonObject groups = body.value(u"groups").toObject();
    JsonReader reader(valuesOf(body), QStringLiteral("review."));
    JsonReader about(reader.object("about"), QStringLiteral("review.about."));
    Review review;
    review.id = id;
    review.scope = scope;
    review.sheet = readId<ObjectId>(about, "sheet");
    for (const QJsonValue &row : about.array("rows"))
        review.rows.append(row.toString());
    review.finishedSheet = readOptionalId<ObjectId>(reader, "finished");
    if (!review.finishedSheet.isNull())
        review.finished = traceOf(groups.value(u"finished").toObject());
    readOutcomes(groups, review);
    for (const JsonReader *part : {&reader, &about}) {
        if (!part->ok())
            return part->error();
    }
    return review;
}

Result<Office> officeFromBody(ObjectId id, const QJsonObject &body)
{
    const auto entry = entryOf(body);
    if (!entry)
        return entry.error();
    auto office = officeFromJson(*entry);
    if (office && office->id.uuid() != id.uuid())
        return Error{Error::Kind::Invalid, QStringLiteral("office entry under another's id")};
    return office;
}

Result<Person> personFromBody(ObjectId id, const QJsonObject &body)
{
    const auto entry = entryOf(body);
    if (!entry)
        return entry.error();
    auto person = personFromJson(*entry);
    if (person && person->id.uuid() != id.uuid())
        return Error{Error::Kind::Invalid, QStringLiteral("person entry under another's id")};
    return person;
}

Result<Sheet> sheetFromBody(ScopeId scope, ObjectId id, const QJsonObject &body,
                            const QString &contentHash)
{
    JsonReader reader(body, QStringLiteral("sheet."));
    Sheet sheet;
    sheet.id = id;
    sheet.scope = scope;
    sheet.form = reader.string("form");
    const auto state = sheetStateFromCode(reader.string("state"));
    sheet.version = readVersion(reader, "ver");
    sheet.contentHash = contentHash;
    sheet.office = readOptionalId<OfficeId>(reader, "office");
    sheet.stage = sheetStageFromCode(reader.optionalString("stage"));
    sheet.begun = traceOf(body);
    const QJsonObject groups = reader.object("groups");
    if (!state)
        reader.fail("state", "is not a known state");
    if (!reader.ok())
        return reader.error();
    sheet.state = *state;
    readGroups(groups, sheet);
    return sheet;
}

ObjectId receiptId(ObjectId sheet, int version, PersonId reader)
{
    return ObjectId::derived(sheet.uuid(),
                             QStringLiteral("read/%1/%2").arg(version).arg(reader.toString()));
}

ObjectId reviewId(ObjectId episode)
{
    return ObjectId::derived(episode.uuid(), QStringLiteral("review"));
}

ScopeId dischargeFileId(ObjectId episode, OfficeId hospital)
{
    return ScopeId::derived(episode.uuid(), QStringLiteral("file/") + hospital.toString());
}

ObjectId dischargeDraftId(ObjectId episode, OfficeId hospital)
{
    return ObjectId::derived(episode.uuid(), QStringLiteral("discharge/") + hospital.toString());
}

} // namespace tasuki
