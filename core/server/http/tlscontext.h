// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/opensslhandles.h"

#include <QByteArray>

#include <openssl/ssl.h>

namespace tasuki {

using TlsContextHandle = std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>>;

/// The two doors of the server. They never mix: what may be asked at one is not there at the other.
enum class Entrance {
    Api, ///< only with a device certificate of our own authority
    Enrolment, ///< without one: to get one
};

/// Rules of every TLS connection: TLS 1.3 only, P-256, no resumption of any kind – a resumed
/// session would be let in without showing its certificate (security.md 4.1).
Result<TlsContextHandle> makeTlsContext(Entrance entrance, const QByteArray &certificatePem,
                                        const Secret &keyPem, const QByteArray &authorityPem);

} // namespace tasuki
