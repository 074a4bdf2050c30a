// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "core/wire/records.h"
#include "tests/support/office.h"
#include "tests/support/text.h"

namespace tasuki {

TestServer::TestServer()
{
    m_config.dataFolder = m_folder.filePath(QStringLiteral("server"));
    m_config.regionName = QStringLiteral("架空地域");
    // This machine by other addresses: lines that are shaped or break (ShapedLine).
    m_config.hostNames += {QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")};
    m_config.passwordCost = {8ULL * 1024 * 1024, 1}; // nobody guesses here
    start();
}

void TestServer::start()
{
    auto server = Server::start(m_config, m_clock);
    if (!server)
        FAIL("the server does not start: " << server.error().detail.toStdString());
    m_server = std::move(*server);
    m_config.apiPort = m_server->apiPort();
    m_config.enrolPort = m_server->enrolPort();
    m_authority = m_server->authorityPem();
}

void TestServer::stop()
{
    m_server.reset();
}

Office TestServer::openOffice(OfficeKind kind, const QString &name)
{
    const Office office = makeOffice(kind, name);
    REQUIRE(administration().createOffice(office));
    return office;
}

Colleague TestServer::hire(const Office &office, Profession profession, const QString &name,
                           const QString &login)
{
    Person person;
    person.id = PersonId::create();
    person.office = office.id;
    person.profession = profession;
    person.name = name;
    REQUIRE(administration().createPerson(person, login));
    return {person, login};
}

Client TestServer::takeOn(const Colleague &manager, Client client)
{
    const auto room
        = administration().openRoom(QStringLiteral("office-file"), {manager.person.office});
    REQUIRE(room);
    client.id = ObjectId::create();
    client.scope = *room;
    client.careManager = manager.person.id;
    write(manager, *room, QStringLiteral("client.new"), client.id,
          {{QStringLiteral("groups"), groupsOf(client)}});
    return client;
}

void TestServer::write(const Colleague &author, ScopeId scope, const QString &kind, ObjectId object,
                       const QJsonObject &payload)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = scope;
    operation.kind = kind;
    operation.object = object;
    operation.at = m_clock.now();
    operation.payload = payload;
    const auto written
        = administration().importRecord(operation, {author.person.id, author.person.office});
    REQUIRE(written);
    REQUIRE(written->status == OperationStatus::Applied);
}

TestServer::Ticket TestServer::ticketFor(const Colleague &colleague)
{
    auto device = administration().createDevice(colleague.person.id);
    REQUIRE(device);
    QUrl url(QStringLiteral("https://127.0.0.1"));
    url.setPort(enrolPort());
    return {device->id,
            {url, authority(), colleague.login, testPassword(), std::move(device->code)}};
}

} // namespace tasuki
