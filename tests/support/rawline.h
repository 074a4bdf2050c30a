// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/tokencredentials.h"
#include "core/sync/httptransport.h"
#include "tests/support/testdevice.h"

namespace tasuki {

/// Speaks to the server with a device's own certificate and its person's password, past sync and
/// store: what somebody could ask who writes a client of his own.
class RawLine {
public:
    /// The device's vault must be there; it may be locked.
    explicit RawLine(TestDevice &device);

    HttpAnswer post(const QString &path, const QByteArray &body);

private:
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<TokenCredentials> m_credentials;
};

} // namespace tasuki
