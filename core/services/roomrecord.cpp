// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomrecord.h"

#include "core/rules/roomrules.h"
#include "core/wire/room.h"

#include <algorithm>
#include <initializer_list>

namespace tasuki {

namespace {

    bool isOneOf(const char *kind, std::initializer_list<const char *> kinds)
    {
        return std::any_of(kinds.begin(), kinds.end(), [kind](const char *other) {
            return QLatin1String(kind) == QLatin1String(other);
        });
    }

    Error conflict(const char *code)
    {
        return {Error::Kind::Conflict, QLatin1String(code)};
    }

} // namespace

Error invalidRoom(const QString &code)
{
    return {Error::Kind::Invalid, code};
}

Result<const OverlayObject *> recordOf(const RecordView &view, ScopeId room)
{
    const OverlayObject *record = view.find(ObjectId(room.uuid()));
    if (!record || record->scope != room || !hasRoomRecord(record->body))
        return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
    return record;
}

Result<Room> roomOf(const RecordView &view, ScopeId room)
{
    const auto record = recordOf(view, room);
    return record ? roomFromBody(room, (*record)->body) : Result<Room>(record.error());
}

std::optional<Error> problemWith(const RoomDraft &draft, const Snapshot &snapshot)
{
    const RoomTemplate *known = RoomTemplates::builtIn().find(draft.roomTemplate);
    if (!known || !known->hasRecord)
        return invalidRoom(toCode(RoomFault::NotAtADesk));
    QList<OfficeKind> kinds;
    for (const OfficeId &office : draft.members) {
        const auto listed = snapshot.offices.constFind(office);
        if (listed == snapshot.offices.constEnd())
            return invalidRoom(QStringLiteral("unknown_office"));
        kinds.append(listed->kind);
    }
    if (const auto fault = faultOf(*known, draft, snapshot.myOffice.kind, kinds))
        return invalidRoom(toCode(*fault));
    return std::nullopt;
}

std::optional<Error> problemOf(const Room &room, const char *kind, const Author &me)
{
    const bool isAnyMembers = isOneOf(kind, {"consent.withdraw", "member.leave", "room.tended"});
    if (room.opener() != me.office && !isAnyMembers)
        return Error{Error::Kind::Forbidden, QStringLiteral("another office opened it")};
    if (room.archived && !isOneOf(kind, {"consent.withdraw", "member.remove", "member.leave"}))
        return conflict("archived");
    const RoomTemplate *known = RoomTemplates::builtIn().find(room.roomTemplate);
    const bool lacksConsent
        = known && known->needsConsent && room.consentState() != ConsentState::Given;
    if (lacksConsent
        && isOneOf(kind, {"room.patch", "room.grow", "member.invite", "room.continue"}))
        return conflict("no_consent");
    return std::nullopt;
}

std::optional<Error> problemOfInviting(const Room &room, OfficeId office, const Snapshot &snapshot)
{
    const RoomTemplate *known = RoomTemplates::builtIn().find(room.roomTemplate);
    const auto listed = snapshot.offices.constFind(office);
    if (listed == snapshot.offices.constEnd())
        return invalidRoom(QStringLiteral("unknown_office"));
    const auto fault = known && !room.members.contains(office)
        ? faultOfInviting(*known, listed->kind, room.members.size())
        : std::nullopt;
    return fault ? std::optional(invalidRoom(toCode(*fault))) : std::nullopt;
}

RoomDraft partOf(const Room &whole, RoomPart::As as)
{
    RoomDraft part;
    part.roomTemplate = whole.roomTemplate;
    part.members = whole.members;
    part.title = whole.title;
    part.patient = whole.patient;
    part.features = whole.features;
    part.caretaker = whole.caretaker;
    if (whole.consentState() == ConsentState::Given)
        part.consent = whole.consents.last().form;
    part.part = RoomPart{whole.scope, as};
    return part;
}

Result<ScopeId> beginChapter(const Room &room, const QJsonObject &record,
                             const QList<OfficeId> &offices, const Snapshot &snapshot,
                             Gesture &gesture)
{
    if (const auto problem = problemOf(room, "room.continue", gesture.me()))
        return *problem;
    for (const OfficeId &office : offices) {
        if (const auto problem = problemOfInviting(room, office, snapshot))
            return *problem;
    }
    if (!room.continuedIn.isNull())
        return conflict("continued");
    RoomDraft chapter = partOf(room, RoomPart::As::Chapter);
    for (const OfficeId &office : offices) {
        if (!chapter.members.contains(office))
            chapter.members.append(office);
    }
    const ScopeId opened = gesture.openRoom(chapter);
    const auto continued
        = gesture.changeRoom(record, room.scope, "room.continue", continuedToJson(opened));
    return continued ? Result<ScopeId>(opened) : continued.error();
}

} // namespace tasuki
