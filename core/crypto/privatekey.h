// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/opensslhandles.h"

#include <QByteArray>

namespace tasuki {

/// A private key from its PEM text; Invalid when it is none. Never asks for a passphrase.
Result<KeyHandle> privateKeyFromPem(const Secret &pem);

/// SHA-256 over the DER of the public half.
Result<QByteArray> publicKeyFingerprint(const EVP_PKEY *key);

} // namespace tasuki
