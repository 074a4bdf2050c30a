// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomtable.h"

#include "core/base/json.h"

namespace tasuki {

Result<void> RoomTable::putOffice(OfficeId office, OfficeKind kind)
{
    return m_database.run("member_office.put",
                          "INSERT INTO member_office(id, kind) VALUES(?, ?) "
                          "ON CONFLICT(id) DO UPDATE SET kind = excluded.kind",
                          office.uuid(), toCode(kind));
}

Result<std::optional<OfficeKind>> RoomTable::officeKind(OfficeId office)
{
    SqlStatement row
        = m_database.statement("member_office.find", "SELECT kind FROM member_office WHERE id = ?");
    row.bindAll(office.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? officeKindFromCode(row.text(0)) : std::nullopt;
}

/// A person who comes and a room that opens at the same moment must see each other.
Result<void> RoomTable::lockOffice(OfficeId office)
{
    return m_database.lockRow("member_office.lock", "member_office", office.uuid());
}

Result<void> RoomTable::giveGrant(const Caller &person, OfficeKind kind, ScopeId scope,
                                  const QString &roomTemplate)
{
    if (!decide(person, {roomTemplate, kind, true}, QStringLiteral("read")).isAllowed)
        return {};
    const auto isKept = isKeptFrom(scope, person.person);
    if (!isKept)
        return isKept.error();
    if (*isKept)
        return {};
    return m_database.run(
        "grant.give",
        "INSERT INTO grant_(id, user_id, scope_id, started_at) VALUES(?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        GrantId::create().uuid(), person.person.uuid(), scope.uuid(), toIsoUtc(m_now));
}

Result<void> RoomTable::keepFor(ScopeId scope, const QList<PersonId> &people)
{
    for (const PersonId &person : people) {
        const auto kept = m_database.run("scope_person.add",
                                         "INSERT INTO scope_person(scope_id, user_id) VALUES(?, ?)",
                                         scope.uuid(), person.uuid());
        if (!kept)
            return kept;
    }
    return {};
}

Result<bool> RoomTable::isKeptFrom(ScopeId scope, PersonId person)
{
    SqlStatement row = m_database.statement(
        "scope_person.others",
        "SELECT 1 FROM scope s WHERE s.id = ? AND EXISTS(SELECT 1 FROM scope_person p WHERE "
        "p.scope_id = s.id) AND NOT EXISTS(SELECT 1 FROM scope_person p WHERE p.scope_id = s.id "
        "AND p.user_id = ?)");
    row.bindAll(scope.uuid(), person.uuid());
    return row.step();
}

Result<std::optional<OfficeId>> RoomTable::officeOf(PersonId person)
{
    SqlStatement row = m_database.statement(
        "member_person.office",
        "SELECT office_id FROM member_person WHERE id = ? AND ended_at IS NULL");
    row.bindAll(person.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(OfficeId(row.uuid(0))) : std::nullopt;
}

Result<void> RoomTable::putPerson(const Person &person, ScopeId region)
{
    if (const auto alone = lockOffice(person.office); !alone)
        return alone;
    const auto kind = officeKind(person.office);
    if (!kind)
        return kind.error();
    if (!*kind)
        return Error{Error::Kind::NotFound, QStringLiteral("the person's office is not known")};
    const Caller caller{person.id, person.office, person.profession, {}};
    const auto isSame = isCurrent(caller);
    if (!isSame)
        return isSame.error();
    if (!*isSame) { // other office, other rooms: start from nothing
        if (const auto ended = endPerson(person.id, QStringLiteral("moved")); !ended)
            return ended;
    }
    const auto stored = m_database.run(
        "member_person.put",
        "INSERT INTO member_person(id, office_id, profession) VALUES(?, ?, ?) ON CONFLICT(id) DO "
        "UPDATE SET office_id = excluded.office_id, profession = excluded.profession, ended_at = "
        "NULL",
        person.id.uuid(), person.office.uuid(), toCode(person.profession));
    if (!stored)
        return stored;
    SqlStatement rooms = m_database.statement(
        "member.rooms",
        "SELECT s.id, s.kind FROM member m JOIN scope s ON s.id = m.scope_id "
        "WHERE m.office_id = ? AND m.ended_at IS NULL UNION SELECT id, kind FROM scope WHERE id = "
        "?");
    rooms.bindAll(person.office.uuid(), region.uuid());
    for (;;) {
        const auto more = rooms.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const auto given = giveGrant(caller, **kind, ScopeId(rooms.uuid(0)), rooms.text(1));
        if (!given)
            return given;
    }
}

Result<void> RoomTable::endPerson(PersonId person, const QString &reason)
{
    const auto ended = m_database.run(
        "grant.endperson",
        "UPDATE grant_ SET ended_at = ?, reason = ? WHERE user_id = ? AND ended_at IS NULL",
        toIsoUtc(m_now), reason, person.uuid());
    if (!ended)
        return ended;
    return m_database.run("member_person.end", "UPDATE member_person SET ended_at = ? WHERE id = ?",
                          toIsoUtc(m_now), person.uuid());
}

Result<bool> RoomTable::isCurrent(const Caller &caller)
{
    SqlStatement row
        = m_database.statement("member_person.current",
                               "SELECT 1 FROM member_person WHERE id = ? AND office_id = ? "
                               "AND profession = ? AND ended_at IS NULL");
    row.bindAll(caller.person.uuid(), caller.office.uuid(), toCode(caller.profession));
    return row.step();
}

Result<QList<Caller>> RoomTable::peopleOf(OfficeId office)
{
    SqlStatement rows = m_database.statement(
        "member_person.of",
        "SELECT id, profession FROM member_person WHERE office_id = ? AND ended_at IS NULL");
    rows.bindAll(office.uuid());
    QList<Caller> people;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return people;
        if (const auto profession = professionFromCode(rows.text(1)))
            people.append({PersonId(rows.uuid(0)), office, *profession, {}});
    }
}

Result<void> RoomTable::addMember(ScopeId scope, const QString &roomTemplate, OfficeId office)
{
    if (const auto alone = lockOffice(office); !alone)
        return alone;
    const auto kind = officeKind(office);
    if (!kind)
        return kind.error();
    if (!*kind)
        return Error{Error::Kind::NotFound, QStringLiteral("a member office is not known")};
    const auto added = m_database.run("member.add",
                                      "INSERT INTO member(scope_id, office_id) VALUES(?, ?) ON "
                                      "CONFLICT(scope_id, office_id) DO UPDATE SET ended_at = NULL",
                                      scope.uuid(), office.uuid());
    if (!added)
        return added;
    const auto people = peopleOf(office);
    if (!people)
        return people.error();
    for (const Caller &person : *people) {
        if (const auto given = giveGrant(person, **kind, scope, roomTemplate); !given)
            return given;
    }
    return {};
}

Result<void> RoomTable::endMember(ScopeId scope, OfficeId office, const QString &reason)
{
    const auto ended = m_database.run(
        "member.end",
        "UPDATE member SET ended_at = ? WHERE scope_id = ? AND office_id = ? AND ended_at IS NULL",
        toIsoUtc(m_now), scope.uuid(), office.uuid());
    if (!ended)
        return ended;
    return m_database.run(
        "grant.endoffice",
        "UPDATE grant_ SET ended_at = ?, reason = ? WHERE scope_id = ? AND ended_at IS "
        "NULL AND user_id IN (SELECT id FROM member_person WHERE office_id = ?)",
        toIsoUtc(m_now), reason, scope.uuid(), office.uuid());
}

Result<std::optional<GrantId>> RoomTable::currentGrant(PersonId person, ScopeId scope)
{
    SqlStatement row = m_database.statement(
        "grant.current",
        "SELECT id FROM grant_ WHERE user_id = ? AND scope_id = ? AND ended_at IS NULL");
    row.bindAll(person.uuid(), scope.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(GrantId(row.uuid(0))) : std::nullopt;
}

Result<QList<Membership>> RoomTable::membershipsOf(PersonId person)
{
    SqlStatement rows = m_database.statement(
        "grant.of",
        "SELECT s.id, g.id, s.kind, s.head, s.sum, s.min_since FROM grant_ g JOIN scope s ON s.id "
        "= "
        "g.scope_id WHERE g.user_id = ? AND g.ended_at IS NULL ORDER BY g.started_at DESC");
    rows.bindAll(person.uuid());
    QList<Membership> memberships;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return memberships;
        memberships.append({ScopeId(rows.uuid(0)), GrantId(rows.uuid(1)), rows.text(2),
                            rows.integer(3), static_cast<quint64>(rows.integer(4)),
                            rows.integer(5)});
    }
}

Result<bool> RoomTable::knowsGrant(GrantId grant)
{
    SqlStatement row = m_database.statement("grant.known", "SELECT 1 FROM grant_ WHERE id = ?");
    row.bindAll(grant.uuid());
    return row.step();
}

Result<std::optional<EndedGrant>> RoomTable::endedGrant(PersonId person, GrantId grant)
{
    SqlStatement row = m_database.statement("grant.ended",
                                            "SELECT scope_id, reason FROM grant_ WHERE id = ? AND "
                                            "user_id = ? AND ended_at IS NOT NULL");
    row.bindAll(grant.uuid(), person.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(EndedGrant{ScopeId(row.uuid(0)), row.text(1)}) : std::nullopt;
}

Result<QSet<PersonId>> RoomTable::lostSince(ScopeId scope, const QDateTime &since)
{
    SqlStatement rows = m_database.statement(
        "grant.lostsince", "SELECT user_id FROM grant_ WHERE scope_id = ? AND ended_at >= ?");
    rows.bindAll(scope.uuid(), toIsoUtc(since));
    QSet<PersonId> people;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return people;
        people.insert(PersonId(rows.uuid(0)));
    }
}

} // namespace tasuki
