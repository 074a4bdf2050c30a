// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/opensslhandles.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tasuki {

/// The authority whose certificates make devices and servers known to each other.
///
/// What a request says about names and rights is ignored: only its public key is taken, after the
/// proof of possession. Serials are 128 random bits.
class CertificateAuthority {
public:
    /// A new P-256 root, valid for ten years from ten minutes before `now` (clocks differ).
    static Result<CertificateAuthority> make(const QString &name, const QDateTime &now);
    static Result<CertificateAuthority> load(const QByteArray &certificatePem,
                                             const Secret &keyPem);

    struct Terms {
        QString commonName;
        QString organisation;
        QDateTime notBefore, notAfter;
        QByteArray serial; ///< big-endian bytes; random when empty
    };
    /// For a device: key usage "client authentication" only.
    Result<QByteArray> issueForDevice(const QByteArray &requestPem, const Terms &terms) const;
    /// For a server: `names` are host names and IP addresses, at least one.
    Result<QByteArray> issueForServer(const QByteArray &requestPem, const Terms &terms,
                                      const QStringList &names) const;

    QByteArray certificatePem() const { return m_certificatePem; }
    const Secret &keyPem() const { return m_keyPem; }

private:
    CertificateAuthority(CertificateHandle certificate, KeyHandle key, QByteArray certificatePem,
                         Secret keyPem);
    Result<QByteArray> issue(const QByteArray &requestPem, const Terms &terms, const char *usage,
                             const QByteArray &names) const;

    CertificateHandle m_certificate;
    KeyHandle m_key;
    QByteArray m_certificatePem;
    Secret m_keyPem;
};

} // namespace tasuki
