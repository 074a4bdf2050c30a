// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/privatekey.h"

#include "core/crypto/hash.h"

#include <openssl/pem.h>

namespace tasuki {

namespace {

    /// Without it OpenSSL would ask for a passphrase at the terminal.
    int refusePassphrase(char *, int, int, void *)
    {
        return 0;
    }

} // namespace

Result<KeyHandle> privateKeyFromPem(const Secret &pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    KeyHandle key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, nullptr)
                      : nullptr);
    if (!key)
        return opensslError(Error::Kind::Invalid, "Reading a private key");
    return key;
}

Result<QByteArray> publicKeyFingerprint(const EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return opensslError(Error::Kind::Invalid, "Writing a public key");
    const QByteArray fingerprint = sha256(QByteArrayView(der, size));
    OPENSSL_free(der);
    return fingerprint;
}

} // namespace tasuki
