// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomdisposal.h"

#include "core/wire/room.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Refusal = std::optional<QString>;

    /// Shown to those who lose the room.
    const auto erasedReason = QStringLiteral("erased");

    QUuid archivedBy(const QJsonObject &body)
    {
        const auto operation = strictId<OperationId>(body[u"archived"][u"op"].toString());
        return operation.value_or(OperationId()).uuid();
    }

} // namespace

RoomDisposal::RoomDisposal(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_now(now)
    , m_objects(database, aead)
    , m_rooms(database, now)
    , m_members(database, now)
    , m_family(database, aead, now)
{ }

Result<std::optional<QString>> RoomDisposal::refuses(const ScopeRow &scope, const QJsonObject &body,
                                                     const Operation &operation,
                                                     const Author &author)
{
    const bool isAsking = operation.kind == u"room.discard";
    if (!isAsking && operation.kind != u"room.erase")
        return Refusal();
    if (!hasRoomRecord(body))
        return Refusal(toCode(DiscardFault::NotYours));
    const auto room = roomFromBody(scope.id, body);
    if (!room)
        return Error{Error::Kind::Corrupt, QStringLiteral("a room's record cannot be read")};
    const auto person = refusesPerson(*room, operation, author);
    if (!person || *person)
        return person;
    const auto circles = m_family.hasCircles(scope.id);
    if (!circles)
        return circles.error();
    if (*circles)
        return Refusal(toCode(DiscardFault::HasCircles));
    return refusesTime(*room, body);
}

Result<std::optional<QString>>
RoomDisposal::refusesPerson(const Room &room, const Operation &operation, const Author &author)
{
    if (operation.kind == u"room.discard") {
        const auto fault = faultOfAsking(room, author.person, author.office);
        return fault ? Refusal(toCode(*fault)) : Refusal();
    }
    const auto asking = agreementFromJson(operation.payload);
    if (!asking)
        return Refusal(QStringLiteral("bad_schema"));
    if (!room.discard || room.discard->asking != *asking)
        return Refusal(toCode(DiscardFault::NotAskedFor));
    const auto kind = m_rooms.officeKind(author.office);
    if (!kind)
        return kind.error();
    const auto fault
        = faultOfAgreeing(room, author.person, author.office, *kind == OfficeKind::Centre);
    return fault ? Refusal(toCode(*fault)) : Refusal();
}

Result<std::optional<QString>> RoomDisposal::refusesTime(const Room &room, const QJsonObject &body)
{
    const auto used = lastUse(room.scope, body);
    if (!used)
        return used.error();
    static const RetentionRules rules = RetentionRules::builtIn();
    const RetentionDates dates
        = retentionDates(rules.numbers(m_now.toLocalTime().date(), room.roomTemplate), *used);
    const auto fault = faultOfTime(room, dates, m_now);
    if (!fault)
        return Refusal();
    return Refusal(toCode(*fault, std::max(dates.unused, dates.kept)));
}

/// By this server's clock: what anybody put into the room, that it was closed, and what waits for
/// a person to decide. Who leaves a closed room does not use it. Where nothing is known of it,
/// it was used now: nothing is erased for lack of evidence.
Result<QDateTime> RoomDisposal::lastUse(ScopeId room, const QJsonObject &body)
{
    SqlStatement row = m_database.statement(
        "scope.lastuse",
        "SELECT coalesce(max(used.at), '') FROM (SELECT s.at AS at FROM obj_version v JOIN "
        "op_seen s ON s.op_id = v.op_id WHERE v.scope_id = ? AND (v.id <> ? OR v.op_id = ?) UNION "
        "ALL SELECT h.at AS at FROM held h WHERE h.scope_id = ? UNION ALL SELECT w.at AS at FROM "
        "witness w WHERE w.scope_id = ?) used");
    row.bindAll(room.uuid(), room.uuid(), archivedBy(body), room.uuid(), room.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    const QDateTime used = *found ? fromIsoUtc(row.text(0)) : QDateTime();
    return used.isValid() ? used : m_now;
}

Result<void> RoomDisposal::erase(const ScopeRow &scope, const QJsonObject &body)
{
    const auto room = roomFromBody(scope.id, body);
    if (!room || !room->discard || !room->discard->agreed)
        return Error{Error::Kind::Corrupt, QStringLiteral("nobody agreed to erase this room")};
    QList<OfficeId> members = room->members;
    std::sort(members.begin(), members.end()); // the order of locks
    for (const OfficeId &office : std::as_const(members)) {
        if (const auto ended = m_members.end(scope.id, office, erasedReason); !ended)
            return ended;
    }
    if (const auto gone = m_objects.erase(scope.id, m_now); !gone)
        return gone;
    return setStone(scope, *room->discard);
}

Result<void> RoomDisposal::setStone(const ScopeRow &scope, const RoomDiscard &discard)
{
    return m_database.run(
        "scope_erased.add",
        "INSERT INTO scope_erased(scope_id, asked_by, asked_office, agreed_by, agreed_office, "
        "reason, at) VALUES(?, ?, ?, ?, ?, ?, ?)",
        scope.id.uuid(), discard.asked.person.uuid(), discard.asked.office.uuid(),
        discard.agreed->person.uuid(), discard.agreed->office.uuid(), toCode(discard.reason),
        toIsoUtc(m_now));
}

} // namespace tasuki
