// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/serverkeys.h"

#include "core/crypto/certificate.h"
#include "core/crypto/certificaterequest.h"
#include "core/crypto/privatekey.h"
#include "core/crypto/random.h"
#include "core/crypto/signature.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tasuki {

namespace {
    constexpr std::size_t dataKeySize = 32;
    constexpr qint64 certificateDays = 825;
    constexpr qint64 renewBeforeDays = 30;

    QString fileIn(const QString &folder, const char *name)
    {
        return folder + QStringLiteral("/keys/") + QLatin1String(name);
    }

    Result<void> writeFile(const QString &path, std::string_view bytes)
    {
        QSaveFile file(path);
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes.data(), size) != size || !file.commit())
            return Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + path};
        return {};
    }

    std::string_view viewOf(const QByteArray &bytes)
    {
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }

    Result<QByteArray> readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::NotFound, QStringLiteral("Cannot read ") + path};
        return file.read(64 * 1024);
    }

    Result<Secret> readSecret(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() <= 0
            || file.size() > 64 * 1024)
            return Error{Error::Kind::NotFound, QStringLiteral("Cannot read ") + path};
        Secret secret(static_cast<std::size_t>(file.size()));
        if (file.read(reinterpret_cast<char *>(secret.data()), file.size()) != file.size())
            return Error{Error::Kind::Corrupt, QStringLiteral("Cannot read all of ") + path};
        return secret;
    }

    /// Key and certificate of the server, and the names they are for.
    Result<void> issueServer(const QString &folder, const CertificateAuthority &authority,
                             const QStringList &hostNames, const QDateTime &now)
    {
        const auto key = makeKey();
        if (!key)
            return key.error();
        const auto request = makeCertificateRequest(*key, QStringLiteral("tasukid"));
        if (!request)
            return request.error();
        const auto certificate = authority.issueForServer(
            *request,
            {QStringLiteral("tasukid"), {}, now.addSecs(-600), now.addDays(certificateDays), {}},
            hostNames);
        if (!certificate)
            return certificate.error();
        if (const auto done = writeFile(fileIn(folder, "server.key"), key->view()); !done)
            return done;
        if (const auto done = writeFile(fileIn(folder, "server.crt"), viewOf(*certificate)); !done)
            return done;
        return writeFile(fileIn(folder, "server.names"), viewOf(hostNames.join(u'\n').toUtf8()));
    }

    /// Folders of older servers have none yet.
    Result<Secret> auditKeyIn(const QString &folder)
    {
        const QString path = fileIn(folder, "audit.key");
        if (QFile::exists(path)) {
            auto key = readSecret(path);
            if (key && !publicKeyOf(*key))
                return Error{Error::Kind::Corrupt, path + QStringLiteral(" is no signing key")};
            return key;
        }
        Secret made = makeSigningKey();
        if (const auto written = writeFile(path, made.view()); !written)
            return written.error();
        return made;
    }

    /// They are two files: whoever died between writing them left two that do not.
    bool fits(const QString &folder, const Certificate &certificate)
    {
        const auto pem = readSecret(fileIn(folder, "server.key"));
        const auto key = pem ? privateKeyFromPem(*pem) : Result<KeyHandle>(pem.error());
        const auto fingerprint
            = key ? publicKeyFingerprint(key->get()) : Result<QByteArray>(key.error());
        return fingerprint && *fingerprint == certificate.keyFingerprint;
    }

    Result<bool> needsNewCertificate(const QString &folder, const QStringList &hostNames,
                                     const QDateTime &now)
    {
        const auto names = readFile(fileIn(folder, "server.names"));
        const auto pem = readFile(fileIn(folder, "server.crt"));
        if (!names || !pem)
            return true;
        const auto certificate = certificateFromPem(*pem);
        if (!certificate)
            return certificate.error();
        const bool hasOtherNames = !hostNames.isEmpty() && *names != hostNames.join(u'\n').toUtf8();
        return hasOtherNames || !fits(folder, *certificate)
            || certificate->notAfter < now.addDays(renewBeforeDays);
    }

} // namespace

bool ServerKeys::exist(const QString &dataFolder)
{
    return QFile::exists(fileIn(dataFolder, "authority.crt"));
}

Result<void> ServerKeys::make(const QString &dataFolder, const QString &region,
                              const QStringList &hostNames, const Clock &clock)
{
    if (exist(dataFolder))
        return Error{Error::Kind::Conflict,
                     QStringLiteral("There is a server in this folder already")};
    const QString keys = dataFolder + QStringLiteral("/keys");
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(keys) || !QFile::setPermissions(dataFolder, ownerOnly)
        || !QFile::setPermissions(keys, ownerOnly))
        return Error{Error::Kind::Storage, QStringLiteral("Cannot make ") + keys};
    const QDateTime now = clock.now();
    const auto authority = CertificateAuthority::make(
        region.isEmpty() ? QStringLiteral("Tasuki") : region.left(64), now);
    if (!authority)
        return authority.error();
    if (const auto done = issueServer(dataFolder, *authority, hostNames, now); !done)
        return done;
    const Secret dataKey = randomSecret(dataKeySize);
    if (const auto done = writeFile(fileIn(dataFolder, "data.key"), dataKey.view()); !done)
        return done;
    const auto key = writeFile(fileIn(dataFolder, "authority.key"), authority->keyPem().view());
    if (!key)
        return key;
    // Last, because exist() asks for it: what broke off half way is made anew.
    return writeFile(fileIn(dataFolder, "authority.crt"), viewOf(authority->certificatePem()));
}

Result<ServerKeys> ServerKeys::load(const QString &dataFolder, const QStringList &hostNames,
                                    const Clock &clock)
{
    const auto authorityPem = readFile(fileIn(dataFolder, "authority.crt"));
    const auto authorityKey = readSecret(fileIn(dataFolder, "authority.key"));
    auto dataKey = readSecret(fileIn(dataFolder, "data.key"));
    if (!authorityPem || !authorityKey || !dataKey)
        return !authorityPem ? authorityPem.error()
            : !authorityKey  ? authorityKey.error()
                             : dataKey.error();
    if (dataKey->size() != dataKeySize)
        return Error{Error::Kind::Corrupt, QStringLiteral("The data key has a wrong length")};
    auto authority = CertificateAuthority::load(*authorityPem, *authorityKey);
    if (!authority)
        return authority.error();
    const auto isOld = needsNewCertificate(dataFolder, hostNames, clock.now());
    if (!isOld)
        return isOld.error();
    if (*isOld) {
        const auto before = readFile(fileIn(dataFolder, "server.names"));
        const QStringList names = hostNames.isEmpty()
            ? QString::fromUtf8(before.value_or({})).split(u'\n', Qt::SkipEmptyParts)
            : hostNames;
        const auto issued = issueServer(dataFolder, *authority, names, clock.now());
        if (!issued)
            return issued.error();
    }
    const auto certificate = readFile(fileIn(dataFolder, "server.crt"));
    auto key = readSecret(fileIn(dataFolder, "server.key"));
    if (!certificate || !key)
        return !certificate ? certificate.error() : key.error();
    auto auditKey = auditKeyIn(dataFolder);
    if (!auditKey)
        return auditKey.error();
    return ServerKeys{std::move(*authority), *certificate, std::move(*key), std::move(*dataKey),
                      std::move(*auditKey)};
}

} // namespace tasuki
