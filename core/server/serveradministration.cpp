// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/serveradministration.h"

#include "core/server/identity/enrolmentcode.h"
#include "core/server/identity/identitycontext.h"
#include "core/server/store/databaseplace.h"
#include "core/server/upkeep/serverfolder.h"

#include <QRegularExpression>

namespace tasuki {

/// Store before database: what is declared last goes first.
struct ServerAdministration::Owned {
    ServerKeys keys;
    std::unique_ptr<ServerDatabase> database;
    std::unique_ptr<SqlServerStore> store;
};

Result<std::unique_ptr<ServerAdministration>>
ServerAdministration::open(const QString &dataFolder, const Clock &clock, const QString &postgres)
{
    auto keys = ServerKeys::load(dataFolder, {}, clock);
    if (!keys)
        return keys.error();
    // Or an empty database would be made in the place of the lost one.
    if (const auto whole = ServerFolder(dataFolder).requireWhole(); !whole)
        return whole.error();
    auto database = openServerDatabase(dataFolder, postgres, keys->dataKey);
    if (!database)
        return database.error();
    auto store = SqlServerStore::create(**database, clock);
    if (!store)
        return store.error();
    auto owned
        = std::make_unique<Owned>(Owned{std::move(*keys), std::move(*database), std::move(*store)});
    return std::unique_ptr<ServerAdministration>(new ServerAdministration(std::move(owned), clock));
}

ServerAdministration::ServerAdministration(std::unique_ptr<Owned> owned, const Clock &clock)
    : m_owned(std::move(owned))
    , m_database(*m_owned->database)
    , m_store(*m_owned->store)
    , m_clock(clock)
    , m_key(m_owned->keys.dataKey)
{ }

ServerAdministration::ServerAdministration(ServerDatabase &database, ServerStore &store,
                                           const Clock &clock, const Secret &dataKey,
                                           PasswordCost cost)
    : m_database(database)
    , m_store(store)
    , m_clock(clock)
    , m_key(dataKey)
    , m_cost(cost)
{ }

ServerAdministration::~ServerAdministration() = default;

Result<OfficeId> ServerAdministration::createOffice(Office office)
{
    if (office.name.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("An office needs a name")};
    if (office.id.isNull())
        office.id = OfficeId::create();
    if (const auto put = m_store.putOffice(office); !put)
        return put.error();
    return office.id;
}

Result<void> ServerAdministration::changeOffice(const Office &office)
{
    const auto known = directory();
    if (!known)
        return known.error();
    const auto isIt = [&office](const Office &one) { return one.id == office.id; };
    if (std::none_of(known->offices.begin(), known->offices.end(), isIt))
        return Error{Error::Kind::NotFound, QStringLiteral("No such office")};
    const auto changed = createOffice(office);
    return changed ? Result<void>() : changed.error();
}

Result<PersonId> ServerAdministration::createPerson(Person person, const QString &login)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9._@-]{2,64}\\z"));
    if (!shape.match(login).hasMatch())
        return Error{Error::Kind::Invalid,
                     QStringLiteral("A login has 2 to 64 Latin letters, digits or . _ @ -")};
    const auto directory = m_store.directory();
    if (!directory)
        return directory.error();
    const auto isTheirs = [&](const Office &office) { return office.id == person.office; };
    if (std::none_of(directory->offices.begin(), directory->offices.end(), isTheirs))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no such office")};
    if (person.id.isNull())
        person.id = PersonId::create();
    const auto added = inTransaction(m_database, [&](SqlConnection &database) {
        return AccountTable(database).add(
            {person.id, login, person.office, person.profession, {}, false});
    });
    if (!added)
        return added.error();
    if (const auto put = m_store.putPerson(person); !put)
        return put.error();
    return person.id;
}

Result<void> ServerAdministration::setPassword(PersonId person, const Secret &password)
{
    const auto hash = hashPassword(password, m_cost);
    if (!hash)
        return hash.error();
    return inTransaction(m_database, [&](SqlConnection &database) -> Result<void> {
        const auto account = AccountTable(database).byPerson(person);
        if (!account)
            return account.error();
        if (!*account)
            return Error{Error::Kind::NotFound, QStringLiteral("There is no such person")};
        return AccountTable(database).setPassword(person, *hash);
    });
}

Result<void> ServerAdministration::disablePerson(PersonId person)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const auto done = inTransaction(m_database, [&](SqlConnection &database) -> Result<void> {
        const auto account = AccountTable(database).byPerson(person);
        if (!account)
            return account.error();
        if (!*account)
            return Error{Error::Kind::NotFound, QStringLiteral("There is no such person")};
        if (const auto disabled = AccountTable(database).disable(person, now); !disabled)
            return disabled;
        return DeviceTable(database).revokeAllOf(person, now);
    });
    return done ? m_store.removePerson(person, QStringLiteral("disabled")) : done;
}

Result<ServerAdministration::NewDevice> ServerAdministration::createDevice(PersonId person)
{
    const IdentityContext context{m_database, m_store, m_clock, m_key, m_cost};
    NewDevice device{DeviceId::create(), makeEnrolmentCode()};
    const auto added = inTransaction(m_database, [&](SqlConnection &database) -> Result<void> {
        const auto account = AccountTable(database).byPerson(person);
        if (!account)
            return account.error();
        if (!*account || (*account)->isDisabled)
            return Error{Error::Kind::NotFound, QStringLiteral("There is no such person")};
        return DeviceTable(database).add(
            device.id, person, context.hashOf("code", device.code.view()), context.nowMs());
    });
    if (!added)
        return added.error();
    return device;
}

Result<void> ServerAdministration::revokeDevice(DeviceId device)
{
    const auto done = inTransaction(m_database, [&](SqlConnection &database) {
        return DeviceTable(database).revoke(device, m_clock.now().toMSecsSinceEpoch());
    });
    if (!done)
        return done.error();
    if (!*done)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no such device")};
    return {};
}

Result<ScopeId> ServerAdministration::openRoom(const QString &roomTemplate,
                                               const QList<OfficeId> &members, ScopeId room)
{
    if (room.isNull())
        room = ScopeId::create();
    Author author;
    author.office = members.isEmpty() ? OfficeId() : members.first();
    if (const auto opened = m_store.openRoom(room, roomTemplate, members, author); !opened)
        return opened.error();
    return room;
}

Result<void> ServerAdministration::removeOffice(ScopeId room, OfficeId office)
{
    const auto known = rooms();
    if (!known)
        return known.error();
    const bool isMember = std::any_of(known->begin(), known->end(), [&](const Room &one) {
        return one.id == room && one.members.contains(office);
    });
    if (!isMember)
        return Error{Error::Kind::NotFound, QStringLiteral("The office is not in this room")};
    return m_store.removeMember(room, office, QStringLiteral("removed"));
}

Result<void> ServerAdministration::eraseRoom(ScopeId room, PersonId person)
{
    const auto known = directory();
    if (!known)
        return known.error();
    const auto found = std::find_if(known->people.begin(), known->people.end(),
                                    [person](const Person &one) { return one.id == person; });
    if (found == known->people.end())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no such person")};
    return m_store.agreeToErase(room, {found->id, found->office});
}

Result<OperationResult> ServerAdministration::importRecord(const Operation &operation,
                                                           const Author &author)
{
    return m_store.applyAsServer(operation, author);
}

Result<Directory> ServerAdministration::directory()
{
    return m_store.directory();
}

Result<QList<Account>> ServerAdministration::accounts()
{
    return inTransaction(m_database,
                         [](SqlConnection &database) { return AccountTable(database).all(); });
}

Result<QList<DeviceRow>> ServerAdministration::devices()
{
    return inTransaction(m_database,
                         [](SqlConnection &database) { return DeviceTable(database).all(); });
}

Result<QList<ServerAdministration::Room>> ServerAdministration::rooms()
{
    return inTransaction(m_database, [](SqlConnection &database) -> Result<QList<Room>> {
        QList<Room> rooms;
        SqlStatement statement
            = database.statement("room.list",
                                 "SELECT s.id, s.kind, s.head, m.office_id FROM scope s "
                                 "LEFT JOIN member m ON m.scope_id = s.id AND m.ended_at IS NULL "
                                 "WHERE s.closed_at IS NULL "
                                 "ORDER BY s.kind, s.id");
        for (;;) {
            const auto row = statement.step();
            if (!row)
                return row.error();
            if (!*row)
                return rooms;
            const ScopeId id(statement.uuid(0));
            if (rooms.isEmpty() || rooms.last().id != id)
                rooms.append({id, statement.text(1), statement.integer(2), {}});
            if (!statement.isNull(3))
                rooms.last().members.append(OfficeId(statement.uuid(3)));
        }
    });
}

Result<AuditVerdict> ServerAdministration::verifyAudit(const QList<AuditHead> &heads,
                                                       const QList<QByteArray> &keys,
                                                       RestoreKnown restore)
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    AuditLog audit(lease->database());
    return verifyAgainst(audit, m_store.epoch(), heads, keys, restore);
}

} // namespace tasuki
