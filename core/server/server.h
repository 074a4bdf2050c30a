// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/access/ratelimiter.h"
#include "core/server/http/httplimits.h"
#include "core/server/serveradministration.h"
#include "core/wire/leaselength.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace tasuki {

struct ServerConfig {
    enum class Missing { Create, Refuse };
    QString dataFolder;
    /// Where PostgreSQL is (PostgresLink::open()); empty = a file in the data folder, or the
    /// PostgreSQL that was named there before.
    QString postgres;
    QString address = QStringLiteral("127.0.0.1"); ///< to listen on
    quint16 apiPort = 0; ///< 0 = any free one
    quint16 enrolPort = 0;
    /// Names and addresses clients reach the server by; they go into its certificate.
    QStringList hostNames = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    QString regionName;
    HttpLimits limits;
    /// None inside other programs: demo and tests stand for many people at one address. tasukid has
    /// the usual ones.
    RateLimits rates = RateLimits::none();
    QString minimumClient = QStringLiteral("0.1.0"); ///< older programs may only hand over
    /// How long a device may be opened without having reached this server (security.md 4.5).
    std::chrono::hours lease = LeaseLength::usual;
    /// For probes and Prometheus, plain HTTP; without a port there is none, 0 = any free one.
    QString monitorAddress = QStringLiteral("127.0.0.1");
    std::optional<quint16> monitorPort;
    std::chrono::milliseconds certificateLook = std::chrono::hours(1); ///< whether one is due
    QString auditHeads; ///< file signed ends of the audit are added to; empty = in the data folder
    PasswordCost passwordCost;
    Missing missing = Missing::Create; ///< what to do without keys in the data folder
};

/// The central server as an object: in tasukid, in `tasuki --demo`, in tests. Answers from start()
/// until stop(), on threads of its own.
class Server {
public:
    /// Makes authority, certificate, keys and an empty database; Conflict when they exist.
    static Result<void> initialise(const ServerConfig &config, const Clock &clock);
    static Result<std::unique_ptr<Server>> start(const ServerConfig &config, const Clock &clock);
    ~Server(); ///< stops

    quint16 apiPort() const;
    quint16 enrolPort() const;
    quint16 monitorPort() const; ///< 0 when there is none
    QByteArray authorityPem() const; ///< what clients pin
    ServerAdministration &administration();

    /// Finishes what is in flight, within a bounded time; true when nothing had to be cut.
    bool stop();

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace tasuki
