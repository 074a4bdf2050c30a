// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomdesk.h"

#include "core/server/audit/auditlog.h"
#include "core/server/store/operationwriter.h"
#include "core/server/store/roomtable.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    Caller administratorOf(OfficeId office)
    {
        return {{}, office, Profession::Administrator, {}};
    }

    Operation opening(ScopeId room, const QString &roomTemplate, const QList<OfficeId> &members,
                      const QDateTime &now)
    {
        Operation operation;
        operation.id = OperationId::create();
        operation.scope = room;
        operation.object = ObjectId(room.uuid());
        operation.kind = QStringLiteral("room.new");
        operation.at = now;
        operation.payload = {{QStringLiteral("template"), roomTemplate},
                             {QStringLiteral("members"), idsToJson(members)}};
        return operation;
    }

} // namespace

RoomDesk::RoomDesk(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_aead(aead)
    , m_now(now)
{ }

Result<void> RoomDesk::open(ScopeId room, const QString &roomTemplate,
                            const QList<OfficeId> &members, const Author &author)
{
    const auto existing = ObjectTable(m_database, m_aead).scope(room);
    if (!existing)
        return existing.error();
    if (*existing)
        return Error{Error::Kind::Conflict, QStringLiteral("the room exists already")};
    const Operation operation = opening(room, roomTemplate, members, m_now);
    const auto opened = OperationWriter(m_database, m_aead, m_now).openRoom(operation, author);
    if (!opened)
        return opened.error();
    return AuditLog(m_database)
        .append({m_now, Caller{author.person, author.office, Profession::Administrator, {}},
                 operation.kind, room, operation.object, operation.id, QStringLiteral("applied"),
                 QStringLiteral("server")});
}

Result<void> RoomDesk::addMember(ScopeId room, OfficeId office)
{
    ObjectTable objects(m_database, m_aead);
    if (const auto alone = objects.lock({room}); !alone)
        return alone;
    const auto scope = objects.scope(room);
    if (!scope)
        return scope.error();
    if (!*scope)
        return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
    const auto added = RoomTable(m_database, m_now).addMember(room, (*scope)->roomTemplate, office);
    if (!added)
        return added;
    return note(administratorOf(office), QStringLiteral("member.add"), room,
                QStringLiteral("applied"));
}

Result<void> RoomDesk::removeMember(ScopeId room, OfficeId office, const QString &reason)
{
    if (const auto alone = ObjectTable(m_database, m_aead).lock({room}); !alone)
        return alone;
    if (const auto ended = RoomTable(m_database, m_now).endMember(room, office, reason); !ended)
        return ended;
    return note(administratorOf(office), QStringLiteral("member.end"), room, reason);
}

Result<void> RoomDesk::endPerson(PersonId person, const QString &reason)
{
    if (const auto ended = RoomTable(m_database, m_now).endPerson(person, reason); !ended)
        return ended;
    return note(Caller{person, {}, Profession::Clerk, {}}, QStringLiteral("person.end"), {},
                reason);
}

/// What the server does on an administrator's word, in the transaction that does it.
Result<void> RoomDesk::note(const Caller &subject, const QString &action, ScopeId room,
                            const QString &decision)
{
    return AuditLog(m_database)
        .append({m_now, subject, action, room, {}, {}, decision, QStringLiteral("server")});
}

} // namespace tasuki
