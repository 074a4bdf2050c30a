// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/password.h"
#include "core/server/audit/auditverdict.h"
#include "core/server/identity/accounttable.h"
#include "core/server/identity/devicetable.h"
#include "core/server/identity/serverkeys.h"
#include "core/server/store/sqlserverstore.h"

#include <memory>

namespace tasuki {

/// What the administrator does: offices, people, devices, rooms. Used by tasukictl beside a running
/// server (both work on the same database), by the demo and by tests inside one.
///
/// Offices and people are also written into the region's room, so that every device learns of them.
class ServerAdministration {
public:
    struct NewDevice {
        DeviceId id;
        Secret code; ///< shown once; the database has only its hash
    };
    struct Room {
        ScopeId id;
        QString roomTemplate;
        qint64 head = 0;
        QList<OfficeId> members;
    };

    /// For a program of its own: opens the server's folder, which must have been made before.
    /// `postgres` as in ServerConfig; the folder remembers it.
    static Result<std::unique_ptr<ServerAdministration>>
    open(const QString &dataFolder, const Clock &clock, const QString &postgres = {});
    /// Inside a server, on its parts.
    ServerAdministration(ServerDatabase &database, ServerStore &store, const Clock &clock,
                         const Secret &dataKey, PasswordCost cost);
    ~ServerAdministration();

    Result<OfficeId> createOffice(Office office); ///< a null id is filled in
    Result<void> changeOffice(const Office &office); ///< NotFound unless it is there
    /// Conflict when the login is taken, NotFound when the office is not there.
    Result<PersonId> createPerson(Person person, const QString &login);
    /// Without the rules for passwords: for demo and tests.
    Result<void> setPassword(PersonId person, const Secret &password);
    /// Ends account, devices, sessions and memberships. What the person wrote stays.
    Result<void> disablePerson(PersonId person);
    Result<NewDevice> createDevice(PersonId person);
    Result<void> revokeDevice(DeviceId device); ///< works from the next request on
    Result<ScopeId> openRoom(const QString &roomTemplate, const QList<OfficeId> &members,
                             ScopeId room = {});
    /// From the next request on its people see nothing of the room, and their devices destroy what
    /// they have of it. NotFound unless the office is in it.
    Result<void> removeOffice(ScopeId room, OfficeId office);
    /// The centre agrees that a closed room of one office is erased, for which somebody of the room
    /// has asked; `person` works at the centre. Conflict with what is in the way (RoomDisposal).
    Result<void> eraseRoom(ScopeId room, PersonId person);
    /// Writes an operation as the given author, without asking the access table.
    Result<OperationResult> importRecord(const Operation &operation, const Author &author);

    Result<Directory> directory();
    Result<QList<Account>> accounts();
    Result<QList<DeviceRow>> devices();
    Result<QList<Room>> rooms();
    /// Against what devices and other hosts have kept; `keys` that may have signed it.
    Result<AuditVerdict> verifyAudit(const QList<AuditHead> &heads = {},
                                     const QList<QByteArray> &keys = {},
                                     RestoreKnown restore = RestoreKnown::No);

private:
    struct Owned;
    std::unique_ptr<Owned> m_owned; ///< only when opened alone
    ServerDatabase &m_database;
    ServerStore &m_store;
    const Clock &m_clock;
    const Secret &m_key;
    PasswordCost m_cost;

    explicit ServerAdministration(std::unique_ptr<Owned> owned, const Clock &clock);
};

} // namespace tasuki
