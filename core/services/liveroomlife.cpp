// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveroomlife.h"

#include "core/services/roomrecord.h"
#include "core/services/roomstaff.h"
#include "core/wire/room.h"

#include <algorithm>

namespace tasuki {

namespace {

    const auto directKind = QStringLiteral("direct");

    Error conflict(const QString &code)
    {
        return {Error::Kind::Conflict, code};
    }

    std::optional<Error> problemOfGrowing(const Room &room, const RoomTemplate *larger,
                                          const Snapshot &snapshot)
    {
        const RoomTemplate *known = RoomTemplates::builtIn().find(room.roomTemplate);
        if (!known || !larger)
            return invalidRoom(toCode(RoomFault::NotLarger));
        QList<OfficeKind> kinds;
        for (const OfficeId &office : room.members)
            kinds.append(snapshot.offices.value(office).kind);
        const auto fault = faultOfGrowing(*known, *larger, kinds);
        return fault ? std::optional(invalidRoom(toCode(*fault))) : std::nullopt;
    }

    /// As the room is once it has grown, with what the larger kind switches on; nothing that was
    /// switched on goes off.
    Result<void> becomeLarger(Room &room, const QJsonObject &record, const RoomTemplate &larger,
                              Gesture &gesture)
    {
        const auto grown
            = gesture.changeRoom(record, room.scope, "room.grow", grownToJson(larger.id));
        if (!grown)
            return grown;
        RoomPatch switches;
        for (const RoomFeature feature : allRoomFeatures()) {
            if (larger.features.testFlag(feature) && !room.features.testFlag(feature))
                switches.features.insert(feature, true);
        }
        room.roomTemplate = larger.id;
        room.features |= larger.features;
        return switches.features.isEmpty()
            ? Result<void>()
            : gesture.changeRoom(record, room.scope, "room.patch", toJson(switches));
    }

    Result<ScopeId> inviteAll(const Room &room, const QJsonObject &record,
                              const QList<OfficeId> &offices, const Snapshot &snapshot,
                              Gesture &gesture)
    {
        Room filled = room;
        for (const OfficeId &office : offices) {
            if (filled.members.contains(office))
                continue;
            if (const auto problem = problemOfInviting(filled, office, snapshot))
                return *problem;
            const auto invited
                = gesture.changeRoom(record, room.scope, "member.invite", memberToJson(office));
            if (!invited)
                return invited.error();
            filled.members.append(office);
        }
        return room.scope;
    }

    /// The oldest one of several: two people who write to each other offline make two.
    std::optional<ScopeId> directRoom(const Snapshot &snapshot, PersonId other)
    {
        const Room *found = nullptr;
        for (const RoomEntry &entry : snapshot.rooms) {
            const Room &room = entry.room;
            const bool isOurs = room.roomTemplate == directKind && !room.archived
                && room.people.size() == 2 && room.people.contains(other)
                && room.people.contains(snapshot.me.id);
            const auto age = [](const Room &one) { return std::pair(one.opened.at, one.scope); };
            if (isOurs && (!found || age(room) < age(*found)))
                found = &room;
        }
        return found ? std::optional(found->scope) : std::nullopt;
    }

    RoomDraft directDraft(const Person &me, const Person &other)
    {
        RoomDraft draft;
        draft.roomTemplate = directKind;
        draft.members = {me.office};
        if (other.office != me.office)
            draft.members.append(other.office);
        draft.people = {me.id, other.id};
        draft.title = QStringLiteral("%1・%2").arg(me.name, other.name).left(Room::longestTitle);
        if (const RoomTemplate *kind = RoomTemplates::builtIn().find(directKind))
            draft.features = kind->features;
        return draft;
    }

} // namespace

LiveRoomLife::LiveRoomLife(Desk &desk, std::function<SnapshotPtr()> snapshot, const Clock &clock)
    : m_desk(desk)
    , m_snapshot(std::move(snapshot))
    , m_clock(clock)
{ }

QFuture<Result<std::optional<RoomWeek>>> LiveRoomLife::week(ScopeId room)
{
    const QDateTime now = m_clock.now();
    return m_desk.weighed<RoomWeek>(
        [room, now, snapshot = m_snapshot(), numbers = m_rules.numbers(now.toLocalTime().date())](
            const RecordView &view, const PostIndex &index) -> Result<RoomWeek> {
            const auto record = recordOf(view, room);
            const auto known = roomOf(view, room);
            const RoomPosts *posts = index.posts(room);
            if (!known)
                return known.error();
            return roomWeek(*known, joinedFromBody(*known, (*record)->body),
                            posts ? *posts : RoomPosts(), *snapshot, numbers, now);
        });
}

QFuture<Result<void>> LiveRoomLife::tend(ScopeId room)
{
    return m_desk.gesture<void>([room](const RecordView &view, Gesture &gesture) -> Result<void> {
        const auto record = recordOf(view, room);
        const auto known = roomOf(view, room);
        if (!known)
            return known.error();
        if (const auto problem = problemOf(*known, "room.tended", gesture.me()))
            return *problem;
        if (known->caretaker != gesture.me().person)
            return Error{Error::Kind::Forbidden, QStringLiteral("not the caretaker")};
        return gesture.changeRoom((*record)->body, room, "room.tended", {});
    });
}

QList<RoomTemplate> LiveRoomLife::larger(ScopeId room) const
{
    const SnapshotPtr snapshot = m_snapshot();
    const RoomEntry *entry = snapshot->room(room);
    return entry ? largerKinds(entry->room) : QList<RoomTemplate>();
}

QFuture<Result<ScopeId>> LiveRoomLife::grow(ScopeId room, const RoomGrowth &growth)
{
    return m_desk.gesture<ScopeId>(
        [room, growth, snapshot = m_snapshot()](const RecordView &view,
                                                Gesture &gesture) -> Result<ScopeId> {
            const auto record = recordOf(view, room);
            const auto known = roomOf(view, room);
            if (!known)
                return known.error();
            if (const auto problem = problemOf(*known, "room.grow", gesture.me()))
                return *problem;
            const RoomTemplate *larger = RoomTemplates::builtIn().find(growth.into);
            if (const auto problem = problemOfGrowing(*known, larger, *snapshot))
                return *problem;
            if (!known->continuedIn.isNull())
                return conflict(QStringLiteral("continued"));
            Room grown = *known;
            const QJsonObject &body = (*record)->body;
            if (const auto done = becomeLarger(grown, body, *larger, gesture); !done)
                return done.error();
            return growth.isFromNowOn && !growth.offices.isEmpty()
                ? beginChapter(grown, body, growth.offices, *snapshot, gesture)
                : inviteAll(grown, body, growth.offices, *snapshot, gesture);
        });
}

QFuture<Result<ScopeId>> LiveRoomLife::splitOff(ScopeId room, const QList<OfficeId> &offices,
                                                const QString &title, const QString &words)
{
    return m_desk.gesture<ScopeId>(
        [room, offices, title, words,
         snapshot = m_snapshot()](const RecordView &view, Gesture &gesture) -> Result<ScopeId> {
            const auto known = roomOf(view, room);
            if (!known)
                return known.error();
            if (known->archived)
                return conflict(QStringLiteral("archived"));
            RoomDraft draft = partOf(*known, RoomPart::As::Chapter);
            draft.part.reset();
            draft.features |= RoomFeature::Talk; // for the post it begins with
            draft.caretaker = {};
            draft.title = title;
            draft.members = {gesture.me().office};
            for (const OfficeId &office : offices) {
                if (known->members.contains(office) && !draft.members.contains(office))
                    draft.members.append(office);
            }
            if (const auto problem = problemWith(draft, *snapshot))
                return *problem;
            if (const auto good = roomDraftFromJson(toJson(draft)); !good)
                return good.error();
            if (!isGoodPostText(words))
                return invalidRoom(QStringLiteral("not a text people can read"));
            const ScopeId opened = gesture.openRoom(draft);
            gesture.post(opened, {words, {}, false, {}});
            return opened;
        });
}

QFuture<Result<void>> LiveRoomLife::leave(ScopeId room, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto record = recordOf(view, room);
            const auto known = roomOf(view, room);
            if (!known)
                return known.error();
            if (const auto problem = problemOf(*known, "member.leave", gesture.me()))
                return *problem;
            return gesture.changeRoom((*record)->body, room, "member.leave", reasonToJson(reason));
        });
}

std::optional<RoomEnd> LiveRoomLife::end(ScopeId room) const
{
    const SnapshotPtr snapshot = m_snapshot();
    const RoomEntry *entry = snapshot->room(room);
    return entry ? roomEnd(entry->room, *snapshot, m_retention, m_clock.now()) : std::nullopt;
}

QFuture<Result<void>> LiveRoomLife::discard(ScopeId room, DiscardReason reason,
                                            const QString &words)
{
    return m_desk.gesture<void>([room, reason, words, end = end(room)](
                                    const RecordView &view, Gesture &gesture) -> Result<void> {
        const auto record = recordOf(view, room);
        const auto known = roomOf(view, room);
        if (!known)
            return known.error();
        if (!known->archived || !end)
            return conflict(toCode(DiscardFault::NotArchived));
        const Author &me = gesture.me();
        if (const auto fault = faultOfAsking(*known, me.person, me.office))
            return conflict(toCode(*fault));
        if (end->waiting)
            return conflict(end->code());
        return gesture.changeRoom((*record)->body, room, "room.discard",
                                  discardToJson(reason, words));
    });
}

QFuture<Result<void>> LiveRoomLife::keep(ScopeId room, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto record = recordOf(view, room);
            const auto known = roomOf(view, room);
            if (!known)
                return known.error();
            if (!known->discard)
                return conflict(toCode(DiscardFault::NotAskedFor));
            return gesture.changeRoom((*record)->body, room, "room.keep", reasonToJson(reason));
        });
}

QFuture<Result<void>> LiveRoomLife::erase(ScopeId room)
{
    return m_desk.gesture<void>(
        [room, end = end(room)](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto record = recordOf(view, room);
            const auto known = roomOf(view, room);
            if (!known)
                return known.error();
            const Author &me = gesture.me();
            if (const auto fault = faultOfAgreeing(*known, me.person, me.office, false))
                return conflict(toCode(*fault));
            if (end && end->waiting)
                return conflict(end->code());
            return gesture.changeRoom((*record)->body, room, "room.erase",
                                      agreementToJson(known->discard->asking));
        });
}

bool LiveRoomLife::canWriteTo(PersonId person) const
{
    const SnapshotPtr snapshot = m_snapshot();
    const auto other = snapshot->people.constFind(person);
    if (other == snapshot->people.constEnd() || person == snapshot->me.id)
        return false;
    const RoomDraft draft = directDraft(snapshot->me, *other);
    return other->profession != Profession::Administrator && !problemWith(draft, *snapshot);
}

QFuture<Result<ScopeId>> LiveRoomLife::writeTo(PersonId person)
{
    return m_desk.gesture<ScopeId>(
        [person, snapshot = m_snapshot()](const RecordView &, Gesture &gesture) -> Result<ScopeId> {
            if (const auto known = directRoom(*snapshot, person))
                return *known;
            const auto other = snapshot->people.constFind(person);
            if (other == snapshot->people.constEnd() || person == snapshot->me.id
                || other->profession == Profession::Administrator)
                return Error{Error::Kind::NotFound, QStringLiteral("nobody to write to")};
            const RoomDraft draft = directDraft(snapshot->me, *other);
            if (const auto problem = problemWith(draft, *snapshot))
                return *problem;
            if (const auto good = roomDraftFromJson(toJson(draft)); !good)
                return good.error();
            return gesture.openRoom(draft);
        });
}

} // namespace tasuki
