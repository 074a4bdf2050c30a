// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/server/server.h"
#include "core/services/access.h"
#include "tests/support/testsettings.h"

#include <QTemporaryDir>

namespace tasuki {

/// Somebody with an account, and the ID to sign in with.
struct Colleague {
    Person person;
    QString login;
};

/// The real server, in this process, on the loopback, in a folder that goes with it. It may be
/// stopped and started again on the same data and the same ports.
class TestServer {
public:
    TestServer();

    void start();
    void stop();
    void leaseFor(std::chrono::hours length) { m_config.lease = length; } ///< from the next start
    ServerAdministration &administration() { return m_server->administration(); }
    quint16 apiPort() const { return m_config.apiPort; }
    quint16 enrolPort() const { return m_config.enrolPort; }
    const ServerConfig &config() const { return m_config; }
    QString dataFolder() const { return m_config.dataFolder; }
    QByteArray authority() const { return m_authority; }

    Office openOffice(OfficeKind kind, const QString &name);
    Colleague hire(const Office &office, Profession profession, const QString &name,
                   const QString &login);
    /// Puts a client on the care office's books: a room of its own and the profile in it.
    Client takeOn(const Colleague &manager, Client client);
    /// Writes a record as if the colleague had, without a device.
    void write(const Colleague &author, ScopeId scope, const QString &kind, ObjectId object,
               const QJsonObject &payload);
    struct Ticket {
        DeviceId device;
        Enrolment enrolment;
    };
    /// A new device for somebody, with its one-time code.
    Ticket ticketFor(const Colleague &colleague);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ServerConfig m_config;
    QByteArray m_authority;
    std::unique_ptr<Server> m_server;
};

} // namespace tasuki
