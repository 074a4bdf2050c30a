// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liverooms.h"

#include "core/rules/roomrules.h"
#include "core/services/roomrecord.h"
#include "core/wire/room.h"

namespace tasuki {

LiveRooms::LiveRooms(Desk &desk, std::function<SnapshotPtr()> snapshot)
    : m_desk(desk)
    , m_snapshot(std::move(snapshot))
{ }

RoomDraft LiveRooms::begin(const QString &roomTemplate) const
{
    RoomDraft draft;
    if (const RoomTemplate *known = RoomTemplates::builtIn().find(roomTemplate)) {
        draft.roomTemplate = known->id;
        draft.features = known->features;
    }
    return draft;
}

QFuture<Result<ScopeId>> LiveRooms::open(const RoomDraft &draft)
{
    RoomDraft whole = draft;
    whole.members.removeAll(m_desk.me().office);
    whole.members.prepend(m_desk.me().office);
    return m_desk.gesture<ScopeId>(
        [whole, snapshot = m_snapshot()](const RecordView &, Gesture &gesture) -> Result<ScopeId> {
            if (const auto problem = problemWith(whole, *snapshot))
                return *problem;
            // As merge will read it: what it refuses would be seen by nobody, not even here.
            if (const auto good = roomDraftFromJson(toJson(whole)); !good)
                return good.error();
            return gesture.openRoom(whole);
        });
}

QFuture<Result<void>> LiveRooms::change(ScopeId room, const char *kind, const QJsonObject &payload,
                                        const Check &check)
{
    return m_desk.gesture<void>(
        [room, kind, payload, check](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto record = recordOf(view, room);
            if (!record)
                return record.error();
            const auto known = roomFromBody(room, (*record)->body);
            if (!known)
                return known.error();
            if (const auto problem = problemOf(*known, kind, gesture.me()))
                return *problem;
            if (const auto problem = check ? check(*known) : std::optional<Error>())
                return *problem;
            return gesture.changeRoom((*record)->body, room, kind, payload);
        });
}

QFuture<Result<void>> LiveRooms::patch(ScopeId room, const RoomPatch &patch)
{
    return change(room, "room.patch", toJson(patch));
}

QFuture<Result<void>> LiveRooms::setFeature(ScopeId room, RoomFeature feature, bool on)
{
    return patch(room, {{}, {{feature, on}}, {}});
}

QFuture<Result<void>> LiveRooms::rename(ScopeId room, const QString &title)
{
    return patch(room, {title, {}, {}});
}

QFuture<Result<void>> LiveRooms::setCaretaker(ScopeId room, PersonId person)
{
    return patch(room, {{}, {}, person});
}

QFuture<Result<void>> LiveRooms::invite(ScopeId room, OfficeId office)
{
    return change(room, "member.invite", memberToJson(office),
                  [office, snapshot = m_snapshot()](const Room &known) {
                      return problemOfInviting(known, office, *snapshot);
                  });
}

QFuture<Result<ScopeId>> LiveRooms::inviteFromNow(ScopeId room, const QList<OfficeId> &offices)
{
    return m_desk.gesture<ScopeId>(
        [room, offices, snapshot = m_snapshot()](const RecordView &view,
                                                 Gesture &gesture) -> Result<ScopeId> {
            const auto record = recordOf(view, room);
            const auto known = record ? roomFromBody(room, (*record)->body) : record.error();
            if (!known)
                return known.error();
            return beginChapter(*known, (*record)->body, offices, *snapshot, gesture);
        });
}

QFuture<Result<ScopeId>> LiveRooms::openCircle(ScopeId room, const QString &roomTemplate)
{
    return m_desk.gesture<ScopeId>(
        [room, roomTemplate, snapshot = m_snapshot()](const RecordView &view,
                                                      Gesture &gesture) -> Result<ScopeId> {
            const auto record = recordOf(view, room);
            const auto known = record ? roomFromBody(room, (*record)->body) : record.error();
            if (!known)
                return known.error();
            const RoomTemplate *circle = RoomTemplates::builtIn().find(roomTemplate);
            if (!circle || !circle->isPart)
                return invalidRoom(toCode(RoomFault::NoPart));
            if (!circle->isFor(snapshot->me.profession))
                return Error{Error::Kind::Forbidden, QStringLiteral("not this profession's")};
            RoomDraft draft = partOf(*known, RoomPart::As::Circle);
            draft.roomTemplate = circle->id;
            draft.features = circle->features;
            if (const auto problem = problemWith(draft, *snapshot))
                return *problem;
            return gesture.openRoom(draft);
        });
}

QFuture<Result<void>> LiveRooms::remove(ScopeId room, OfficeId office, const QString &reason)
{
    return change(room, "member.remove", memberToJson(office, reason));
}

QFuture<Result<void>> LiveRooms::giveConsent(ScopeId room, const ConsentForm &form)
{
    return change(room, "consent.give", toJson(form));
}

QFuture<Result<void>> LiveRooms::withdrawConsent(ScopeId room, const QString &reason)
{
    return change(room, "consent.withdraw", reasonToJson(reason));
}

QFuture<Result<void>> LiveRooms::archive(ScopeId room, const QString &reason)
{
    return change(room, "room.archive", reasonToJson(reason));
}

} // namespace tasuki
