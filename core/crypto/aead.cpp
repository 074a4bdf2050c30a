// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>

namespace tasuki {

namespace {

    constexpr unsigned char envelopeVersion = 1;
    constexpr int headSize = 4;
    constexpr int nonceSize = 12;
    constexpr int tagSize = 16;
    constexpr int bodyAt = headSize + nonceSize;
    constexpr qsizetype largest = 512 * 1024 * 1024; // OpenSSL counts in int

    using Head = std::array<unsigned char, headSize>;

    Head headOf(quint32 keyId)
    {
        return {envelopeVersion, static_cast<unsigned char>(keyId >> 16),
                static_cast<unsigned char>(keyId >> 8), static_cast<unsigned char>(keyId)};
    }

    const unsigned char *raw(QByteArrayView bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.data());
    }

    CipherContext contextFor(const Secret &key, int encrypt)
    {
        CipherContext context(EVP_CIPHER_CTX_new());
        if (context
            && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nullptr,
                                 encrypt)
                == 1)
            return context;
        return nullptr;
    }

    /// Nonce, head and binding; the key is in the context already.
    bool start(EVP_CIPHER_CTX *context, const unsigned char *nonce, const Head &head,
               QByteArrayView binding, int encrypt)
    {
        int done = 0;
        return EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, nonce, encrypt) == 1
            && EVP_CipherUpdate(context, nullptr, &done, head.data(), headSize) == 1
            && (binding.isEmpty()
                || EVP_CipherUpdate(context, nullptr, &done, raw(binding),
                                    static_cast<int>(binding.size()))
                    == 1);
    }

    Error altered()
    {
        ERR_clear_error();
        return Error{Error::Kind::Corrupt,
                     QStringLiteral("Sealed bytes were altered or belong elsewhere")};
    }

} // namespace

Aead::Aead(CipherContext sealing, CipherContext opening, quint32 keyId)
    : m_sealing(std::move(sealing))
    , m_opening(std::move(opening))
    , m_keyId(keyId)
{ }

Result<Aead> Aead::create(const Secret &key, quint32 keyId)
{
    if (key.size() != 32 || keyId > 0xFFFFFF)
        return Error{Error::Kind::Invalid, QStringLiteral("Not a key for AES-256-GCM")};
    CipherContext sealing = contextFor(key, 1);
    CipherContext opening = contextFor(key, 0);
    if (!sealing || !opening)
        return opensslError(Error::Kind::Storage, "AES-256-GCM is not available");
    return Aead(std::move(sealing), std::move(opening), keyId);
}

Result<QByteArray> Aead::seal(QByteArrayView plain, QByteArrayView binding) const
{
    if (plain.size() > largest || binding.size() > largest)
        return Error{Error::Kind::TooLarge, QStringLiteral("Too large to seal")};
    const qsizetype padded = (plain.size() / padding + 1) * padding;
    const Head head = headOf(m_keyId);
    QByteArray sealed(bodyAt + padded + tagSize, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
    std::memcpy(bytes, head.data(), headSize);
    randombytes_buf(bytes + headSize, nonceSize);
    unsigned char *body = bytes + bodyAt; // encrypted in place
    std::copy_n(raw(plain), plain.size(), body); // nothing at all may come as a null pointer
    std::size_t paddedSize = 0;
    int done = 0;
    if (sodium_pad(&paddedSize, body, static_cast<std::size_t>(plain.size()), padding,
                   static_cast<std::size_t>(padded))
            != 0
        || !start(m_sealing.get(), bytes + headSize, head, binding, 1)
        || EVP_EncryptUpdate(m_sealing.get(), body, &done, body, static_cast<int>(padded)) != 1
        || EVP_EncryptFinal_ex(m_sealing.get(), body + padded, &done) != 1
        || EVP_CIPHER_CTX_ctrl(m_sealing.get(), EVP_CTRL_GCM_GET_TAG, tagSize, body + padded)
            != 1) {
        sodium_memzero(bytes, static_cast<std::size_t>(sealed.size()));
        return opensslError(Error::Kind::Storage, "Sealing");
    }
    return sealed;
}

Result<QByteArray> Aead::seal(const Secret &plain, QByteArrayView binding) const
{
    return seal(QByteArrayView(plain.view().data(), static_cast<qsizetype>(plain.size())), binding);
}

Result<std::size_t> Aead::decrypt(QByteArrayView sealed, QByteArrayView binding,
                                  unsigned char *plain) const
{
    const qsizetype padded = sealed.size() - overhead;
    const Head head = headOf(m_keyId);
    if (std::memcmp(sealed.data(), head.data(), headSize) != 0)
        return altered();
    const unsigned char *body = raw(sealed) + bodyAt;
    auto *tag = const_cast<unsigned char *>(body + padded); // OpenSSL only reads it
    int done = 0;
    if (!start(m_opening.get(), raw(sealed) + headSize, head, binding, 0)
        || EVP_DecryptUpdate(m_opening.get(), plain, &done, body, static_cast<int>(padded)) != 1
        || EVP_CIPHER_CTX_ctrl(m_opening.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag) != 1
        || EVP_DecryptFinal_ex(m_opening.get(), plain + padded, &done) != 1) {
        sodium_memzero(plain, static_cast<std::size_t>(padded)); // unauthenticated: show nobody
        return altered();
    }
    std::size_t size = 0;
    if (sodium_unpad(&size, plain, static_cast<std::size_t>(padded), padding) != 0)
        return altered();
    return size;
}

namespace {

    bool hasSealedSize(QByteArrayView sealed)
    {
        const qsizetype padded = sealed.size() - Aead::overhead;
        return padded > 0 && padded % Aead::padding == 0 && padded <= largest + Aead::padding;
    }

} // namespace

Result<QByteArray> Aead::open(QByteArrayView sealed, QByteArrayView binding) const
{
    if (!hasSealedSize(sealed) || binding.size() > largest)
        return altered();
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const auto size = decrypt(sealed, binding, reinterpret_cast<unsigned char *>(plain.data()));
    if (!size)
        return size.error();
    plain.truncate(static_cast<qsizetype>(*size));
    return plain;
}

Result<Secret> Aead::openSecret(QByteArrayView sealed, QByteArrayView binding) const
{
    if (!hasSealedSize(sealed) || binding.size() > largest)
        return altered();
    Secret padded(static_cast<std::size_t>(sealed.size() - overhead));
    const auto size = decrypt(sealed, binding, padded.data());
    if (!size)
        return size.error();
    return Secret(padded.view().substr(0, *size));
}

} // namespace tasuki
