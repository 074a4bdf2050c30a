// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/room.h"

#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    QString lineFrom(JsonReader &reader, const char *name, qsizetype most)
    {
        const QString text = reader.string(name);
        if (text.trimmed().isEmpty() || !isGoodRoomLine(text, most))
            reader.fail(name, "is empty, too long or no line of text");
        return text;
    }

    QString optionalLineFrom(JsonReader &reader, const char *name, qsizetype most)
    {
        const QString text = reader.optionalString(name);
        if (!isGoodRoomLine(text, most))
            reader.fail(name, "is too long or no line of text");
        return text;
    }

    QJsonObject featuresToJson(RoomFeatures features)
    {
        QJsonObject json;
        for (const RoomFeature feature : allRoomFeatures())
            json.insert(toCode(feature), features.testFlag(feature));
        return json;
    }

    enum class Unknown { Refused, PassedOver };

    QMap<RoomFeature, bool> switchesFrom(JsonReader &reader, const QJsonObject &json,
                                         Unknown unknown)
    {
        QMap<RoomFeature, bool> switches;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const auto feature = roomFeatureFromCode(it.key());
            if (!it.value().isBool() || (!feature && unknown == Unknown::Refused))
                reader.fail("features", "has one that is unknown, or neither on nor off");
            else if (feature)
                switches.insert(*feature, it.value().toBool());
        }
        return switches;
    }

    RoomFeatures featuresFrom(JsonReader &reader, Unknown unknown)
    {
        RoomFeatures features;
        const auto switches = switchesFrom(reader, reader.object("features"), unknown);
        for (auto it = switches.begin(); it != switches.end(); ++it)
            features.setFlag(it.key(), it.value());
        return features;
    }

    QJsonObject patientToJson(const RoomPatient &patient)
    {
        QJsonObject json{{QStringLiteral("name"), patient.name},
                         {QStringLiteral("kana"), patient.kana}};
        if (patient.birth.year != 0)
            json.insert(QStringLiteral("birth"), patient.birth.toIso());
        return json;
    }

    std::optional<RoomPatient> patientFrom(JsonReader &outer, const QJsonObject &json)
    {
        if (!json.contains(u"client"))
            return std::nullopt;
        JsonReader reader(outer.object("client"), QStringLiteral("room.client."));
        RoomPatient patient{lineFrom(reader, "name", Room::longestTitle),
                            optionalLineFrom(reader, "kana", Room::longestTitle),
                            {}};
        const QString birth = reader.optionalString("birth");
        const auto date = PartialDate::fromIso(birth);
        if (!birth.isEmpty() && (!date || date->toIso() != birth))
            reader.fail("birth", "is not a date");
        patient.birth = date.value_or(PartialDate());
        if (!reader.ok())
            outer.fail("client", "is not somebody");
        return patient;
    }

    QJsonObject partToJson(const RoomPart &part)
    {
        const bool isChapter = part.as == RoomPart::As::Chapter;
        return {{QStringLiteral("of"), part.of.toString()},
                {QStringLiteral("as"),
                 isChapter ? QStringLiteral("chapter") : QStringLiteral("circle")}};
    }

    std::optional<RoomPart> partFrom(JsonReader &outer, const QJsonObject &json)
    {
        if (!json.contains(u"part"))
            return std::nullopt;
        JsonReader reader(outer.object("part"), QStringLiteral("room.part."));
        RoomPart part{readId<ScopeId>(reader, "of"), RoomPart::As::Chapter};
        const QString as = reader.string("as");
        if (as == u"circle")
            part.as = RoomPart::As::Circle;
        else if (as != u"chapter")
            reader.fail("as", "is neither chapter nor circle");
        if (!reader.ok())
            outer.fail("part", "does not say of what");
        return part;
    }

    /// Its lines and its date; whether it is complete depends on whom it is about.
    ConsentForm formFrom(JsonReader &reader)
    {
        ConsentForm form;
        form.version = lineFrom(reader, "version", Room::longestTitle);
        form.scope = lineFrom(reader, "scope", Room::longestText);
        const QString on = reader.string("on");
        form.on = QDate::fromString(on, Qt::ISODate);
        if (!form.on.isValid() || form.on.toString(Qt::ISODate) != on)
            reader.fail("on", "is not a date");
        form.signer = lineFrom(reader, "signer", Room::longestTitle);
        form.proxyReason = optionalLineFrom(reader, "proxy", Room::longestText);
        return form;
    }

    QList<OfficeId> membersFrom(JsonReader &reader)
    {
        const auto members = readIds<OfficeId>(reader, "members", Room::mostMembers);
        for (const OfficeId &office : members) {
            if (members.count(office) != 1)
                reader.fail("members", "name an office twice");
        }
        return members;
    }

    QList<PersonId> peopleFrom(JsonReader &reader, const QJsonObject &json)
    {
        if (!json.contains(u"people"))
            return {};
        const auto people = readIds<PersonId>(reader, "people", Room::mostPeople);
        for (const PersonId &person : people) {
            if (people.count(person) != 1)
                reader.fail("people", "name somebody twice");
        }
        return people;
    }

    RoomMark markFrom(JsonReader &reader)
    {
        return {readId<PersonId>(reader, "by"), readId<OfficeId>(reader, "office"),
                reader.time("at"), reader.optionalString("why")};
    }

    std::optional<RoomMark> optionalMark(JsonReader &outer, const QJsonObject &json,
                                         const char *name)
    {
        if (!json.contains(QLatin1String(name)))
            return std::nullopt;
        JsonReader reader(outer.object(name), {});
        const RoomMark mark = markFrom(reader);
        if (!reader.ok())
            outer.fail(name, "does not say who and when");
        return mark;
    }

    QList<RoomConsent> consentsFrom(JsonReader &outer)
    {
        QList<RoomConsent> consents;
        for (const QJsonValue &value : outer.optionalArray("consents")) {
            const QJsonObject json = value.toObject();
            JsonReader reader(json, QStringLiteral("room.consents."));
            RoomConsent consent;
            consent.form = formFrom(reader);
            consent.recorded = markFrom(reader);
            consent.withdrawn = optionalMark(reader, json, "gone");
            if (!reader.ok())
                outer.fail("consents", "has one that is none");
            consents.append(consent);
        }
        return consents;
    }

    std::optional<RoomDiscard> discardFrom(JsonReader &outer, const QJsonObject &json)
    {
        if (!json.contains(u"discard"))
            return std::nullopt;
        const QJsonObject discard = outer.object("discard");
        JsonReader reader(discard, QStringLiteral("room.discard."));
        const RoomDiscard asked{readId<OperationId>(reader, "op"), markFrom(reader),
                                discardReasonFromCode(reader.string("code"))
                                    .value_or(DiscardReason::Other), // of a newer program
                                optionalMark(reader, discard, "agreed")};
        if (!reader.ok())
            outer.fail("discard", "does not say who asked, when and why");
        return asked;
    }

    std::optional<RoomMark> lastTending(JsonReader &outer)
    {
        const QJsonArray tended = outer.optionalArray("tended");
        if (tended.isEmpty())
            return std::nullopt;
        JsonReader reader(tended.last().toObject(), {});
        const RoomMark mark = markFrom(reader);
        if (!reader.ok())
            outer.fail("tended", "does not say by whom and when");
        return mark;
    }

} // namespace

QJsonObject toJson(const ConsentForm &form)
{
    QJsonObject json{{QStringLiteral("version"), form.version},
                     {QStringLiteral("scope"), form.scope},
                     {QStringLiteral("on"), form.on.toString(Qt::ISODate)},
                     {QStringLiteral("signer"), form.signer}};
    if (!form.proxyReason.isEmpty())
        json.insert(QStringLiteral("proxy"), form.proxyReason);
    return json;
}

QJsonObject toJson(const RoomDraft &draft)
{
    QJsonObject json{{QStringLiteral("template"), draft.roomTemplate},
                     {QStringLiteral("members"), idsToJson(draft.members)},
                     {QStringLiteral("title"), draft.title},
                     {QStringLiteral("features"), featuresToJson(draft.features)}};
    if (!draft.people.isEmpty())
        json.insert(QStringLiteral("people"), idsToJson(draft.people));
    if (draft.patient)
        json.insert(QStringLiteral("client"), patientToJson(*draft.patient));
    if (!draft.caretaker.isNull())
        json.insert(QStringLiteral("caretaker"), draft.caretaker.toString());
    if (draft.consent)
        json.insert(QStringLiteral("consent"), toJson(*draft.consent));
    if (draft.part)
        json.insert(QStringLiteral("part"), partToJson(*draft.part));
    return json;
}

QJsonObject toJson(const RoomPatch &patch)
{
    QJsonObject json;
    if (patch.title)
        json.insert(QStringLiteral("title"), *patch.title);
    if (patch.caretaker)
        json.insert(QStringLiteral("caretaker"), idToJson(*patch.caretaker));
    QJsonObject features;
    for (auto it = patch.features.begin(); it != patch.features.end(); ++it)
        features.insert(toCode(it.key()), it.value());
    if (!features.isEmpty())
        json.insert(QStringLiteral("features"), features);
    return json;
}

QJsonObject reasonToJson(const QString &reason)
{
    return reason.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("why"), reason}};
}

QJsonObject memberToJson(OfficeId office, const QString &reason)
{
    QJsonObject json = reasonToJson(reason);
    json.insert(QStringLiteral("office"), office.toString());
    return json;
}

QJsonObject continuedToJson(ScopeId chapter)
{
    return {{QStringLiteral("in"), chapter.toString()}};
}

QJsonObject grownToJson(const QString &roomTemplate)
{
    return {{QStringLiteral("template"), roomTemplate}};
}

QJsonObject discardToJson(DiscardReason reason, const QString &words)
{
    QJsonObject json = reasonToJson(words);
    json.insert(QStringLiteral("code"), toCode(reason));
    return json;
}

QJsonObject agreementToJson(OperationId asking)
{
    return {{QStringLiteral("ask"), asking.toString()}};
}

Result<ConsentForm> consentFormFromJson(const QJsonObject &json,
                                        const std::optional<RoomPatient> &patient)
{
    JsonReader reader(json, QStringLiteral("consent."));
    const ConsentForm form = formFrom(reader);
    if (reader.ok() && !isCompleteConsent(form, patient))
        reader.fail("proxy", "is missing: the signer is not the patient");
    return reader.ok() ? Result<ConsentForm>(form) : reader.error();
}

Result<RoomDraft> roomDraftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("room."));
    RoomDraft draft;
    draft.roomTemplate = reader.string("template");
    draft.members = membersFrom(reader);
    if (draft.members.isEmpty())
        reader.fail("members", "are missing");
    draft.people = peopleFrom(reader, json);
    draft.title = lineFrom(reader, "title", Room::longestTitle);
    draft.features = featuresFrom(reader, Unknown::Refused);
    draft.patient = patientFrom(reader, json);
    draft.caretaker = readOptionalId<PersonId>(reader, "caretaker");
    draft.part = partFrom(reader, json);
    if (json.contains(u"consent")) {
        const auto form = consentFormFromJson(reader.object("consent"), draft.patient);
        if (!form)
            return form.error();
        draft.consent = *form;
    }
    return reader.ok() ? Result<RoomDraft>(draft) : reader.error();
}

Result<RoomPatch> roomPatchFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("room."));
    RoomPatch patch;
    if (json.contains(u"title"))
        patch.title = lineFrom(reader, "title", Room::longestTitle);
    if (json.contains(u"caretaker"))
        patch.caretaker = readOptionalId<PersonId>(reader, "caretaker");
    if (json.contains(u"features"))
        patch.features = switchesFrom(reader, reader.object("features"), Unknown::Refused);
    if (!patch.title && !patch.caretaker && patch.features.isEmpty())
        reader.fail("title", "and all else is missing");
    return reader.ok() ? Result<RoomPatch>(patch) : reader.error();
}

Result<OfficeId> memberFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("member."));
    const auto office = readId<OfficeId>(reader, "office");
    return reader.ok() ? Result<OfficeId>(office) : reader.error();
}

Result<ScopeId> continuedFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("continued."));
    const auto chapter = readId<ScopeId>(reader, "in");
    return reader.ok() ? Result<ScopeId>(chapter) : reader.error();
}

Result<QString> grownFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("grown."));
    const QString roomTemplate = lineFrom(reader, "template", Room::longestTitle);
    return reader.ok() ? Result<QString>(roomTemplate) : reader.error();
}

Result<DiscardReason> discardFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("discard."));
    const auto reason = discardReasonFromCode(reader.string("code"));
    if (!reason)
        reader.fail("code", "is no reason");
    return reader.ok() ? Result<DiscardReason>(*reason) : reader.error();
}

Result<OperationId> agreementFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("agreement."));
    const auto asking = readId<OperationId>(reader, "ask");
    return reader.ok() ? Result<OperationId>(asking) : reader.error();
}

Result<QString> reasonFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QString reason = optionalLineFrom(reader, "why", Room::longestText);
    return reader.ok() ? Result<QString>(reason) : reader.error();
}

bool hasRoomRecord(const QJsonObject &body)
{
    return body.contains(u"features");
}

Result<Room> roomFromBody(ScopeId scope, const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("room."));
    Room room;
    room.scope = scope;
    room.roomTemplate = reader.string("template");
    room.title = reader.string("title");
    room.features = featuresFrom(reader, Unknown::PassedOver);
    room.patient = patientFrom(reader, body);
    room.caretaker = readOptionalId<PersonId>(reader, "caretaker");
    room.members = membersFrom(reader); // a circle may have lost them all
    room.people = peopleFrom(reader, body);
    room.opened = markFrom(reader);
    room.consents = consentsFrom(reader);
    room.archived = optionalMark(reader, body, "archived");
    room.discard = discardFrom(reader, body);
    room.tended = lastTending(reader);
    room.within = partFrom(reader, body).value_or(RoomPart()).of;
    if (body.contains(u"continued"))
        room.continuedIn = continuedFromJson(reader.object("continued")).value_or(ScopeId());
    return reader.ok() ? Result<Room>(room) : reader.error();
}

QHash<OfficeId, QDateTime> joinedFromBody(const Room &room, const QJsonObject &body)
{
    QHash<OfficeId, QDateTime> joined;
    for (const OfficeId &office : room.members)
        joined.insert(office, room.opened.at);
    for (const QJsonValue &entry : body.value(u"log").toArray()) {
        if (entry[u"kind"].toString() != u"member.invite")
            continue;
        const auto office = memberFromJson(entry[u"p"].toObject());
        if (office && joined.contains(*office))
            joined.insert(*office, fromIsoUtc(entry[u"at"].toString()));
    }
    return joined;
}

} // namespace tasuki
