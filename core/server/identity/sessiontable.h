// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/server/sql/sqlconnection.h"

#include <optional>

namespace tasuki {

using SessionId = Id<struct SessionTag>;

struct RefreshRow {
    SessionId session;
    DeviceId device;
    qint64 startedAtMs = 0;
    qint64 expiresAtMs = 0;
    std::optional<qint64> replacedAtMs;
};

/// Sessions and the hashes of their tokens, inside the transaction of whoever asks. A token belongs
/// to a session, a session to a device, a device to a certificate: that is the binding.
class SessionTable {
public:
    explicit SessionTable(SqlConnection &database)
        : m_database(database)
    { }

    Result<SessionId> begin(DeviceId device, qint64 nowMs);
    Result<void> end(SessionId session);
    Result<void> addToken(SessionId session, const QByteArray &hash, qint64 expiresAtMs,
                          qint64 nowMs);
    Result<void> addRefresh(SessionId session, const QByteArray &hash, qint64 expiresAtMs);
    Result<std::optional<RefreshRow>> refresh(const QByteArray &hash);
    Result<void> markReplaced(const QByteArray &hash, qint64 nowMs);
    /// The device a living token was given to.
    Result<std::optional<DeviceId>> deviceOf(const QByteArray &tokenHash, qint64 nowMs);

private:
    SqlConnection &m_database;
};

} // namespace tasuki
