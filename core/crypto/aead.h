// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/opensslhandles.h"

#include <QByteArray>

namespace tasuki {

/// Seals texts with AES-256-GCM under one key.
///
/// Sealed: version(1) ‖ key id(3) ‖ nonce(12) ‖ ciphertext ‖ tag(16). Inside the ciphertext the
/// text is padded to steps of 256 bytes, so that its length tells little. `binding` (and the first
/// four bytes) must be the same on opening: it ties the text to its place. Nonces are random: one
/// key must not seal more than 2^30 texts. Not to be used from two threads at once.
class Aead {
public:
    static constexpr int overhead = 1 + 3 + 12 + 16;
    static constexpr int padding = 256;

    /// Invalid unless the key has 32 bytes and the id three.
    static Result<Aead> create(const Secret &key, quint32 keyId = 1);

    Result<QByteArray> seal(QByteArrayView plain, QByteArrayView binding) const;
    Result<QByteArray> seal(const Secret &plain, QByteArrayView binding) const;
    /// Corrupt when it was altered, truncated, sealed with another key or for another place.
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView binding) const;
    Result<Secret> openSecret(QByteArrayView sealed, QByteArrayView binding) const;

private:
    Aead(CipherContext sealing, CipherContext opening, quint32 keyId);
    /// Checks and decrypts into `plain`, which has room; returns the size without padding.
    Result<std::size_t> decrypt(QByteArrayView sealed, QByteArrayView binding,
                                unsigned char *plain) const;

    CipherContext m_sealing;
    CipherContext m_opening;
    quint32 m_keyId;
};

} // namespace tasuki
