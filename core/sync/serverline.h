// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace tasuki {

/// Where the server is and how we and it prove who we are. The same for requests and pokes.
struct ServerLine {
    QUrl base; ///< https://host:port
    QSslConfiguration tls;
};

/// TLS 1.3 only, and only the pinned authority counts: what the system trusts is of no interest.
/// Without a certificate (enrolment) only the server proves itself.
Result<ServerLine> makeServerLine(const QUrl &base, const QByteArray &authorityPem,
                                  const QByteArray &certificatePem = {},
                                  const Secret &keyPem = Secret());

/// Says which protocol and which version of the program asks, so that the server can tell who is
/// too old (protocol.md 3.12).
void nameProgram(QNetworkRequest &request);

} // namespace tasuki
