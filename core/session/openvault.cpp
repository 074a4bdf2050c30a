// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/openvault.h"

#include "core/crypto/certificate.h"
#include "core/session/deviceidentity.h"

#include <QDir>

namespace tasuki {

namespace {

    /// Since when the device has its certificate, by the server's time; it is dated back a little.
    QDateTime certifiedAt(const QByteArray &pem)
    {
        const auto certificate = certificateFromPem(pem);
        return certificate ? certificate->notBefore : QDateTime();
    }

} // namespace

const QString OpenVault::refreshName = QStringLiteral("refresh");

Result<std::shared_ptr<OpenVault>> OpenVault::unlock(OpenStores &stores, const QString &vaultFolder,
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
    const auto word
        = LeaseStore((*store)->settings()).lastWord(certifiedAt(identity->enrolment.certificate));
    if (!word)
        return word.error();
    stores.vault = std::move(held);
    stores.store = std::move(*store);
    stores.engine = std::make_shared<SyncEngine>(*stores.store, clock);
    stores.files = std::make_shared<FileTransfer>(*stores.store, clock);
    auto open = std::make_shared<OpenVault>();
    open->enrolment = std::move(identity->enrolment);
    open->line = std::move(*line);
    open->login = identity->login;
    open->password = std::move(password);
    if (refresh)
        open->refresh = std::move(*refresh);
    open->lastWord = *word;
    open->leaseState = word->lease.at(word->seen, clock.now());
    return open;
}

} // namespace tasuki
