// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakerooms.h"

#include "core/services/roomstaff.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

namespace {

    RoomMark markOf(const Snapshot &data, const QString &reason = {})
    {
        return {data.me.id, data.myOffice.id, FakeWorkspace::moment(), reason};
    }

    Room roomFrom(const RoomDraft &draft, const Snapshot &data)
    {
        Room room;
        room.scope = ScopeId::create();
        room.roomTemplate = draft.roomTemplate;
        room.title = draft.title;
        room.patient = draft.patient;
        room.features = draft.features;
        room.caretaker = draft.caretaker;
        room.members = draft.members;
        room.members.removeAll(data.myOffice.id);
        room.members.prepend(data.myOffice.id);
        room.opened = markOf(data);
        if (draft.consent)
            room.consents = {{*draft.consent, markOf(data), {}}};
        return room;
    }

} // namespace

RoomDraft FakeRooms::begin(const QString &roomTemplate) const
{
    RoomDraft draft;
    if (const RoomTemplate *known = templates().find(roomTemplate)) {
        draft.roomTemplate = known->id;
        draft.features = known->features;
    }
    return draft;
}

QFuture<Result<ScopeId>> FakeRooms::open(const RoomDraft &draft)
{
    m_workspace.gestures.append(QStringLiteral("open room ") + draft.title);
    const RoomTemplate *known = templates().find(draft.roomTemplate);
    if (m_workspace.refuse)
        return ready(Result<ScopeId>(*m_workspace.refuse));
    RoomEntry entry;
    entry.room = roomFrom(draft, m_workspace.data);
    QList<OfficeKind> kinds;
    for (const OfficeId &office : std::as_const(entry.room.members))
        kinds.append(m_workspace.data.offices.value(office).kind);
    const auto fault = !known || !known->hasRecord
        ? std::optional(RoomFault::NotAtADesk)
        : faultOf(*known, draft, m_workspace.data.myOffice.kind, kinds);
    if (fault)
        return ready(Result<ScopeId>(Error{Error::Kind::Invalid, toCode(*fault)}));
    entry.needsConsent = known->needsConsent;
    entry.missing = missingAmong(*known, entry.room.members, m_workspace.data);
    entry.isOwn = true;
    entry.talk = {1, true, 0, 0, {}};
    m_workspace.data.rooms.append(entry);
    m_workspace.publish();
    return ready(Result<ScopeId>(entry.room.scope));
}

template<typename Change>
QFuture<Result<void>> FakeRooms::change(ScopeId room, const char *what, Change change)
{
    m_workspace.gestures.append(QLatin1String(what) + u' ' + room.toString());
    if (m_workspace.refuse)
        return ready(Result<void>(*m_workspace.refuse));
    QList<RoomEntry> &rooms = m_workspace.data.rooms;
    const auto found = std::find_if(rooms.begin(), rooms.end(), [room](const RoomEntry &entry) {
        return entry.room.scope == room;
    });
    if (found == rooms.end())
        return ready(Result<void>(Error{Error::Kind::NotFound, QStringLiteral("no such room")}));
    if (found->room.archived)
        return ready(Result<void>(Error{Error::Kind::Conflict, QStringLiteral("archived")}));
    change(found->room);
    ++found->talk.stamp;
    m_workspace.publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeRooms::setFeature(ScopeId room, RoomFeature feature, bool on)
{
    return change(room, "setFeature",
                  [feature, on](Room &it) { it.features.setFlag(feature, on); });
}

QFuture<Result<void>> FakeRooms::rename(ScopeId room, const QString &title)
{
    return change(room, "rename", [&title](Room &it) { it.title = title; });
}

QFuture<Result<void>> FakeRooms::setCaretaker(ScopeId room, PersonId person)
{
    return change(room, "setCaretaker", [person](Room &it) { it.caretaker = person; });
}

QFuture<Result<void>> FakeRooms::invite(ScopeId room, OfficeId office)
{
    return change(room, "invite", [office](Room &it) {
        if (!it.members.contains(office))
            it.members.append(office);
    });
}

QFuture<Result<ScopeId>> FakeRooms::openPart(ScopeId room, const char *what,
                                             const std::function<void(Room &)> &change)
{
    m_workspace.gestures.append(QLatin1String(what) + u' ' + room.toString());
    if (m_workspace.refuse)
        return ready(Result<ScopeId>(*m_workspace.refuse));
    const RoomEntry *whole = m_workspace.data.room(room);
    if (!whole)
        return ready(Result<ScopeId>(Error{Error::Kind::NotFound, QStringLiteral("no such room")}));
    RoomEntry part = *whole;
    part.room.scope = ScopeId::create();
    part.isOwn = true;
    part.talk = {1, true, 0, 0, {}};
    change(part.room);
    m_workspace.data.rooms.append(part);
    m_workspace.publish();
    return ready(Result<ScopeId>(part.room.scope));
}

QFuture<Result<ScopeId>> FakeRooms::inviteFromNow(ScopeId room, const QList<OfficeId> &offices)
{
    const auto opened
        = openPart(room, "inviteFromNow", [&offices](Room &it) { it.members += offices; });
    for (RoomEntry &entry : m_workspace.data.rooms) {
        if (entry.room.scope == room && opened.result())
            entry.room.continuedIn = *opened.result();
    }
    m_workspace.publish();
    return opened;
}

QFuture<Result<ScopeId>> FakeRooms::openCircle(ScopeId room, const QString &roomTemplate)
{
    return openPart(room, "openCircle", [&](Room &it) {
        it.within = room;
        it.roomTemplate = roomTemplate;
    });
}

QFuture<Result<void>> FakeRooms::remove(ScopeId room, OfficeId office, const QString &)
{
    return change(room, "remove", [office](Room &it) { it.members.removeAll(office); });
}

QFuture<Result<void>> FakeRooms::giveConsent(ScopeId room, const ConsentForm &form)
{
    return change(room, "giveConsent", [&](Room &it) {
        it.consents.append({form, markOf(m_workspace.data), {}});
    });
}

QFuture<Result<void>> FakeRooms::withdrawConsent(ScopeId room, const QString &reason)
{
    return change(room, "withdrawConsent", [&](Room &it) {
        for (RoomConsent &consent : it.consents)
            consent.withdrawn = consent.withdrawn.value_or(markOf(m_workspace.data, reason));
        it.members = {it.opener()};
    });
}

QFuture<Result<void>> FakeRooms::archive(ScopeId room, const QString &reason)
{
    return change(room, "archive",
                  [&](Room &it) { it.archived = markOf(m_workspace.data, reason); });
}

} // namespace tasuki
