// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/server/message.h"
#include "core/wire/account.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace tasuki {

/// What the central server remembers: rooms, who is in them, what was written there, and what was
/// decided about every operation (protocol.md 3.1). SqlServerStore implements it.
///
/// Safe to call from several threads. Every write is one transaction that holds data, verdict and
/// audit row; when a call fails nothing of it has happened, and repeating it is harmless. Nothing
/// is given to somebody the access table does not let see it.
class ServerStore {
public:
    /// Told after a commit, on the thread that committed, which scopes have moved.
    using Listener = std::function<void(const QSet<ScopeId> &moved)>;

    virtual ~ServerStore() = default;

    /// Random, made with the database; another one means that this is another history.
    virtual QString epoch() const = 0;
    virtual void setListener(Listener listener) = 0;

    /// The directory: who exists. Each put also writes the region's record, which every device
    /// pulls. A person who is new in an office gets that office's rooms, one who left loses them.
    virtual Result<void> putOffice(const Office &office) = 0;
    virtual Result<void> putPerson(const Person &person) = 0;
    virtual Result<void> removePerson(PersonId person, const QString &reason) = 0;
    virtual Result<Directory> directory() = 0;
    virtual ScopeId region() const = 0;

    /// Opens a room for its member offices, for the administrator. Conflict when the id is in use.
    virtual Result<void> openRoom(ScopeId room, const QString &roomTemplate,
                                  const QList<OfficeId> &members, const Author &author)
        = 0;
    /// Makes an office a member of a room (again): its people get new grants. NotFound: no such
    /// room.
    virtual Result<void> addMember(ScopeId room, OfficeId office) = 0;
    /// Ends the membership of an office and of all its people in a room.
    virtual Result<void> removeMember(ScopeId room, OfficeId office, const QString &reason) = 0;

    /// The second word on a room that is to be erased, by somebody who is not in it: the centre's,
    /// where the room has no other office. Conflict with the code of what is in the way.
    virtual Result<void> agreeToErase(ScopeId room, const Author &author) = 0;

    virtual Result<PushAnswer> push(const Caller &caller, const PushRequest &request) = 0;
    virtual Result<PullAnswer> pull(const Caller &caller, const PullRequest &request) = 0;
    /// After a restore: what the server knows, and what it lacks (protocol.md 3.9).
    virtual Result<StatusAnswer> status(const Caller &caller, const StatusRequest &request) = 0;
    virtual Result<WitnessAnswer> witness(const Caller &caller, const WitnessRequest &request) = 0;
    /// Writes without asking the access table: administrator's tools and demo data.
    virtual Result<OperationResult> applyAsServer(const Operation &operation, const Author &author)
        = 0;
    /// Every scope the person may see now, and how far it is.
    virtual Result<QMap<ScopeId, qint64>> headsFor(const Caller &caller) = 0;

    /// Whoever was in one of the scopes until a moment ago. Only a hint, for those who wait for
    /// news: a device that hears nothing finds out by asking as it always does.
    virtual Result<QSet<PersonId>> lostLately(const QSet<ScopeId> &scopes) = 0;

    /// Something that was refused before it reached an operation, for the audit.
    virtual Result<void> auditDenial(const Caller &caller, const QString &action,
                                     const QString &rule)
        = 0;
    /// Recomputes the chain of the audit; the number of rows, or Corrupt with the first bad one.
    virtual Result<qint64> verifyAudit() = 0;
    /// How many operations wait for a person to decide.
    virtual Result<qint64> heldOperations() = 0;
};

} // namespace tasuki
