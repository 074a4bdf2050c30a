// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/session/certificaterenewal.h"
#include "core/session/deviceidentity.h"
#include "core/session/openvault.h"
#include "core/sync/httptransport.h"
#include "core/sync/pokesocket.h"

#include <QRandomGenerator>

namespace tasuki {

namespace {

    void answer(QPromise<Result<void>> &promise, const Result<void> &result)
    {
        promise.addResult(result);
        promise.finish();
    }

    QFuture<Result<void>> failedAtOnce(const Error &error)
    {
        QPromise<Result<void>> promise;
        promise.start();
        answer(promise, error);
        return promise.future();
    }

    Error closedMeanwhile()
    {
        return {Error::Kind::Cancelled, QStringLiteral("closed meanwhile")};
    }

    /// What a person can do about the line comes first; otherwise why the line is needed at all.
    Error refusalOf(Lease::State state, const Error &problem)
    {
        switch (problem.kind) {
        case Error::Kind::Untrusted:
        case Error::Kind::Portal:
        case Error::Kind::NotEnrolled:
        case Error::Kind::Unauthorized:
        case Error::Kind::Locked:
        case Error::Kind::Newer:
        case Error::Kind::ClockSkew:
            return problem;
        default:
            break;
        }
        if (state == Lease::State::ClockSetBack)
            return {Error::Kind::ClockSkew,
                    QStringLiteral("the clock is behind the server's last word: ")
                        + problem.detail};
        return {Error::Kind::LeaseOver, problem.detail};
    }

} // namespace

Session::Session(const Clock &clock, SyncPace pace, StoreOptions store, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_storeOptions(store)
    , m_storage(std::make_unique<StorageThread>())
    , m_stores(std::make_shared<OpenStores>())
    , m_lease(clock)
{
    connect(&m_lease, &LeaseWatch::over, this, [this] {
        Q_EMIT leaseOver();
        close(); // harmless when whoever listened has done it
    });
}

Session::~Session()
{
    close();
}

QFuture<Result<void>> Session::open(const QString &vaultFolder, Secret password)
{
    if (m_open || m_isOpening)
        return failedAtOnce({Error::Kind::Conflict, QStringLiteral("already open")});
    m_isOpening = true;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto secret = std::make_shared<Secret>(std::move(password));
    const auto work
        = [stores = m_stores, vaultFolder, secret, clock = &m_clock, options = m_storeOptions] {
              return OpenVault::unlock(*stores, vaultFolder, *secret, *clock, options);
          };
    const auto stores = m_stores;
    whenDone(m_storage->run(work), this,
             [this, promise, stores](const Result<std::shared_ptr<OpenVault>> &open) {
                 if (stores == m_stores && open)
                     return arrive({*open, promise});
                 Result<void> result = closedMeanwhile();
                 if (stores != m_stores) { // closed before it was open
                     drop(stores);
                 } else {
                     m_isOpening = false;
                     result = open.error();
                 }
                 answer(*promise, result);
             });
    return promise->future();
}

void Session::arrive(const Arrival &arrival)
{
    startSync(arrival.open);
    if (arrival.open->leaseState != Lease::State::Valid) {
        m_atServer = arrival;
        return;
    }
    m_lease.start(arrival.open->lastWord.lease, arrival.open->lastWord.seen);
    admit(arrival);
}

void Session::admit(const Arrival &arrival)
{
    m_isOpening = false;
    m_open = arrival.open;
    Q_EMIT opened();
    answer(*arrival.promise, {});
}

void Session::turnAway(const Error &problem)
{
    const auto arrival = std::exchange(m_atServer, std::nullopt);
    close();
    answer(*arrival->promise, refusalOf(arrival->open->leaseState, problem));
}

/// Of a session that waits for the server, the first failure is the answer: the person waits.
void Session::follow(const Connectivity &line)
{
    using State = Connectivity::State;
    if (m_atServer && (line.state == State::Offline || line.state == State::Stopped)) {
        const Error problem = line.problem.value_or(Error{Error::Kind::Offline, {}});
        const auto turn = [this, problem, stores = m_stores] {
            if (m_atServer && stores == m_stores)
                turnAway(problem);
        };
        QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection); // it ends the one who says it
    }
    if (line.lastContact.isValid() && line.lastContact != m_lastContact) {
        m_lastContact = line.lastContact;
        m_lease.contact();
    }
    Q_EMIT connectivityChanged(line);
}

/// The server took a sign-in, or renewed the token.
void Session::hear(const std::shared_ptr<OpenStores> &stores, const TokenCredentials::Word &word)
{
    if (stores != m_stores)
        return; // said to a session that was closed since
    const LeaseStore::Word said{Lease::said(word.leaseSeconds), word.serverTime};
    const auto keep = [stores, said]() -> Result<void> {
        return stores->store ? LeaseStore(stores->store->settings()).keep(said) : Result<void>();
    };
    whenDone(m_storage->run(keep), this, [](const Result<void> &kept) {
        if (!kept) // the next word is as good
            qCWarning(logSync) << "the lease was not kept:" << kept.error().detail;
    });
    m_lease.start(said.lease, m_clock.now());
    if (m_atServer)
        admit(*std::exchange(m_atServer, std::nullopt));
}

void Session::startSync(const std::shared_ptr<OpenVault> &open)
{
    m_lastContact = {};
    m_driver = std::make_unique<SyncDriver>(
        *m_storage, m_stores->engine,
        [this, open, stores = m_stores, files = m_stores->files] {
            SyncParts parts = makeParts(open, stores);
            parts.files = files;
            return parts;
        },
        m_clock, m_pace);
    connect(m_driver.get(), &SyncDriver::connectivityChanged, this, &Session::follow);
    connect(m_driver.get(), &SyncDriver::baseChanged, this, &Session::baseChanged);
    connect(m_driver.get(), &SyncDriver::outboxChanged, this, &Session::outboxChanged);
    connect(m_driver.get(), &SyncDriver::fileMoved, this, &Session::fileMoved);
    m_driver->start();
}

SyncParts Session::makeParts(const std::shared_ptr<OpenVault> &open,
                             const std::shared_ptr<OpenStores> &stores)
{
    const auto inVault
        = [storage = m_storage.get(), stores](std::function<Result<void>(Vault &)> work) {
              storage->run([stores, work = std::move(work)]() -> Result<void> {
                  return stores->vault ? work(*stores->vault) : Result<void>();
              });
          };
    const auto keepRefresh = [inVault](Secret refresh) {
        auto shared = std::make_shared<Secret>(std::move(refresh));
        inVault(
            [shared](Vault &vault) { return vault.putSecret(OpenVault::refreshName, *shared); });
    };
    const auto keepCertificate = [inVault](CertificateRenewal::Renewed renewed) {
        auto shared = std::make_shared<CertificateRenewal::Renewed>(std::move(renewed));
        inVault([shared](Vault &vault) {
            return keepRenewed(shared->certificate, shared->key, vault);
        });
    };
    // The sync thread ends before this session does, so `this` is there whenever it speaks.
    const auto hear = [this, stores](const TokenCredentials::Word &word) {
        QMetaObject::invokeMethod(
            this, [this, stores, word] { this->hear(stores, word); }, Qt::QueuedConnection);
    };
    SyncParts parts;
    parts.transport = std::make_unique<HttpTransport>(open->line, m_clock);
    parts.credentials = std::make_unique<TokenCredentials>(
        *parts.transport, m_clock, open->login, std::move(open->password), std::move(open->refresh),
        keepRefresh, hear);
    parts.pokes = std::make_unique<PokeSocket>(
        open->line, [] { return QRandomGenerator::global()->generateDouble(); });
    parts.errand = std::make_unique<CertificateRenewal>(m_clock, open->enrolment.certificate,
                                                        keepCertificate);
    return parts;
}

void Session::drop(std::shared_ptr<OpenStores> stores)
{
    m_storage->run([stores]() -> Result<void> {
        stores->engine.reset();
        stores->files.reset();
        stores->store.reset();
        stores->vault.reset();
        return {};
    });
}

void Session::close()
{
    const bool wasOpen = m_open != nullptr;
    m_lease.stop();
    m_driver.reset();
    m_open.reset();
    m_isOpening = false;
    drop(std::exchange(m_stores, std::make_shared<OpenStores>()));
    if (const auto arrival = std::exchange(m_atServer, std::nullopt))
        answer(*arrival->promise, closedMeanwhile());
    if (wasOpen)
        Q_EMIT closed();
}

void Session::retryNow()
{
    m_lease.check(); // the lid may have been shut for days
    if (m_driver)
        m_driver->retryNow();
}

void Session::moveFiles()
{
    if (m_driver)
        m_driver->moveFiles();
}

void Session::localWrite()
{
    if (m_driver)
        m_driver->localWrite();
}

void Session::setRoomsOnScreen(const QList<ScopeId> &rooms)
{
    if (m_driver)
        m_driver->setRoomsOnScreen(rooms);
}

Person Session::person() const
{
    return m_open ? m_open->enrolment.person : Person();
}

DeviceId Session::device() const
{
    return m_open ? m_open->enrolment.device : DeviceId();
}

Connectivity Session::connectivity() const
{
    return m_driver ? m_driver->connectivity() : Connectivity();
}

} // namespace tasuki
