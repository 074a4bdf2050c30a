// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"

#include "core/crypto/hash.h"
#include "core/crypto/opensslhandles.h"
#include "core/crypto/privatekey.h"

#include <QTimeZone>

#include <openssl/pem.h>

namespace tasuki {

namespace {

    QString nameEntry(const X509 *certificate, int which)
    {
        const X509_NAME *name = X509_get_subject_name(certificate);
        const int at = X509_NAME_get_index_by_NID(name, which, -1);
        if (at < 0)
            return {};
        unsigned char *text = nullptr;
        const int size
            = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        const QString result
            = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text), size);
        OPENSSL_free(text);
        return result;
    }

    QDateTime timeOf(const ASN1_TIME *time)
    {
        tm parts = {};
        if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
            return {};
        return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                         QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    }

    QString serialOf(const X509 *certificate)
    {
        const BignumHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
        if (!number)
            return {};
        QByteArray bytes(BN_num_bytes(number.get()), '\0');
        BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
        return QString::fromLatin1(bytes.toHex());
    }

} // namespace

Result<Certificate> certificateFrom(const X509 *certificate)
{
    const EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate) : nullptr;
    if (!key)
        return opensslError(Error::Kind::Invalid, "Reading a certificate");
    const auto fingerprintOfKey = publicKeyFingerprint(key);
    if (!fingerprintOfKey)
        return fingerprintOfKey.error();
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int digestSize = 0;
    if (X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()),
                    &digestSize)
        != 1)
        return opensslError(Error::Kind::Invalid, "Digest of a certificate");
    digest.truncate(static_cast<qsizetype>(digestSize));
    Certificate read;
    read.commonName = nameEntry(certificate, NID_commonName);
    read.organisation = nameEntry(certificate, NID_organizationName);
    read.serial = serialOf(certificate);
    read.notBefore = timeOf(X509_get0_notBefore(certificate));
    read.notAfter = timeOf(X509_get0_notAfter(certificate));
    read.fingerprint = digest;
    read.keyFingerprint = *fingerprintOfKey;
    read.isAuthority = X509_check_ca(const_cast<X509 *>(certificate)) == 1; // caches flags inside
    return read;
}

Result<Certificate> certificateFromPem(const QByteArray &pem)
{
    const BioHandle bio = bioOver(pem);
    const CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    return certificateFrom(certificate.get());
}

Result<Certificate> certificateFromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const CertificateHandle certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    return certificateFrom(certificate.get());
}

} // namespace tasuki
