// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfile.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/vault/securefile.h"

namespace tasuki {

namespace {

    constexpr qint64 maxBytes = 1024 * 1024;
    constexpr quint64 mostMemory = 4ULL * 1024 * 1024 * 1024;
    constexpr quint64 mostPasses = 64;
    constexpr auto macMember = "mac";

    Error corrupt(const char *why)
    {
        return Error{Error::Kind::Corrupt,
                     QStringLiteral("The vault file %1").arg(QLatin1String(why))};
    }

    QString base64(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toBase64());
    }

    QByteArray fromBase64(const QString &text)
    {
        return QByteArray::fromBase64(text.toLatin1());
    }

    QJsonObject headerJson(const VaultFile &file)
    {
        return {{QStringLiteral("format"), VaultFile::newestFormat},
                {QStringLiteral("id"), file.id},
                {QStringLiteral("login"), file.login},
                {QStringLiteral("memory"), static_cast<qint64>(file.cost.memoryBytes)},
                {QStringLiteral("passes"), static_cast<qint64>(file.cost.passes)},
                {QStringLiteral("personName"), file.personName},
                {QStringLiteral("salt"), base64(file.salt)},
                {QStringLiteral("server"), file.server}};
    }

    QJsonObject toJson(const VaultFile &file)
    {
        QJsonObject secrets;
        for (auto it = file.sealedSecrets.cbegin(); it != file.sealedSecrets.cend(); ++it)
            secrets.insert(it.key(), base64(it.value()));
        return {{QStringLiteral("header"), headerJson(file)},
                {QStringLiteral("key"), base64(file.sealedKey)},
                {QStringLiteral("secrets"), secrets}};
    }

    Result<QString> macOf(const QJsonObject &json, const Secret &deviceSecret)
    {
        const auto key = hkdfSha256(deviceSecret, {}, "tasuki vault mac");
        if (!key)
            return key.error();
        return base64(hmacSha256(*key, canonicalJson(json)));
    }

    /// The text must be exactly what we would write, and its MAC ours.
    Result<QJsonObject> authentic(const QByteArray &bytes, const Secret &deviceSecret)
    {
        const auto parsed = parseJsonObject(bytes, maxBytes, 8);
        if (!parsed || canonicalJson(*parsed) != bytes)
            return corrupt("is damaged");
        QJsonObject json = *parsed;
        const QString mac = json.take(QLatin1String(macMember)).toString();
        const auto wanted = macOf(json, deviceSecret);
        if (!wanted)
            return wanted.error();
        if (!equalInConstantTime(mac.toUtf8(), wanted->toUtf8()))
            return corrupt("was altered or belongs to another device");
        return json;
    }

    bool isSane(const KeyCost &cost)
    {
        return cost.memoryBytes >= KeyCost::floorMemoryBytes && cost.memoryBytes <= mostMemory
            && cost.passes >= KeyCost::floorPasses && cost.passes <= mostPasses;
    }

} // namespace

QByteArray VaultFile::header() const
{
    return canonicalJson(headerJson(*this));
}

Result<VaultFile> VaultFile::read(const QString &folder, const Secret &deviceSecret)
{
    const auto bytes = readPrivateFile(vaultFilePath(folder), maxBytes);
    if (!bytes)
        return bytes.error();
    const auto json = authentic(*bytes, deviceSecret);
    if (!json)
        return json.error();
    JsonReader reader(*json);
    JsonReader header(reader.object("header"));
    if (header.integer("format") > newestFormat)
        return Error{Error::Kind::Newer, QStringLiteral("The vault is of a newer Tasuki")};
    VaultFile file;
    file.id = header.string("id");
    file.login = header.string("login");
    file.personName = header.string("personName");
    file.server = header.string("server");
    file.cost.memoryBytes = static_cast<quint64>(header.integer("memory"));
    file.cost.passes = static_cast<quint64>(header.integer("passes"));
    file.salt = fromBase64(header.string("salt"));
    file.sealedKey = fromBase64(reader.string("key"));
    const QJsonObject secrets = reader.object("secrets");
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        file.sealedSecrets.insert(it.key(), fromBase64(it.value().toString()));
    if (!reader.ok() || !header.ok() || !isSane(file.cost))
        return corrupt("says nonsense");
    return file;
}

Result<void> VaultFile::write(const QString &folder, const Secret &deviceSecret) const
{
    QJsonObject json = toJson(*this);
    const auto mac = macOf(json, deviceSecret);
    if (!mac)
        return mac.error();
    json.insert(QLatin1String(macMember), *mac);
    return writePrivateFile(vaultFilePath(folder), canonicalJson(json));
}

QString vaultFilePath(const QString &folder)
{
    return folder + QStringLiteral("/vault.json");
}

static QString deviceSecretPath(const QString &folder)
{
    return folder + QStringLiteral("/device.secret");
}

Result<Secret> readDeviceSecret(const QString &folder)
{
    auto bytes = readPrivateFile(deviceSecretPath(folder), 1024);
    if (!bytes && bytes.error().kind != Error::Kind::NotFound)
        return bytes.error();
    if (!bytes || bytes->size() != 32)
        return corrupt("has lost its device secret");
    Secret secret(std::string_view(bytes->constData(), 32));
    bytes->fill('\0');
    return secret;
}

Result<Secret> makeDeviceSecret(const QString &folder)
{
    Secret secret = randomSecret(32);
    const auto raw = QByteArray::fromRawData(secret.view().data(), 32);
    if (const auto written = writePrivateFile(deviceSecretPath(folder), raw); !written)
        return written.error();
    return secret;
}

} // namespace tasuki
