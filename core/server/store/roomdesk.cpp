// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomdesk.h"

#include "core/rules/roomretention.h"
#include "core/server/audit/auditlog.h"
#include "core/server/store/operationwriter.h"
#include "core/server/store/roomfamily.h"
#include "core/server/store/roommembers.h"
#include "core/server/store/roomtable.h"
#include "core/server/store/roomtemplate.h"
#include "core/wire/room.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    bool hasRecord(const QString &roomTemplate)
    {
        const RoomTemplate *known = RoomTemplates::builtIn().find(roomTemplate);
        return known && known->hasRecord;
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
    if (hasRecord(roomTemplate))
        return Error{Error::Kind::Invalid,
                     QStringLiteral("a room with consent and settings is opened at a desk")};
    const Operation operation = onRoom(room, "room.new",
                                       {{QStringLiteral("template"), roomTemplate},
                                        {QStringLiteral("members"), idsToJson(members)}},
                                       m_now);
    const auto opened = OperationWriter(m_database, m_aead, m_now).openRoom(operation, author);
    if (!opened)
        return opened.error();
    return AuditLog(m_database)
        .append({m_now, Caller{author.person, author.office, Profession::Administrator, {}},
                 operation.kind, room, operation.object, operation.id, QStringLiteral("applied"),
                 QStringLiteral("server")});
}

Result<ScopeRow> RoomDesk::locked(ScopeId room)
{
    ObjectTable objects(m_database, m_aead);
    const auto family = RoomFamily(m_database, m_aead, m_now)
                            .reachedByAll({onRoom(room, "member.remove", {}, m_now)});
    if (!family)
        return family.error();
    if (const auto alone = objects.lock(*family); !alone)
        return alone.error();
    const auto scope = objects.scope(room);
    if (!scope)
        return scope.error();
    if (!*scope)
        return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
    return **scope;
}

/// So that the members the record names and those who have grants stay the same.
Result<void> RoomDesk::changeRecord(const Operation &operation, const Author &author)
{
    const auto done = OperationWriter(m_database, m_aead, m_now).writeAsServer(operation, author);
    if (!done)
        return done.error();
    if (done->status != OperationStatus::Applied)
        return Error{Error::Kind::Conflict, done->why};
    return {};
}

Result<void> RoomDesk::addMember(ScopeId room, OfficeId office)
{
    const auto scope = locked(room);
    if (!scope)
        return scope.error();
    if (hasRecord(scope->roomTemplate))
        return changeRecord(onRoom(room, "member.invite", memberToJson(office), m_now));
    return RoomMembers(m_database, m_now).add(room, scope->roomTemplate, office);
}

Result<void> RoomDesk::removeMember(ScopeId room, OfficeId office, const QString &reason)
{
    const auto scope = locked(room);
    if (!scope && scope.error().kind != Error::Kind::NotFound)
        return scope.error();
    if (scope && hasRecord(scope->roomTemplate))
        return changeRecord(onRoom(room, "member.remove", memberToJson(office, reason), m_now));
    return RoomMembers(m_database, m_now).end(room, office, reason);
}

Result<void> RoomDesk::agreeToErase(ScopeId room, const Author &author)
{
    const auto scope = locked(room);
    if (!scope)
        return scope.error();
    const auto row = ObjectTable(m_database, m_aead).find(room, ObjectId(room.uuid()));
    if (!row)
        return row.error();
    const auto body = *row ? parseJsonObject((*row)->body) : Result<QJsonObject>(QJsonObject());
    if (!body)
        return body.error();
    const auto asking = strictId<OperationId>(body->value(u"discard")[u"op"].toString());
    if (!asking)
        return Error{Error::Kind::Conflict, toCode(DiscardFault::NotAskedFor)};
    return changeRecord(onRoom(room, "room.erase", agreementToJson(*asking), m_now), author);
}

Result<void> RoomDesk::endPerson(PersonId person, const QString &reason)
{
    if (const auto ended = RoomTable(m_database, m_now).endPerson(person, reason); !ended)
        return ended;
    return AuditLog(m_database)
        .append({m_now,
                 Caller{person, {}, Profession::Clerk, {}},
                 QStringLiteral("person.end"),
                 {},
                 {},
                 {},
                 reason,
                 QStringLiteral("server")});
}

} // namespace tasuki
