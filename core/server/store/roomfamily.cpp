// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomfamily.h"

#include "core/server/store/relationreader.h"
#include "core/wire/room.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    const auto chapter = QStringLiteral("chapter");
    const auto circle = QStringLiteral("circle");

    bool contains(const QList<OfficeId> &all, const QList<OfficeId> &some)
    {
        return std::all_of(some.begin(), some.end(),
                           [&all](OfficeId office) { return all.contains(office); });
    }

    /// Of a room that is to become a part: nobody may be removed from the whole meanwhile.
    std::optional<ScopeId> wholeOf(const Operation &operation)
    {
        if (operation.kind != u"room.new")
            return std::nullopt;
        return strictId<ScopeId>(
            operation.payload.value(u"part").toObject().value(u"of").toString());
    }

    RoomFamily::Refusal refusal(const char *why)
    {
        return {QLatin1String(why), {}};
    }

} // namespace

RoomFamily::RoomFamily(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_objects(database, aead)
    , m_rooms(database, now)
{ }

Result<std::optional<RoomFamily::Refusal>>
RoomFamily::refusesPart(const RoomDraft &draft, const Caller &caller, OfficeKind kind)
{
    if (!draft.part)
        return std::optional<Refusal>();
    const auto whole = m_objects.scope(draft.part->of);
    const auto grant = m_rooms.currentGrant(caller.person, draft.part->of);
    if (!whole)
        return whole.error();
    if (!grant)
        return grant.error();
    if (!*whole || !*grant)
        return std::optional(Refusal{QStringLiteral("forbidden"), {}, false});
    const auto relation = RelationReader(m_objects).ofMember(**whole, caller.office, kind);
    if (!relation)
        return relation.error();
    const bool isChapter = draft.part->as == RoomPart::As::Chapter;
    const Decision decision
        = decide(caller, *relation, QStringLiteral("part.") + (isChapter ? chapter : circle));
    if (!decision.isAllowed)
        return std::optional(Refusal{decision.why, decision.rule, false});
    return refusesContent(draft, **whole);
}

/// A part is about the same patient. Nobody of the room is missing in its next chapter, and nobody
/// else is in a circle.
Result<std::optional<RoomFamily::Refusal>> RoomFamily::refusesContent(const RoomDraft &draft,
                                                                      const ScopeRow &whole)
{
    const auto row = m_objects.find(whole.id, ObjectId(whole.id.uuid()));
    if (!row)
        return row.error();
    const auto body = *row ? parseJsonObject((*row)->body) : Result<QJsonObject>(QJsonObject());
    const auto room = body ? roomFromBody(whole.id, *body) : Result<Room>(body.error());
    if (!room)
        return Error{Error::Kind::Corrupt, QStringLiteral("a room's record cannot be read")};
    if (draft.patient != room->patient)
        return std::optional(refusal("other_patient"));
    if (draft.part->as == RoomPart::As::Circle)
        return contains(room->members, draft.members) ? std::optional<Refusal>()
                                                      : std::optional(refusal("wrong_member"));
    if (draft.roomTemplate != whole.roomTemplate)
        return std::optional(refusal("other_template"));
    return contains(draft.members, room->members) ? std::optional<Refusal>()
                                                  : std::optional(refusal("member_missing"));
}

Result<void> RoomFamily::join(ScopeId room, const RoomPart &part)
{
    return m_database.run("part.add", "INSERT INTO scope_part(id, of_id, kind) VALUES(?, ?, ?)",
                          room.uuid(), part.of.uuid(),
                          part.as == RoomPart::As::Chapter ? chapter : circle);
}

Result<bool> RoomFamily::mayHold(ScopeId room, OfficeId office)
{
    SqlStatement outside
        = m_database.statement("part.outside",
                               "SELECT 1 FROM scope_part p WHERE p.id = ? AND p.kind = ? AND NOT "
                               "EXISTS(SELECT 1 FROM member m WHERE m.scope_id = p.of_id AND "
                               "m.office_id = ? AND m.ended_at IS NULL)");
    outside.bindAll(room.uuid(), circle, office.uuid());
    const auto found = outside.step();
    if (!found)
        return found.error();
    return !*found;
}

Result<bool> RoomFamily::hasCircles(ScopeId room)
{
    SqlStatement circles
        = m_database.statement("part.circles",
                               "SELECT 1 FROM scope_part p JOIN scope s ON s.id = p.id WHERE "
                               "p.of_id = ? AND p.kind = ? AND s.closed_at IS NULL");
    circles.bindAll(room.uuid(), circle);
    return circles.step();
}

Result<QList<ScopeId>> RoomFamily::reachedBy(const Operation &operation)
{
    const bool isPatientsWord = operation.kind == u"consent.withdraw";
    if (!isPatientsWord && operation.kind != u"member.remove" && operation.kind != u"member.leave")
        return QList<ScopeId>();
    // Down to every part; up from a chapter, and on the patient's word from a circle as well.
    SqlStatement rows = m_database.statement(
        "part.reached",
        "WITH RECURSIVE family(id) AS (SELECT id FROM scope WHERE id = ? UNION "
        "SELECT CASE WHEN p.id = f.id THEN p.of_id ELSE p.id END FROM family f JOIN scope_part p "
        "ON p.of_id = f.id OR (p.id = f.id AND p.kind IN (?, ?))) SELECT f.id FROM family f JOIN "
        "scope s ON s.id = f.id WHERE s.closed_at IS NULL");
    rows.bindAll(operation.scope.uuid(), chapter, isPatientsWord ? circle : chapter);
    QList<ScopeId> reached;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return reached;
        if (const ScopeId room(rows.uuid(0)); room != operation.scope)
            reached.append(room);
    }
}

Result<QList<ScopeId>> RoomFamily::reachedByAll(const QList<Operation> &operations)
{
    QSet<ScopeId> scopes;
    for (const Operation &operation : operations) {
        const auto reached = reachedBy(operation);
        if (!reached)
            return reached.error();
        scopes.insert(operation.scope);
        if (const auto whole = wholeOf(operation))
            scopes.insert(*whole);
        scopes.unite(QSet<ScopeId>(reached->begin(), reached->end()));
    }
    return scopes.values();
}

} // namespace tasuki
