// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"

#include "core/crypto/opensslhandles.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/sha.h>
#include <sodium.h>

namespace tasuki {

namespace {

    using KdfHandle = std::unique_ptr<EVP_KDF, OpenSslDeleter<EVP_KDF_free>>;
    using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslDeleter<EVP_KDF_CTX_free>>;

    const unsigned char *raw(QByteArrayView bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.data());
    }

    OSSL_PARAM octets(const char *name, const void *bytes, std::size_t size)
    {
        return OSSL_PARAM_construct_octet_string(name, const_cast<void *>(bytes), size);
    }

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    // Fetching the method, as SHA256() does each time, costs more than hashing a record.
    static const EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    if (EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), nullptr, method, nullptr)
        == 1)
        return digest;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); // this one cannot fail
}

QByteArray hmacSha256(const Secret &key, QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), raw(bytes),
         static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
         &size);
    return digest;
}

Result<Secret> hkdfSha256(const Secret &key, QByteArrayView salt, QByteArrayView info,
                          std::size_t size)
{
    const KdfHandle kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return opensslError(Error::Kind::Storage, "HKDF is not available");
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, key.data(), key.size()),
        // Not to be null: RFC 5869 has an empty salt, OpenSSL has not.
        octets(OSSL_KDF_PARAM_SALT, salt.isEmpty() ? "" : salt.data(),
               static_cast<std::size_t>(salt.size())),
        octets(OSSL_KDF_PARAM_INFO, info.isEmpty() ? "" : info.data(),
               static_cast<std::size_t>(info.size())),
        OSSL_PARAM_construct_end(),
    };
    Secret derived(size);
    if (EVP_KDF_derive(context.get(), derived.data(), size, parameters) != 1)
        return opensslError(Error::Kind::Storage, "HKDF");
    return derived;
}

bool equalInConstantTime(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.data(), other.data(), static_cast<std::size_t>(one.size())) == 0;
}

} // namespace tasuki
