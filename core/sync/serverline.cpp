// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverline.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tasuki {

namespace {

    Error invalid(const char *why)
    {
        return {Error::Kind::Invalid, QLatin1String(why)};
    }

} // namespace

Result<ServerLine> makeServerLine(const QUrl &base, const QByteArray &authorityPem,
                                  const QByteArray &certificatePem, const Secret &keyPem)
{
    if (base.scheme() != u"https" || base.host().isEmpty() || !base.userInfo().isEmpty())
        return invalid("the server's address is not https://host");
    const auto authorities = QSslCertificate::fromData(authorityPem, QSsl::Pem);
    if (authorities.isEmpty() || authorities.first().isNull())
        return invalid("the authority to trust is not a certificate");
    ServerLine line{base, QSslConfiguration()};
    line.tls.setProtocol(QSsl::TlsV1_3OrLater);
    line.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    line.tls.setCaCertificates(authorities);
    line.tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    line.tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (certificatePem.isEmpty())
        return line;
    const auto own = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    const QSslKey key(QByteArray::fromRawData(keyPem.view().data(), qsizetype(keyPem.size())),
                      QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (own.isEmpty() || own.first().isNull() || key.isNull())
        return invalid("the device's certificate or key is not readable");
    line.tls.setLocalCertificateChain(own);
    line.tls.setPrivateKey(key);
    return line;
}

void nameProgram(QNetworkRequest &request)
{
    request.setRawHeader("Tasuki-Proto", "1");
    request.setRawHeader("Tasuki-Client", TASUKI_VERSION);
}

} // namespace tasuki
