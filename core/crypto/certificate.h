// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

using X509 = struct x509_st;

namespace tasuki {

/// What a certificate says of itself. Nothing here says that it can be trusted.
struct Certificate {
    QString commonName;
    QString organisation;
    QString serial; ///< hex, lower case
    QDateTime notBefore, notAfter; ///< UTC
    QByteArray fingerprint; ///< SHA-256 of the DER bytes
    QByteArray keyFingerprint; ///< SHA-256 of the SubjectPublicKeyInfo
    bool isAuthority = false;
    bool operator==(const Certificate &) const = default;
};

Result<Certificate> certificateFromPem(const QByteArray &pem);
Result<Certificate> certificateFromDer(const QByteArray &der);
/// For the server, which gets the peer's certificate from the TLS connection.
Result<Certificate> certificateFrom(const X509 *certificate);

} // namespace tasuki
