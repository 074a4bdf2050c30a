// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/deviceidentity.h"

#include "core/base/json.h"
#include "core/wire/secretjson.h"

namespace tasuki {

namespace {

    const QString keyName = QStringLiteral("device-key");
    const QString enrolmentName = QStringLiteral("enrolment");
    const QString lineName = QStringLiteral("line");
    const QString renewedName = QStringLiteral("renewed");

    Secret secretOf(const QByteArray &bytes)
    {
        return Secret(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }

    QByteArray bytesOf(const Secret &secret)
    {
        return QByteArray(secret.view().data(), qsizetype(secret.size()));
    }

    /// What the device has been given since, if anything.
    Result<void> takeRenewed(const Vault &vault, DeviceIdentity &identity)
    {
        const auto renewed = vault.secret(renewedName);
        if (!renewed)
            return renewed.error().kind == Error::Kind::NotFound ? Result<void>() : renewed.error();
        SecretJsonReader secrets(renewed->view());
        identity.key = secrets.secret("key");
        JsonReader reader(secrets.plain({"certificate"}));
        identity.enrolment.certificate = reader.string("certificate").toUtf8();
        if (!secrets.ok() || !reader.ok())
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("the device's certificate is unreadable")};
        return {};
    }

} // namespace

Result<void> keepRenewed(const QByteArray &certificate, const Secret &key, Vault &vault)
{
    SecretJsonWriter writer;
    writer.add("certificate", QJsonValue(QString::fromUtf8(certificate)));
    writer.add("key", key);
    return vault.putSecret(renewedName, std::move(writer).finish());
}

Result<void> keep(const DeviceIdentity &identity, Vault &vault)
{
    const QByteArray line
        = canonicalJson({{QStringLiteral("api"), identity.api.toString()},
                         {QStringLiteral("login"), identity.login},
                         {QStringLiteral("authority"), QString::fromLatin1(identity.authority)}});
    if (const auto put = vault.putSecret(keyName, identity.key); !put)
        return put;
    if (const auto put = vault.putSecret(enrolmentName, secretOf(encode(identity.enrolment))); !put)
        return put;
    return vault.putSecret(lineName, secretOf(line));
}

Result<DeviceIdentity> deviceIdentity(const Vault &vault)
{
    auto key = vault.secret(keyName);
    if (!key)
        return key.error();
    const auto enrolment = vault.secret(enrolmentName);
    if (!enrolment)
        return enrolment.error();
    const auto line = vault.secret(lineName);
    if (!line)
        return line.error();
    auto answer = enrolAnswerFromBytes(bytesOf(*enrolment));
    const auto json = parseJsonObject(bytesOf(*line));
    if (!answer || !json)
        return Error{Error::Kind::Corrupt, QStringLiteral("the device's identity is unreadable")};
    JsonReader reader(*json);
    DeviceIdentity result;
    result.enrolment = std::move(*answer);
    result.api = QUrl(reader.string("api"));
    result.login = reader.string("login");
    result.authority = reader.string("authority").toLatin1();
    result.key = std::move(*key);
    if (!reader.ok())
        return Error{Error::Kind::Corrupt, reader.error().detail};
    if (const auto taken = takeRenewed(vault, result); !taken)
        return taken.error();
    return result;
}

} // namespace tasuki
