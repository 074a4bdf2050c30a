// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace tasuki {

/// Ed25519, by libsodium. A signing key is its seed of 32 bytes.
Secret makeSigningKey();
/// Invalid unless the seed has 32 bytes.
Result<QByteArray> publicKeyOf(const Secret &signingKey);
Result<QByteArray> sign(const Secret &signingKey, QByteArrayView bytes);
bool isSignedBy(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature);

} // namespace tasuki
