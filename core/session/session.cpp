// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/whendone.h"
#include "core/session/certificaterenewal.h"
#include "core/session/deviceidentity.h"
#include "core/session/tokencredentials.h"
#include "core/sync/httptransport.h"
#include "core/sync/pokesocket.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QPromise>
#include <QRandomGenerator>

namespace tasuki {

namespace {

    const QString refreshName = QStringLiteral("refresh");

    QFuture<Result<void>> failedAtOnce(const Error &error)
    {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(error);
        promise.finish();
        return promise.future();
    }

} // namespace

/// What unlocking found, in the form the sync thread needs it.
struct OpenVault {
    EnrolAnswer enrolment;
    ServerLine line;
    QString login;
    Secret password; ///< moves on into the credentials
    Secret refresh;
};

Session::Session(const Clock &clock, SyncPace pace, StoreOptions store, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_storeOptions(store)
    , m_storage(std::make_unique<StorageThread>())
    , m_holder(std::make_shared<Holder>())
{ }

Session::~Session()
{
    close();
}

/// On the storage thread.
Result<std::shared_ptr<OpenVault>> Session::unlock(Holder &holder, const QString &vaultFolder,
                                                   Secret &password, const Clock &clock,
                                                   const StoreOptions &options)
{
    auto vault = Vault::unlock(vaultFolder, password);
    if (!vault)
        return vault.error();
    auto identity = deviceIdentity(*vault);
    if (!identity)
        return identity.error();
    auto line = makeServerLine(identity->api, identity->authority, identity->enrolment.certificate,
                               identity->key);
    if (!line)
        return Error{Error::Kind::Corrupt, line.error().detail};
    auto refresh = vault->secret(refreshName);
    if (!refresh && refresh.error().kind != Error::Kind::NotFound)
        return refresh.error();
    auto held = std::make_unique<Vault>(std::move(*vault));
    auto store = ClientStore::open(QDir(vaultFolder).filePath(QStringLiteral("store.sqlite")),
                                   *held, clock, options);
    if (!store)
        return store.error();
    holder.vault = std::move(held);
    holder.store = std::move(*store);
    holder.engine = std::make_shared<SyncEngine>(*holder.store, clock);
    holder.files = std::make_shared<FileTransfer>(*holder.store, clock);
    auto open = std::make_shared<OpenVault>();
    open->enrolment = std::move(identity->enrolment);
    open->line = std::move(*line);
    open->login = identity->login;
    open->password = std::move(password);
    if (refresh)
        open->refresh = std::move(*refresh);
    return open;
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
        = [holder = m_holder, vaultFolder, secret, clock = &m_clock, options = m_storeOptions] {
              return unlock(*holder, vaultFolder, *secret, *clock, options);
          };
    const auto holder = m_holder;
    whenDone(m_storage->run(work), this,
             [this, promise, holder](const Result<std::shared_ptr<OpenVault>> &open) {
                 Result<void> result;
                 if (holder != m_holder) { // closed before it was open
                     drop(holder);
                     result = Error{Error::Kind::Cancelled, QStringLiteral("closed meanwhile")};
                 } else {
                     m_isOpening = false;
                     if (open)
                         begin(*open);
                     else
                         result = open.error();
                 }
                 promise->addResult(result);
                 promise->finish();
             });
    return promise->future();
}

void Session::begin(std::shared_ptr<OpenVault> open)
{
    m_open = std::move(open);
    m_driver = std::make_unique<SyncDriver>(
        *m_storage, m_holder->engine,
        [this, open = m_open, files = m_holder->files] {
            SyncParts parts = makeParts(open);
            parts.files = files;
            return parts;
        },
        m_clock, m_pace);
    connect(m_driver.get(), &SyncDriver::connectivityChanged, this, &Session::connectivityChanged);
    connect(m_driver.get(), &SyncDriver::baseChanged, this, &Session::baseChanged);
    connect(m_driver.get(), &SyncDriver::outboxChanged, this, &Session::outboxChanged);
    connect(m_driver.get(), &SyncDriver::fileMoved, this, &Session::fileMoved);
    m_driver->start();
    Q_EMIT opened();
}

SyncParts Session::makeParts(const std::shared_ptr<OpenVault> &open) const
{
    const auto inVault = [storage = m_storage.get(),
                          holder = m_holder](std::function<Result<void>(Vault &)> work) {
        storage->run([holder, work = std::move(work)]() -> Result<void> {
            return holder->vault ? work(*holder->vault) : Result<void>();
        });
    };
    const auto keepRefresh = [inVault](Secret refresh) {
        auto shared = std::make_shared<Secret>(std::move(refresh));
        inVault([shared](Vault &vault) { return vault.putSecret(refreshName, *shared); });
    };
    const auto keepCertificate = [inVault](CertificateRenewal::Renewed renewed) {
        auto shared = std::make_shared<CertificateRenewal::Renewed>(std::move(renewed));
        inVault([shared](Vault &vault) {
            return keepRenewed(shared->certificate, shared->key, vault);
        });
    };
    SyncParts parts;
    parts.transport = std::make_unique<HttpTransport>(open->line, m_clock);
    parts.credentials = std::make_unique<TokenCredentials>(*parts.transport, m_clock, open->login,
                                                           std::move(open->password),
                                                           std::move(open->refresh), keepRefresh);
    parts.pokes = std::make_unique<PokeSocket>(
        open->line, [] { return QRandomGenerator::global()->generateDouble(); });
    parts.errand = std::make_unique<CertificateRenewal>(m_clock, open->enrolment.certificate,
                                                        keepCertificate);
    return parts;
}

void Session::drop(std::shared_ptr<Holder> holder)
{
    m_storage->run([holder]() -> Result<void> {
        holder->engine.reset();
        holder->files.reset();
        holder->store.reset();
        holder->vault.reset();
        return {};
    });
}

void Session::close()
{
    const bool wasOpen = m_open != nullptr;
    m_driver.reset();
    m_open.reset();
    m_isOpening = false;
    drop(std::exchange(m_holder, std::make_shared<Holder>()));
    if (wasOpen)
        Q_EMIT closed();
}

void Session::retryNow()
{
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
