// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/roommerge.h"

#include "core/merge/verdict.h"
#include "core/wire/room.h"
#include "core/wire/strictid.h"

#include <array>

namespace tasuki {

using namespace verdict;

namespace {

    const auto logOf = QStringLiteral("log");
    const auto consentsOf = QStringLiteral("consents");
    const auto membersOf = QStringLiteral("members");
    const auto tendedOf = QStringLiteral("tended");
    const auto discardOf = QStringLiteral("discard");

    QJsonObject stamp(const Operation &operation, const Author &author)
    {
        return {{QStringLiteral("op"), operation.id.toString()},
                {QStringLiteral("by"), author.person.toString()},
                {QStringLiteral("office"), author.office.toString()},
                {QStringLiteral("at"), toIsoUtc(operation.at)}};
    }

    QJsonObject stampWithReason(const Operation &operation, const Author &author)
    {
        QJsonObject entry = stamp(operation, author);
        entry.insert(QStringLiteral("why"), operation.payload.value(u"why").toString());
        return entry;
    }

    QJsonObject signedConsent(const ConsentForm &form, const Operation &operation,
                              const Author &author)
    {
        QJsonObject consent = toJson(form);
        const QJsonObject origin = stamp(operation, author);
        for (auto it = origin.begin(); it != origin.end(); ++it)
            consent.insert(it.key(), it.value());
        return consent;
    }

    /// `p` is what was read, never what came: a record must not grow by what nobody reads.
    Applied logged(QJsonObject changed, const QJsonObject &p, const Operation &operation,
                   const Author &author)
    {
        QJsonObject entry = stamp(operation, author);
        entry.insert(QStringLiteral("kind"), operation.kind);
        entry.insert(QStringLiteral("p"), p);
        appendTo(changed, logOf, entry);
        return done(changed);
    }

    QString reasonOf(const Operation &operation)
    {
        return reasonFromJson(operation.payload).value_or(QString());
    }

    Applied patch(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto patch = roomPatchFromJson(operation.payload);
        if (!patch)
            return rejected(body, "bad_schema");
        QJsonObject patched = body;
        if (patch->title)
            patched.insert(QStringLiteral("title"), *patch->title);
        if (patch->caretaker && patch->caretaker->isNull())
            patched.remove(QStringLiteral("caretaker"));
        else if (patch->caretaker)
            patched.insert(QStringLiteral("caretaker"), patch->caretaker->toString());
        QJsonObject features = body.value(u"features").toObject();
        for (auto it = patch->features.begin(); it != patch->features.end(); ++it)
            features.insert(toCode(it.key()), it.value());
        patched.insert(QStringLiteral("features"), features);
        return logged(patched, toJson(*patch), operation, author);
    }

    Applied giveConsent(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto room = roomFromBody(operation.scope, body);
        if (!room)
            return rejected(body, "bad_schema");
        const auto form = consentFormFromJson(operation.payload, room->patient);
        if (!form)
            return rejected(body, "bad_schema");
        if (room->consents.size() >= Room::mostConsents)
            return rejected(body, "too_many_changes");
        QJsonObject given = body;
        appendTo(given, consentsOf, signedConsent(*form, operation, author));
        return logged(given, {}, operation, author);
    }

    Applied withdrawConsent(const QJsonObject &body, const Operation &operation,
                            const Author &author)
    {
        const QJsonArray before = body.value(consentsOf).toArray();
        if (before.isEmpty())
            return rejected(body, "no_consent");
        QJsonArray consents;
        for (const QJsonValue &value : before) {
            QJsonObject consent = value.toObject();
            if (!consent.contains(u"gone"))
                consent.insert(QStringLiteral("gone"), stampWithReason(operation, author));
            consents.append(consent);
        }
        if (consents == before)
            return done(body); // once is enough
        QJsonObject withdrawn = body;
        withdrawn.insert(consentsOf, consents);
        withdrawn.insert(membersOf, QJsonArray{body.value(u"office")});
        return logged(withdrawn, {}, operation, author);
    }

    Applied invite(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto office = memberFromJson(operation.payload);
        QJsonArray members = body.value(membersOf).toArray();
        if (!office)
            return rejected(body, "bad_schema");
        if (members.contains(office->toString()))
            return done(body);
        if (members.size() >= Room::mostMembers)
            return rejected(body, "too_many_members");
        members.append(office->toString());
        QJsonObject invited = body;
        invited.insert(membersOf, members);
        return logged(invited, memberToJson(*office), operation, author);
    }

    Applied without(OfficeId office, const QJsonObject &body, const Operation &operation,
                    const Author &author)
    {
        const QJsonArray before = body.value(membersOf).toArray();
        if (body.value(u"office") == QJsonValue(office.toString()) && !body.contains(u"part"))
            return rejected(body, "opener_stays");
        if (!before.contains(office.toString()))
            return done(body);
        QJsonArray members;
        for (const QJsonValue &member : before) {
            if (member != QJsonValue(office.toString()))
                members.append(member);
        }
        QJsonObject removed = body;
        removed.insert(membersOf, members);
        return logged(removed, memberToJson(office, reasonOf(operation)), operation, author);
    }

    Applied remove(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto office = memberFromJson(operation.payload);
        return office ? without(*office, body, operation, author) : rejected(body, "bad_schema");
    }

    /// Nobody leaves for somebody else.
    Applied leave(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        return without(author.office, body, operation, author);
    }

    Applied continueIn(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto chapter = continuedFromJson(operation.payload);
        if (!chapter || chapter->uuid() == operation.scope.uuid())
            return rejected(body, "bad_schema");
        if (body.contains(u"continued"))
            return done(body); // the first one counts
        QJsonObject mark = stamp(operation, author);
        mark.insert(QStringLiteral("in"), chapter->toString());
        QJsonObject continued = body;
        continued.insert(QStringLiteral("continued"), mark);
        return logged(continued, continuedToJson(*chapter), operation, author);
    }

    /// Which kinds follow each other is for whoever knows the kinds (`growsInto` of a template).
    Applied grow(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto roomTemplate = grownFromJson(operation.payload);
        if (!roomTemplate)
            return rejected(body, "bad_schema");
        if (body.value(u"template") == QJsonValue(*roomTemplate))
            return done(body);
        QJsonObject grown = body;
        grown.insert(QStringLiteral("template"), *roomTemplate);
        return logged(grown, grownToJson(*roomTemplate), operation, author);
    }

    /// Only the caretaker's own word counts; whoever is it no longer says it to nobody. It is in no
    /// log: once a week, it would fill it.
    Applied tend(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const bool isCaretaker = body.value(u"caretaker") == QJsonValue(author.person.toString());
        if (!isCaretaker || listKnows(body, tendedOf, operation.id.toString()))
            return done(body);
        QJsonArray tended = body.value(tendedOf).toArray();
        while (tended.size() >= Room::mostTendings)
            tended.removeFirst();
        tended.append(stamp(operation, author));
        QJsonObject looked = body;
        looked.insert(tendedOf, tended);
        return done(looked);
    }

    Applied archive(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (body.contains(u"archived"))
            return done(body); // the first time counts
        QJsonObject archived = body;
        archived.insert(QStringLiteral("archived"), stampWithReason(operation, author));
        return logged(archived, {}, operation, author);
    }

    /// The first one counts: whoever else asks has nobody left to ask.
    Applied discard(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto reason = discardFromJson(operation.payload);
        if (!reason)
            return rejected(body, "bad_schema");
        if (!body.contains(u"archived"))
            return rejected(body, "not_archived");
        if (body.contains(discardOf))
            return done(body);
        QJsonObject asked = stampWithReason(operation, author);
        asked.insert(QStringLiteral("code"), toCode(*reason));
        QJsonObject discarded = body;
        discarded.insert(discardOf, asked);
        return logged(discarded, discardToJson(*reason, reasonOf(operation)), operation, author);
    }

    Applied keep(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.contains(discardOf))
            return done(body);
        QJsonObject kept = body;
        kept.remove(discardOf);
        return logged(kept, reasonToJson(reasonOf(operation)), operation, author);
    }

    /// What it says is seen by whoever agreed until the centre has heard of it, and by nobody else:
    /// there the room goes with it.
    Applied erase(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto asking = agreementFromJson(operation.payload);
        if (!asking)
            return rejected(body, "bad_schema");
        QJsonObject asked = body.value(discardOf).toObject();
        if (asked.value(u"op") != QJsonValue(asking->toString()))
            return rejected(body, "not_asked_for");
        if (asked.contains(u"agreed"))
            return done(body);
        asked.insert(QStringLiteral("agreed"), stamp(operation, author));
        QJsonObject agreed = body;
        agreed.insert(discardOf, asked);
        return logged(agreed, agreementToJson(*asking), operation, author);
    }

    using Change = Applied (*)(const QJsonObject &, const Operation &, const Author &);
    struct Kind {
        const char *kind;
        Change change;
        bool isBounded; ///< so that a record does not grow without end
    };
    constexpr std::array<Kind, 13> kinds{{
        {"room.patch", patch, true},
        {"room.continue", continueIn, true},
        {"room.grow", grow, true},
        {"room.tended", tend, false}, // has a bound of its own
        {"room.archive", archive, false},
        {"room.discard", discard, true},
        {"room.keep", keep, false}, // no more often than it was asked for
        {"room.erase", erase, false},
        {"consent.give", giveConsent, true},
        {"consent.withdraw", withdrawConsent, false},
        {"member.invite", invite, true},
        {"member.remove", remove, false},
        {"member.leave", leave, false},
    }};

    const Kind *kindOf(const Operation &operation)
    {
        const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &one) {
            return operation.kind == QLatin1String(one.kind);
        });
        return found == kinds.end() ? nullptr : &*found;
    }

    bool isTheRoomItself(const Operation &operation)
    {
        return operation.object.uuid() == operation.scope.uuid();
    }

} // namespace

bool changesRoom(const Operation &operation)
{
    return kindOf(operation) != nullptr;
}

Applied openRoom(const QJsonObject &body, const Operation &operation, const Author &author)
{
    if (!body.isEmpty())
        return onceMore(body, operation);
    const auto draft = roomDraftFromJson(operation.payload);
    if (!draft || !isTheRoomItself(operation))
        return rejected(body, "bad_schema");
    QJsonObject room = toJson(*draft);
    room.remove(QStringLiteral("consent"));
    if (draft->part && draft->part->as == RoomPart::As::Chapter)
        room.remove(QStringLiteral("part"));
    if (draft->consent)
        room.insert(consentsOf, QJsonArray{signedConsent(*draft->consent, operation, author)});
    insertOrigin(room, operation, author);
    return made(room);
}

Applied applyToRoom(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const Kind *kind = kindOf(operation);
    if (!kind)
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (!isTheRoomItself(operation) || !hasRoomRecord(body)
        || body.value(u"type") != QJsonValue(QStringLiteral("room"))
        || !reasonFromJson(operation.payload))
        return rejected(body, "bad_schema");
    const QString id = operation.id.toString();
    if (body.value(u"op") == QJsonValue(id) || listKnows(body, logOf, id))
        return done(body);
    if (kind->isBounded && body.value(logOf).toArray().size() >= Room::mostChanges)
        return rejected(body, "too_many_changes");
    return kind->change(body, operation, author);
}

} // namespace tasuki
