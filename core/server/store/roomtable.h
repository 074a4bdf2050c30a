// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/access/access.h"
#include "core/server/message.h"
#include "core/server/sql/sqlconnection.h"

#include <QDateTime>
#include <QSet>

namespace tasuki {

/// One person's current membership of one scope.
struct Membership {
    ScopeId scope;
    GrantId grant;
    QString roomTemplate;
    qint64 head = 0;
    quint64 sum = 0;
    qint64 minimumSince = 0;
};

struct EndedGrant {
    ScopeId scope;
    QString reason;
};

/// Who works where, which offices are in which room, and the grants that follow from both: members
/// of rooms are offices, grants are per person. Lives inside its caller's transaction.
class RoomTable {
public:
    RoomTable(SqlConnection &database, QDateTime now)
        : m_database(database)
        , m_now(std::move(now))
    { }

    Result<void> putOffice(OfficeId office, OfficeKind kind);
    Result<std::optional<OfficeKind>> officeKind(OfficeId office);
    /// Ends and makes grants when the person's office or profession makes another room hers.
    Result<void> putPerson(const Person &person, ScopeId region);
    Result<void> endPerson(PersonId person, const QString &reason);
    /// The person is known, works and does so at this office with this profession.
    Result<bool> isCurrent(const Caller &caller);

    /// Nobody but these gets a grant of this room, whichever offices are in it. Said before there
    /// is a member; no people: everybody may.
    Result<void> keepFor(ScopeId scope, const QList<PersonId> &people);
    Result<std::optional<OfficeId>> officeOf(PersonId person); ///< of whom works now
    Result<void> addMember(ScopeId scope, const QString &roomTemplate, OfficeId office);
    Result<void> endMember(ScopeId scope, OfficeId office, const QString &reason);

    Result<std::optional<GrantId>> currentGrant(PersonId person, ScopeId scope);
    Result<QList<Membership>> membershipsOf(PersonId person);
    Result<bool> knowsGrant(GrantId grant); ///< given once, to whomever
    Result<std::optional<EndedGrant>> endedGrant(PersonId person, GrantId grant);
    Result<QSet<PersonId>> lostSince(ScopeId scope, const QDateTime &since);

private:
    Result<void> lockOffice(OfficeId office);
    Result<bool> isKeptFrom(ScopeId scope, PersonId person);
    Result<void> giveGrant(const Caller &person, OfficeKind kind, ScopeId scope,
                           const QString &roomTemplate);
    Result<QList<Caller>> peopleOf(OfficeId office);

    SqlConnection &m_database;
    QDateTime m_now;
};

} // namespace tasuki
