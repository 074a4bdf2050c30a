// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace tasuki {

/// A new P-256 key: its private half as PKCS #8 PEM.
Result<Secret> makeKey();

/// A request (PKCS #10 PEM) that proves possession of the key. The authority ignores the name.
Result<QByteArray> makeCertificateRequest(const Secret &keyPem, const QString &commonName);

/// SHA-256 of the public half (SubjectPublicKeyInfo), of a private key or of a request.
Result<QByteArray> keyFingerprint(const Secret &keyPem);
Result<QByteArray> requestKeyFingerprint(const QByteArray &requestPem);

} // namespace tasuki
