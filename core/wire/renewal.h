// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tasuki {

/// POST /v1/device/certificate on the API port, under the certificate that grows old
/// (security.md 4.2). Nothing here is secret: the new private key does not leave the device.
struct RenewalRequest {
    QByteArray certificateRequest; ///< PEM, PKCS#10; its subject is ignored
    bool operator==(const RenewalRequest &) const = default;
};

struct RenewalAnswer {
    QByteArray certificate; ///< PEM
    bool operator==(const RenewalAnswer &) const = default;
};

QByteArray encode(const RenewalRequest &request);
QByteArray encode(const RenewalAnswer &answer);
Result<RenewalRequest> renewalRequestFromBytes(const QByteArray &bytes);
Result<RenewalAnswer> renewalAnswerFromBytes(const QByteArray &bytes);

} // namespace tasuki
