// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificateauthority.h"

#include "core/crypto/certificaterequest.h"
#include "core/crypto/privatekey.h"
#include "core/crypto/random.h"

#include <QRegularExpression>

#include <openssl/pem.h>

namespace tasuki {

namespace {

    bool addName(X509 *certificate, const char *field, const QString &text)
    {
        if (text.isEmpty())
            return true;
        const QByteArray utf8 = text.toUtf8();
        return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(utf8.constData()),
                                          static_cast<int>(utf8.size()), -1, 0)
            == 1;
    }

    bool addExtension(X509 *certificate, X509 *issuer, int which, const char *value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, which, value));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    }

    bool setSerial(X509 *certificate, QByteArray bytes)
    {
        if (bytes.isEmpty()) {
            bytes = randomBytes(16);
            bytes[0] = static_cast<char>((bytes[0] & 0x7F) | 0x40); // positive, always 16 bytes
        }
        const BignumHandle number(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                      static_cast<int>(bytes.size()), nullptr));
        return bytes.size() <= 20 && number && !BN_is_zero(number.get())
            && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
    }

    bool setTime(ASN1_TIME *field, const QDateTime &time)
    {
        return time.isValid() && ASN1_TIME_set(field, time.toSecsSinceEpoch()) != nullptr;
    }

    /// Version, serial, times, names and public key: all but extensions and signature.
    bool fill(X509 *certificate, const CertificateAuthority::Terms &terms, EVP_PKEY *publicKey)
    {
        return X509_set_version(certificate, X509_VERSION_3) == 1
            && setSerial(certificate, terms.serial)
            && setTime(X509_getm_notBefore(certificate), terms.notBefore)
            && setTime(X509_getm_notAfter(certificate), terms.notAfter)
            && addName(certificate, "O", terms.organisation)
            && addName(certificate, "CN", terms.commonName)
            && X509_set_pubkey(certificate, publicKey) == 1;
    }

    Result<QByteArray> toPem(X509 *certificate)
    {
        const BioHandle bio(BIO_new(BIO_s_mem()));
        if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
            return opensslError(Error::Kind::Storage, "Writing a certificate");
        return bioText(bio.get());
    }

    bool isAddress(const QString &name)
    {
        using Octets = std::unique_ptr<ASN1_OCTET_STRING, OpenSslDeleter<ASN1_OCTET_STRING_free>>;
        const bool is = Octets(a2i_IPADDRESS(name.toLatin1().constData())) != nullptr;
        ERR_clear_error();
        return is;
    }

    bool isHostName(const QString &name)
    {
        static const QRegularExpression shape(
            QStringLiteral("\\A(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
        return shape.match(name).hasMatch();
    }

} // namespace

CertificateAuthority::CertificateAuthority(CertificateHandle certificate, KeyHandle key,
                                           QByteArray certificatePem, Secret keyPem)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
    , m_certificatePem(std::move(certificatePem))
    , m_keyPem(std::move(keyPem))
{ }

Result<CertificateAuthority> CertificateAuthority::make(const QString &name, const QDateTime &now)
{
    auto keyPem = makeKey();
    if (!keyPem)
        return keyPem.error();
    const auto key = privateKeyFromPem(*keyPem);
    if (!key)
        return key.error();
    const CertificateHandle root(X509_new());
    const Terms terms{name, {}, now.addSecs(-600), now.addYears(10), {}};
    if (!root || !fill(root.get(), terms, key->get())
        || X509_set_issuer_name(root.get(), X509_get_subject_name(root.get())) != 1
        || !addExtension(root.get(), root.get(), NID_basic_constraints,
                         "critical,CA:TRUE,pathlen:0")
        || !addExtension(root.get(), root.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        || !addExtension(root.get(), root.get(), NID_subject_key_identifier, "hash")
        || X509_sign(root.get(), key->get(), EVP_sha256()) == 0)
        return opensslError(Error::Kind::Storage, "Making an authority");
    const auto pem = toPem(root.get());
    if (!pem)
        return pem.error();
    return load(*pem, *keyPem);
}

Result<CertificateAuthority> CertificateAuthority::load(const QByteArray &certificatePem,
                                                        const Secret &keyPem)
{
    auto key = privateKeyFromPem(keyPem);
    if (!key)
        return key.error();
    const BioHandle bio = bioOver(certificatePem);
    CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate || X509_check_ca(certificate.get()) != 1
        || X509_check_private_key(certificate.get(), key->get()) != 1)
        return opensslError(Error::Kind::Invalid, "Key and certificate of the authority");
    return CertificateAuthority(std::move(certificate), std::move(*key), certificatePem,
                                keyPem.clone());
}

Result<QByteArray> CertificateAuthority::issueForDevice(const QByteArray &requestPem,
                                                        const Terms &terms) const
{
    return issue(requestPem, terms, "critical,clientAuth", {});
}

Result<QByteArray> CertificateAuthority::issueForServer(const QByteArray &requestPem,
                                                        const Terms &terms,
                                                        const QStringList &names) const
{
    QByteArrayList list;
    for (const QString &name : names) {
        if (isAddress(name))
            list.append("IP:" + name.toLatin1());
        else if (isHostName(name))
            list.append("DNS:" + name.toLatin1());
        else
            return Error{Error::Kind::Invalid, QStringLiteral("Not a host name or address")};
    }
    if (list.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("A server certificate without a name")};
    return issue(requestPem, terms, "critical,serverAuth", list.join(','));
}

Result<QByteArray> CertificateAuthority::issue(const QByteArray &requestPem, const Terms &terms,
                                               const char *usage, const QByteArray &names) const
{
    const BioHandle bio = bioOver(requestPem);
    const RequestHandle request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    EVP_PKEY *publicKey = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!publicKey || X509_REQ_verify(request.get(), publicKey) != 1)
        return opensslError(Error::Kind::Invalid, "Reading a certificate request");
    const CertificateHandle issued(X509_new());
    if (!issued || !fill(issued.get(), terms, publicKey)
        || X509_set_issuer_name(issued.get(), X509_get_subject_name(m_certificate.get())) != 1
        || !addExtension(issued.get(), m_certificate.get(), NID_basic_constraints,
                         "critical,CA:FALSE")
        || !addExtension(issued.get(), m_certificate.get(), NID_key_usage,
                         "critical,digitalSignature")
        || !addExtension(issued.get(), m_certificate.get(), NID_ext_key_usage, usage)
        || !addExtension(issued.get(), m_certificate.get(), NID_subject_key_identifier, "hash")
        || !addExtension(issued.get(), m_certificate.get(), NID_authority_key_identifier, "keyid")
        || (!names.isEmpty()
            && !addExtension(issued.get(), m_certificate.get(), NID_subject_alt_name,
                             names.constData()))
        || X509_sign(issued.get(), m_key.get(), EVP_sha256()) == 0)
        return opensslError(Error::Kind::Invalid, "Issuing a certificate");
    return toPem(issued.get());
}

} // namespace tasuki
