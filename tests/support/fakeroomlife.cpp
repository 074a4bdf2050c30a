// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeroomlife.h"

#include "core/services/roomstaff.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/ready.h"

namespace tasuki {

namespace {

    Error notThere()
    {
        return {Error::Kind::NotFound, QStringLiteral("no such room")};
    }

} // namespace

RoomEntry *FakeRoomLife::find(ScopeId room)
{
    for (RoomEntry &entry : m_workspace.data.rooms) {
        if (entry.room.scope == room)
            return &entry;
    }
    return nullptr;
}

ScopeId FakeRoomLife::add(RoomEntry entry)
{
    entry.room.scope = ScopeId::create();
    entry.room.opened
        = {m_workspace.data.me.id, m_workspace.data.myOffice.id, FakeWorkspace::moment(), {}};
    entry.isOwn = true;
    entry.talk = {1, true, 0, 0, {}};
    m_workspace.data.rooms.append(entry);
    m_workspace.publish();
    return entry.room.scope;
}

QFuture<Result<std::optional<RoomWeek>>> FakeRoomLife::week(ScopeId)
{
    return ready(Result<std::optional<RoomWeek>>(nextWeek));
}

QFuture<Result<void>> FakeRoomLife::tend(ScopeId room)
{
    m_workspace.gestures.append(QStringLiteral("tend ") + room.toString());
    RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry)
        return ready(Result<void>(m_workspace.refuse.value_or(notThere())));
    entry->room.tended = RoomMark{
        m_workspace.data.me.id, m_workspace.data.myOffice.id, FakeWorkspace::moment(), {}};
    m_workspace.publish();
    return ready(Result<void>());
}

QList<RoomTemplate> FakeRoomLife::larger(ScopeId room) const
{
    const RoomEntry *entry = m_workspace.data.room(room);
    return entry ? largerKinds(entry->room) : QList<RoomTemplate>();
}

QFuture<Result<ScopeId>> FakeRoomLife::grow(ScopeId room, const RoomGrowth &growth)
{
    grown = growth;
    RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry)
        return ready(Result<ScopeId>(m_workspace.refuse.value_or(notThere())));
    entry->room.roomTemplate = growth.into;
    if (growth.isFromNowOn && !growth.offices.isEmpty()) {
        RoomEntry chapter = *entry;
        chapter.room.members += growth.offices;
        const ScopeId opened = add(chapter);
        find(room)->room.continuedIn = opened;
        m_workspace.publish();
        return ready(Result<ScopeId>(opened));
    }
    entry->room.members += growth.offices;
    m_workspace.publish();
    return ready(Result<ScopeId>(room));
}

QFuture<Result<ScopeId>> FakeRoomLife::splitOff(ScopeId room, const QList<OfficeId> &offices,
                                                const QString &title, const QString &words)
{
    const RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry)
        return ready(Result<ScopeId>(m_workspace.refuse.value_or(notThere())));
    splitWords = words;
    RoomEntry split = *entry;
    split.room.title = title;
    split.room.members = QList<OfficeId>{m_workspace.data.myOffice.id} + offices;
    return ready(Result<ScopeId>(add(split)));
}

QFuture<Result<void>> FakeRoomLife::leave(ScopeId room, const QString &reason)
{
    m_workspace.gestures.append(QStringLiteral("leave %1 %2").arg(room.toString(), reason));
    if (m_workspace.refuse || !find(room))
        return ready(Result<void>(m_workspace.refuse.value_or(notThere())));
    m_workspace.data.rooms.removeIf(
        [room](const RoomEntry &entry) { return entry.room.scope == room; });
    m_workspace.publish();
    return ready(Result<void>());
}

std::optional<RoomEnd> FakeRoomLife::end(ScopeId room) const
{
    const RoomEntry *entry = m_workspace.data.room(room);
    return entry ? roomEnd(entry->room, m_workspace.data, RetentionRules::builtIn(),
                           today.isValid() ? today : FakeWorkspace::moment())
                 : std::nullopt;
}

QFuture<Result<void>> FakeRoomLife::discard(ScopeId room, DiscardReason reason,
                                            const QString &words)
{
    m_workspace.gestures.append(QStringLiteral("discard %1 %2").arg(toCode(reason), words));
    RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry)
        return ready(Result<void>(m_workspace.refuse.value_or(notThere())));
    const RoomMark asked{m_workspace.data.me.id, m_workspace.data.myOffice.id,
                         FakeWorkspace::moment(), words};
    entry->room.discard = RoomDiscard{OperationId::create(), asked, reason, {}};
    m_workspace.publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeRoomLife::keep(ScopeId room, const QString &reason)
{
    m_workspace.gestures.append(QStringLiteral("keep ") + reason);
    RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry)
        return ready(Result<void>(m_workspace.refuse.value_or(notThere())));
    entry->room.discard.reset();
    m_workspace.publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeRoomLife::erase(ScopeId room)
{
    m_workspace.gestures.append(QStringLiteral("erase ") + room.toString());
    RoomEntry *entry = find(room);
    if (m_workspace.refuse || !entry || !entry->room.discard)
        return ready(Result<void>(m_workspace.refuse.value_or(notThere())));
    entry->room.discard->agreed = RoomMark{
        m_workspace.data.me.id, m_workspace.data.myOffice.id, FakeWorkspace::moment(), {}};
    m_workspace.publish();
    return ready(Result<void>());
}

bool FakeRoomLife::canWriteTo(PersonId person) const
{
    const auto other = m_workspace.data.people.constFind(person);
    return other != m_workspace.data.people.constEnd() && person != m_workspace.data.me.id
        && other->profession != Profession::Administrator;
}

QFuture<Result<ScopeId>> FakeRoomLife::writeTo(PersonId person)
{
    m_workspace.gestures.append(QStringLiteral("write to ") + person.toString());
    if (m_workspace.refuse || !canWriteTo(person))
        return ready(Result<ScopeId>(m_workspace.refuse.value_or(notThere())));
    for (const RoomEntry &entry : std::as_const(m_workspace.data.rooms)) {
        if (entry.room.people.contains(person))
            return ready(Result<ScopeId>(entry.room.scope));
    }
    const Person other = m_workspace.data.people.value(person);
    RoomEntry direct;
    direct.room.roomTemplate = QStringLiteral("direct");
    direct.room.title = m_workspace.data.me.name + u'・' + other.name;
    direct.room.features = RoomFeature::Talk;
    direct.room.members = {m_workspace.data.myOffice.id};
    if (other.office != m_workspace.data.myOffice.id)
        direct.room.members.append(other.office);
    direct.room.people = {m_workspace.data.me.id, person};
    return ready(Result<ScopeId>(add(direct)));
}

} // namespace tasuki
