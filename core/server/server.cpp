// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/server.h"

#include "core/base/log.h"
#include "core/crypto/certificate.h"
#include "core/server/audit/headfile.h"
#include "core/server/certificatekeeper.h"
#include "core/server/dispatcher.h"
#include "core/server/http/httpserver.h"
#include "core/server/monitor/monitor.h"
#include "core/server/monitor/monitorlistener.h"
#include "core/server/store/databaseplace.h"
#include "core/server/upkeep/serverfolder.h"

namespace tasuki {

namespace {
    constexpr std::chrono::milliseconds patienceOfProbes{2000};
} // namespace

/// In the order of dependence: what is declared last goes first.
struct Server::Private {
    Private(ServerKeys serverKeys, std::unique_ptr<ServerDatabase> openDatabase,
            std::unique_ptr<SqlServerStore> openStore, const ServerConfig &config,
            const Clock &serverClock)
        : keys(std::move(serverKeys))
        , database(std::move(openDatabase))
        , store(std::move(openStore))
        , clock(serverClock)
        , folder(config.dataFolder)
        , administration(*database, *store, clock, keys.dataKey, config.passwordCost)
        , heads(config.auditHeads.isEmpty() ? folder.auditHeads() : config.auditHeads)
        , dispatcher({*database, *store, clock, keys.dataKey, config.passwordCost, config.lease},
                     keys.authority, keys.auditKey,
                     {config.regionName, config.minimumClient, config.rates,
                      [this](const AuditHead &head) { publish(head); }})
    { }

    std::unique_ptr<FolderLock> lock; ///< on the data folder, as long as this server has it
    ServerKeys keys;
    std::unique_ptr<ServerDatabase> database;
    std::unique_ptr<SqlServerStore> store;
    const Clock &clock;
    ServerFolder folder;
    ServerAdministration administration;
    HeadFile heads;
    Dispatcher dispatcher;
    std::atomic<qint64> certificateEndMs = 0;
    std::unique_ptr<HttpServer> http;
    std::unique_ptr<CertificateKeeper> certificateKeeper;
    std::unique_ptr<Monitor> monitor;
    std::unique_ptr<MonitorListener> monitorListener;

    Result<void> startMonitor(const QString &address, quint16 port);
    Result<void> keepCertificate(const ServerConfig &config);
    Result<void> noteCertificate(const QByteArray &pem);
    void publish(const AuditHead &head) const;
};

/// The devices have it too, so that a full disk here does not stop anybody.
void Server::Private::publish(const AuditHead &head) const
{
    if (const auto added = heads.add(head); !added)
        qCWarning(logServer) << "an end of the audit was not noted:" << added.error().detail;
}

Result<void> Server::Private::startMonitor(const QString &address, quint16 port)
{
    monitor = std::make_unique<Monitor>(Monitor::Subject{
        dispatcher.metrics(), *store, folder, clock,
        [this] { return http->load(patienceOfProbes); },
        [this] { return QDateTime::fromMSecsSinceEpoch(certificateEndMs, Qt::UTC); }});
    auto listener = MonitorListener::start(
        address, port, [this](const ServerRequest &request) { return monitor->answer(request); });
    if (!listener)
        return listener.error();
    monitorListener = std::move(*listener);
    return {};
}

Result<void> Server::Private::noteCertificate(const QByteArray &pem)
{
    const auto certificate = certificateFromPem(pem);
    if (!certificate)
        return certificate.error();
    certificateEndMs = certificate->notAfter.toMSecsSinceEpoch();
    return {};
}

Result<void> Server::Private::keepCertificate(const ServerConfig &config)
{
    if (const auto noted = noteCertificate(keys.certificatePem); !noted)
        return noted;
    certificateKeeper = std::make_unique<CertificateKeeper>(
        CertificateKeeper::Subject{config.dataFolder, config.hostNames, keys.certificatePem}, clock,
        config.certificateLook, [this](const ServerKeys &renewed) -> Result<void> {
            const auto used = http->useCertificate(renewed.certificatePem, renewed.keyPem);
            return used ? noteCertificate(renewed.certificatePem) : used;
        });
    return {};
}

Result<void> Server::initialise(const ServerConfig &config, const Clock &clock)
{
    const auto made
        = ServerKeys::make(config.dataFolder, config.regionName, config.hostNames, clock);
    if (!made)
        return made;
    const auto opened = ServerAdministration::open(config.dataFolder, clock, config.postgres);
    return opened ? Result<void>() : opened.error();
}

Result<std::unique_ptr<Server>> Server::start(const ServerConfig &config, const Clock &clock)
{
    if (config.missing == ServerConfig::Missing::Create && !ServerKeys::exist(config.dataFolder)) {
        if (const auto made = initialise(config, clock); !made)
            return made.error();
    }
    auto keys = ServerKeys::load(config.dataFolder, config.hostNames, clock);
    if (!keys)
        return keys.error();
    const ServerFolder folder(config.dataFolder);
    auto lock = folder.claim();
    if (!lock)
        return lock.error();
    if (const auto whole = folder.requireWhole(); !whole)
        return whole.error();
    auto database = openServerDatabase(config.dataFolder, config.postgres, keys->dataKey);
    if (!database)
        return database.error();
    auto store = SqlServerStore::create(**database, clock);
    if (!store)
        return store.error();
    auto parts = std::make_unique<Private>(std::move(*keys), std::move(*database),
                                           std::move(*store), config, clock);
    parts->lock = std::move(*lock);
    auto http = HttpServer::start({config.address, config.apiPort, config.enrolPort,
                                   parts->keys.certificatePem, parts->keys.keyPem.clone(),
                                   parts->keys.authority.certificatePem(), config.limits},
                                  parts->dispatcher);
    if (!http)
        return http.error();
    parts->http = std::move(*http);
    if (const auto kept = parts->keepCertificate(config); !kept)
        return kept.error();
    if (config.monitorPort) {
        const auto monitored = parts->startMonitor(config.monitorAddress, *config.monitorPort);
        if (!monitored)
            return monitored.error();
    }
    parts->dispatcher.setApiPort(parts->http->apiPort());
    parts->store->setListener([listening = parts->http.get()](const QSet<ScopeId> &moved) {
        listening->scopesMoved(moved.values());
    });
    qCInfo(logServer, "Listening: API port %d, enrolment port %d", parts->http->apiPort(),
           parts->http->enrolPort());
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

Server::Server(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

Server::~Server()
{
    stop();
}

quint16 Server::apiPort() const
{
    return d->http->apiPort();
}

quint16 Server::enrolPort() const
{
    return d->http->enrolPort();
}

quint16 Server::monitorPort() const
{
    return d->monitorListener ? d->monitorListener->port() : quint16(0);
}

QByteArray Server::authorityPem() const
{
    return d->keys.authority.certificatePem();
}

ServerAdministration &Server::administration()
{
    return d->administration;
}

bool Server::stop()
{
    d->certificateKeeper.reset();
    d->monitorListener.reset(); // it asks the others
    const bool wasClean = d->http->stop();
    d->store->setListener({});
    return wasClean;
}

} // namespace tasuki
