// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/sessiontable.h"

namespace tasuki {

Result<SessionId> SessionTable::begin(DeviceId device, qint64 nowMs)
{
    const SessionId session = SessionId::create();
    const auto begun = m_database.run("session.begin",
                                      "INSERT INTO session(id, device_id, started_at) "
                                      "VALUES(?, ?, ?)",
                                      session.uuid(), device.uuid(), nowMs);
    if (!begun)
        return begun.error();
    return session;
}

Result<void> SessionTable::end(SessionId session)
{
    return m_database.run("session.end", "DELETE FROM session WHERE id = ?", session.uuid());
}

Result<void> SessionTable::addToken(SessionId session, const QByteArray &hash, qint64 expiresAtMs,
                                    qint64 nowMs)
{
    const auto swept = m_database.run("token.sweep",
                                      "DELETE FROM access_token WHERE session_id = ? "
                                      "AND expires_at < ?",
                                      session.uuid(), nowMs);
    if (!swept)
        return swept;
    return m_database.run("token.add",
                          "INSERT INTO access_token(hash, session_id, expires_at) VALUES(?, ?, ?)",
                          hash, session.uuid(), expiresAtMs);
}

Result<void> SessionTable::addRefresh(SessionId session, const QByteArray &hash, qint64 expiresAtMs)
{
    return m_database.run("refresh.add",
                          "INSERT INTO refresh_token(hash, session_id, expires_at) "
                          "VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
                          hash, session.uuid(), expiresAtMs);
}

Result<std::optional<RefreshRow>> SessionTable::refresh(const QByteArray &hash)
{
    SqlStatement statement = m_database.statement(
        "refresh.find",
        "SELECT r.session_id, s.device_id, s.started_at, r.expires_at, r.replaced_at "
        "FROM refresh_token r JOIN session s ON s.id = r.session_id WHERE r.hash = ?");
    statement.bindAll(hash);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<RefreshRow>();
    RefreshRow found{SessionId(statement.uuid(0)), DeviceId(statement.uuid(1)),
                     statement.integer(2), statement.integer(3), std::nullopt};
    if (!statement.isNull(4))
        found.replacedAtMs = statement.integer(4);
    return std::optional(found);
}

Result<void> SessionTable::markReplaced(const QByteArray &hash, qint64 nowMs)
{
    return m_database.run("refresh.replace",
                          "UPDATE refresh_token SET replaced_at = ? WHERE hash = ? "
                          "AND replaced_at IS NULL",
                          nowMs, hash);
}

Result<std::optional<DeviceId>> SessionTable::deviceOf(const QByteArray &tokenHash, qint64 nowMs)
{
    SqlStatement statement = m_database.statement(
        "token.device",
        "SELECT s.device_id FROM access_token t JOIN session s ON s.id = t.session_id "
        "WHERE t.hash = ? AND t.expires_at > ?");
    statement.bindAll(tokenHash, nowMs);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(DeviceId(statement.uuid(0))) : std::nullopt;
}

} // namespace tasuki
