// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificaterequest.h"

#include "core/crypto/hash.h"
#include "core/crypto/opensslhandles.h"
#include "core/crypto/privatekey.h"

#include <openssl/ec.h>
#include <openssl/pem.h>

namespace tasuki {

Result<Secret> makeKey()
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslError(Error::Kind::Storage, "Making a P-256 key");
    // A secure BIO: the text of a private key is wiped when the BIO goes.
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr)
            != 1)
        return opensslError(Error::Kind::Storage, "Writing a key");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return Secret(std::string_view(bytes, static_cast<std::size_t>(size)));
}

Result<QByteArray> makeCertificateRequest(const Secret &keyPem, const QString &commonName)
{
    const auto key = privateKeyFromPem(keyPem);
    if (!key)
        return key.error();
    const RequestHandle request(X509_REQ_new());
    const QByteArray name = commonName.toUtf8();
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!request || !bio || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      static_cast<int>(name.size()), -1, 0)
            != 1
        || X509_REQ_set_pubkey(request.get(), key->get()) != 1
        || X509_REQ_sign(request.get(), key->get(), EVP_sha256()) == 0
        || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return opensslError(Error::Kind::Invalid, "Making a certificate request");
    return bioText(bio.get());
}

Result<QByteArray> keyFingerprint(const Secret &keyPem)
{
    const auto key = privateKeyFromPem(keyPem);
    if (!key)
        return key.error();
    return publicKeyFingerprint(key->get());
}

Result<QByteArray> requestKeyFingerprint(const QByteArray &requestPem)
{
    const BioHandle bio = bioOver(requestPem);
    const RequestHandle request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!key)
        return opensslError(Error::Kind::Invalid, "Reading a certificate request");
    return publicKeyFingerprint(key);
}

} // namespace tasuki
