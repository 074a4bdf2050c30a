// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "core/vault/securefile.h"
#include "core/vault/vaultfile.h"

#include <QFile>
#include <QUuid>

#include <mutex>

namespace tasuki {

struct Vault::Private {
    QString folder;
    VaultFile file;
    Secret deviceSecret;
    Secret dataKey;
    Secret rowsKey;
    Secret outboxKey;
    Secret secretsKey;
    mutable std::mutex mutex; ///< session and storage live on different threads

    Result<void> deriveKeys();
};

namespace {

    Result<Aead> keyEncryption(const VaultFile &file, const Secret &password,
                               const Secret &deviceSecret)
    {
        const auto stretched
            = deriveKey(password, file.salt, {file.cost.memoryBytes, file.cost.passes});
        if (!stretched)
            return stretched.error();
        const QByteArrayView salt(deviceSecret.view().data(),
                                  static_cast<qsizetype>(deviceSecret.size()));
        const auto key = hkdfSha256(*stretched, salt, "tasuki vault kek");
        if (!key)
            return key.error();
        return Aead::create(*key);
    }

    Result<void> wrapKey(VaultFile &file, const Secret &dataKey, const Secret &password,
                         const Secret &deviceSecret)
    {
        file.salt = makePasswordSalt();
        const auto aead = keyEncryption(file, password, deviceSecret);
        if (!aead)
            return aead.error();
        auto sealed = aead->seal(dataKey, file.header());
        if (!sealed)
            return sealed.error();
        file.sealedKey = *sealed;
        return {};
    }

    QByteArray secretBinding(const VaultFile &file, const QString &name)
    {
        return "secret\n" + file.id.toUtf8() + '\n' + name.toUtf8();
    }

} // namespace

Result<void> Vault::Private::deriveKeys()
{
    for (auto &[key, purpose] : {std::pair<Secret *, const char *>{&rowsKey, "tasuki rows"},
                                 {&outboxKey, "tasuki outbox"},
                                 {&secretsKey, "tasuki secrets"}}) {
        auto derived = hkdfSha256(dataKey, file.id.toUtf8(), purpose);
        if (!derived)
            return derived.error();
        *key = std::move(*derived);
    }
    return {};
}

Vault::Vault()
    : d(std::make_unique<Private>())
{ }

Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::create(const QString &folder, const QString &login, const QString &personName,
                            const QString &server, const Secret &password, KeyCost cost)
{
    if (cost.memoryBytes < KeyCost::floorMemoryBytes || cost.passes < KeyCost::floorPasses)
        return Error{Error::Kind::Invalid, QStringLiteral("The key would be too cheap to guess")};
    if (QFile::exists(vaultFilePath(folder)))
        return Error{Error::Kind::Conflict, QStringLiteral("There is a vault already")};
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto deviceSecret = makeDeviceSecret(folder);
    if (!deviceSecret)
        return deviceSecret.error();
    Vault vault;
    vault.d->folder = folder;
    vault.d->deviceSecret = std::move(*deviceSecret);
    vault.d->dataKey = randomSecret(32);
    vault.d->file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    vault.d->file.login = login;
    vault.d->file.personName = personName;
    vault.d->file.server = server;
    vault.d->file.cost = cost;
    if (const auto done = vault.changePassword(password); !done)
        return done.error();
    if (const auto done = vault.d->deriveKeys(); !done)
        return done.error();
    return vault;
}

Result<Vault> Vault::unlock(const QString &folder, const Secret &password)
{
    if (!QFile::exists(vaultFilePath(folder)))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no vault")};
    auto deviceSecret = readDeviceSecret(folder);
    if (!deviceSecret)
        return deviceSecret.error();
    auto file = VaultFile::read(folder, *deviceSecret);
    if (!file)
        return file.error();
    const auto aead = keyEncryption(*file, password, *deviceSecret);
    if (!aead)
        return aead.error();
    auto dataKey = aead->openSecret(file->sealedKey, file->header());
    if (!dataKey) // the file itself is authentic, so it is the password
        return Error{Error::Kind::Unauthorized, QStringLiteral("Wrong password")};
    Vault vault;
    vault.d->folder = folder;
    vault.d->file = std::move(*file);
    vault.d->deviceSecret = std::move(*deviceSecret);
    vault.d->dataKey = std::move(*dataKey);
    if (const auto done = vault.d->deriveKeys(); !done)
        return done.error();
    return vault;
}

Result<void> Vault::changePassword(const Secret &password)
{
    const std::lock_guard guard(d->mutex);
    VaultFile changed = d->file;
    if (const auto done = wrapKey(changed, d->dataKey, password, d->deviceSecret); !done)
        return done;
    if (const auto done = changed.write(d->folder, d->deviceSecret); !done)
        return done;
    d->file = std::move(changed);
    return {};
}

const Secret &Vault::rowsKey() const
{
    return d->rowsKey;
}

const Secret &Vault::outboxKey() const
{
    return d->outboxKey;
}

Result<void> Vault::putSecret(const QString &name, const Secret &value)
{
    const std::lock_guard guard(d->mutex);
    const auto aead = Aead::create(d->secretsKey);
    if (!aead)
        return aead.error();
    const auto sealed = aead->seal(value, secretBinding(d->file, name));
    if (!sealed)
        return sealed.error();
    VaultFile changed = d->file;
    changed.sealedSecrets.insert(name, *sealed);
    if (const auto done = changed.write(d->folder, d->deviceSecret); !done)
        return done;
    d->file = std::move(changed);
    return {};
}

Result<Secret> Vault::secret(const QString &name) const
{
    const std::lock_guard guard(d->mutex);
    const auto sealed = d->file.sealedSecrets.constFind(name);
    if (sealed == d->file.sealedSecrets.cend())
        return Error{Error::Kind::NotFound, QStringLiteral("The vault has no %1").arg(name)};
    const auto aead = Aead::create(d->secretsKey);
    if (!aead)
        return aead.error();
    return aead->openSecret(*sealed, secretBinding(d->file, name));
}

QString Vault::folder() const
{
    return d->folder;
}

Result<VaultHeader> readVaultHeader(const QString &folder)
{
    if (!QFile::exists(vaultFilePath(folder)))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no vault")};
    const auto deviceSecret = readDeviceSecret(folder);
    if (!deviceSecret)
        return deviceSecret.error();
    const auto file = VaultFile::read(folder, *deviceSecret);
    if (!file)
        return file.error();
    return VaultHeader{folder, file->login, file->personName, file->server};
}

} // namespace tasuki
