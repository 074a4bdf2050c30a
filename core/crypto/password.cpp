// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/password.h"

#include "core/crypto/random.h"

#include <sodium.h>

namespace tasuki {

namespace {

    Error noMemory()
    {
        return Error{Error::Kind::Busy, QStringLiteral("Not enough memory for Argon2id")};
    }

    /// An empty password has no bytes to point to; libsodium must not be handed a null pointer for
    /// it.
    const char *charactersOf(const Secret &password)
    {
        return password.isEmpty() ? "" : password.view().data();
    }

} // namespace

QByteArray makePasswordSalt()
{
    return randomBytes(crypto_pwhash_argon2id_SALTBYTES);
}

Result<Secret> deriveKey(const Secret &password, const QByteArray &salt, PasswordCost cost,
                         std::size_t size)
{
    if (salt.size() != crypto_pwhash_argon2id_SALTBYTES)
        return Error{Error::Kind::Invalid, QStringLiteral("Salt of a wrong size")};
    Secret key(size);
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    if (crypto_pwhash_argon2id(key.data(), key.size(), charactersOf(password), password.size(),
                               saltBytes, cost.passes, cost.memoryBytes,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return noMemory();
    return key;
}

Result<QByteArray> hashPassword(const Secret &password, PasswordCost cost)
{
    char text[crypto_pwhash_argon2id_STRBYTES] = {};
    if (crypto_pwhash_argon2id_str(text, charactersOf(password), password.size(), cost.passes,
                                   cost.memoryBytes)
        != 0)
        return noMemory();
    return QByteArray(text);
}

bool verifyPassword(const QByteArray &hash, const Secret &password)
{
    if (hash.size() >= crypto_pwhash_argon2id_STRBYTES || hash.contains('\0'))
        return false;
    return crypto_pwhash_argon2id_str_verify(hash.constData(), charactersOf(password),
                                             password.size())
        == 0;
}

bool needsRehash(const QByteArray &hash, PasswordCost cost)
{
    return hash.size() >= crypto_pwhash_argon2id_STRBYTES || hash.contains('\0')
        || crypto_pwhash_argon2id_str_needs_rehash(hash.constData(), cost.passes, cost.memoryBytes)
        != 0;
}

} // namespace tasuki
