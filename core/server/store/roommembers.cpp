// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roommembers.h"

#include "core/server/audit/auditlog.h"
#include "core/wire/room.h"
#include "core/wire/strictid.h"

#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

    /// In the order in which offices are locked.
    QList<OfficeId> membersIn(const QJsonObject &body)
    {
        QList<OfficeId> members;
        for (const QJsonValue &value : body.value(u"members").toArray()) {
            if (const auto office = strictId<OfficeId>(value.toString()))
                members.append(*office);
        }
        std::sort(members.begin(), members.end());
        return members;
    }

    /// Shown to those who lose the room.
    QString reasonFor(const Operation &operation)
    {
        if (operation.kind == u"member.leave")
            return QStringLiteral("left");
        return operation.type() == u"consent" ? QStringLiteral("consent_withdrawn")
                                              : QStringLiteral("removed");
    }

} // namespace

RoomMembers::RoomMembers(SqlConnection &database, const QDateTime &now)
    : m_database(database)
    , m_now(now)
    , m_rooms(database, now)
{ }

Result<std::optional<QString>> RoomMembers::refusesOpening(const RoomTemplate &roomTemplate,
                                                           const RoomDraft &draft,
                                                           const Caller &caller, OfficeKind kind)
{
    QList<OfficeKind> kinds;
    for (const OfficeId &office : draft.members) {
        const auto known = m_rooms.officeKind(office);
        if (!known)
            return known.error();
        if (!*known)
            return std::optional(QStringLiteral("unknown_office"));
        kinds.append(**known);
    }
    if (!draft.members.contains(caller.office))
        return std::optional(QStringLiteral("bad_schema"));
    if (const auto fault = faultOf(roomTemplate, draft, kind, kinds))
        return std::optional(toCode(*fault));
    return refusesPeople(draft, caller);
}

/// Each works at one of the offices, each office is there for one of them, and whoever opens the
/// room is in it.
Result<std::optional<QString>> RoomMembers::refusesPeople(const RoomDraft &draft,
                                                          const Caller &caller)
{
    if (draft.people.isEmpty())
        return std::optional<QString>();
    if (!draft.people.contains(caller.person))
        return std::optional(QStringLiteral("bad_schema"));
    QSet<OfficeId> offices;
    for (const PersonId &person : draft.people) {
        const auto office = m_rooms.officeOf(person);
        if (!office)
            return office.error();
        if (!*office || !draft.members.contains(**office))
            return std::optional(QStringLiteral("unknown_person"));
        offices.insert(**office);
    }
    return offices.size() == draft.members.size() ? std::optional<QString>()
                                                  : std::optional(QStringLiteral("wrong_member"));
}

Result<std::optional<QString>> RoomMembers::refusesInviting(const QString &roomTemplate,
                                                            const QJsonObject &body,
                                                            const Operation &operation)
{
    const auto office = memberFromJson(operation.payload);
    const auto *known = RoomTemplates::builtIn().find(roomTemplate);
    const auto members = membersIn(body);
    if (!office || !known)
        return std::optional(QStringLiteral("bad_schema"));
    const auto kind = m_rooms.officeKind(*office);
    if (!kind)
        return kind.error();
    if (!*kind)
        return std::optional(QStringLiteral("unknown_office"));
    if (members.contains(*office))
        return std::optional<QString>();
    const auto fault = faultOfInviting(*known, **kind, members.size());
    return fault ? std::optional(toCode(*fault)) : std::optional<QString>();
}

Result<std::optional<QString>> RoomMembers::refusesGrowing(const QString &roomTemplate,
                                                           const QJsonObject &body,
                                                           const Operation &operation)
{
    const auto wanted = grownFromJson(operation.payload);
    const RoomTemplates &templates = RoomTemplates::builtIn();
    const RoomTemplate *known = templates.find(roomTemplate);
    const RoomTemplate *larger = wanted ? templates.find(*wanted) : nullptr;
    if (!known || !larger)
        return std::optional(QStringLiteral("bad_schema"));
    if (known == larger) // somebody was first
        return std::optional<QString>();
    QList<OfficeKind> kinds;
    for (const OfficeId &office : membersIn(body)) {
        const auto kind = m_rooms.officeKind(office);
        if (!kind)
            return kind.error();
        if (*kind)
            kinds.append(**kind);
    }
    const auto fault = faultOfGrowing(*known, *larger, kinds);
    return fault ? std::optional(toCode(*fault)) : std::optional<QString>();
}

Result<QList<OfficeId>> RoomMembers::follow(const ScopeRow &scope, const QJsonObject &before,
                                            const QJsonObject &after, const Operation &operation)
{
    QList<OfficeId> gone;
    if (!hasRoomRecord(after))
        return gone;
    const auto were = membersIn(before);
    const auto are = membersIn(after);
    for (const OfficeId &office : are) {
        if (were.contains(office))
            continue;
        if (const auto added = add(scope.id, scope.roomTemplate, office); !added)
            return added.error();
    }
    for (const OfficeId &office : were) {
        if (are.contains(office))
            continue;
        if (const auto ended = end(scope.id, office, reasonFor(operation)); !ended)
            return ended.error();
        gone.append(office);
    }
    return gone;
}

Result<void> RoomMembers::add(ScopeId room, const QString &roomTemplate, OfficeId office)
{
    if (const auto added = m_rooms.addMember(room, roomTemplate, office); !added)
        return added;
    return note(office, QStringLiteral("member.add"), room, QStringLiteral("applied"));
}

Result<void> RoomMembers::end(ScopeId room, OfficeId office, const QString &reason)
{
    if (const auto ended = m_rooms.endMember(room, office, reason); !ended)
        return ended;
    return note(office, QStringLiteral("member.end"), room, reason);
}

/// Whose membership changed; who changed it stands in the row of the operation, if it was one.
Result<void> RoomMembers::note(OfficeId office, const QString &action, ScopeId room,
                               const QString &decision)
{
    const Caller subject{{}, office, Profession::Administrator, {}};
    return AuditLog(m_database)
        .append({m_now, subject, action, room, {}, {}, decision, QStringLiteral("server")});
}

} // namespace tasuki
