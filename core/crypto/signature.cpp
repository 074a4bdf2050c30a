// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"

#include "core/crypto/random.h"

#include <sodium.h>

namespace tasuki {

namespace {

    struct KeyPair {
        QByteArray publicKey;
        Secret secretKey;
    };

    const unsigned char *bytesOf(QByteArrayView view)
    {
        return reinterpret_cast<const unsigned char *>(view.data());
    }

    unsigned char *placeOf(QByteArray &bytes)
    {
        return reinterpret_cast<unsigned char *>(bytes.data());
    }

    Result<KeyPair> keyPairFrom(const Secret &seed)
    {
        if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("The signing key has a wrong length")};
        KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                     Secret(std::size_t{crypto_sign_SECRETKEYBYTES})};
        crypto_sign_seed_keypair(placeOf(pair.publicKey), pair.secretKey.data(), seed.data());
        return pair;
    }

} // namespace

Secret makeSigningKey()
{
    return randomSecret(crypto_sign_SEEDBYTES);
}

Result<QByteArray> publicKeyOf(const Secret &signingKey)
{
    const auto pair = keyPairFrom(signingKey);
    return pair ? Result<QByteArray>(pair->publicKey) : pair.error();
}

Result<QByteArray> sign(const Secret &signingKey, QByteArrayView bytes)
{
    const auto pair = keyPairFrom(signingKey);
    if (!pair)
        return pair.error();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(placeOf(signature), nullptr, bytesOf(bytes),
                         static_cast<unsigned long long>(bytes.size()), pair->secretKey.data());
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    return sodium_init() >= 0 && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       bytesOf(publicKey))
        == 0;
}

} // namespace tasuki
