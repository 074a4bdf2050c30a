// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/devicetable.h"

namespace tasuki {

Result<void> DeviceTable::add(DeviceId device, PersonId person, const QByteArray &codeHash,
                              qint64 nowMs)
{
    const auto added = m_database.run("device.add",
                                      "INSERT INTO device(id, person_id, state, created_at) "
                                      "VALUES(?, ?, 'pending', ?)",
                                      device.uuid(), person.uuid(), nowMs);
    if (!added)
        return added;
    return m_database.run("enrolment.add",
                          "INSERT INTO enrolment(device_id, person_id, code, expires_at) "
                          "VALUES(?, ?, ?, ?)",
                          device.uuid(), person.uuid(), codeHash, nowMs + codeLifeMs);
}

Result<std::optional<DeviceId>> DeviceTable::tryCode(PersonId person, const QByteArray &codeHash,
                                                     qint64 nowMs)
{
    const auto counted = m_database.run(
        "enrolment.try",
        "UPDATE enrolment SET tries = tries + 1 WHERE person_id = ? AND used_at IS NULL",
        person.uuid());
    if (!counted)
        return counted.error();
    SqlStatement statement = m_database.statement(
        "enrolment.find",
        "SELECT e.device_id FROM enrolment e JOIN device d ON d.id = e.device_id "
        "WHERE e.person_id = ? AND e.code = ? AND e.used_at IS NULL AND e.expires_at > ? "
        "AND e.tries <= ? AND d.state = 'pending'");
    statement.bindAll(person.uuid(), codeHash, nowMs, maxTries);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(DeviceId(statement.uuid(0))) : std::nullopt;
}

Result<void> DeviceTable::takeBackTry(PersonId person)
{
    return m_database.run(
        "enrolment.takeBack",
        "UPDATE enrolment SET tries = tries - 1 WHERE person_id = ? AND used_at IS NULL",
        person.uuid());
}

Result<bool> DeviceTable::activate(DeviceId device, const Certificate &certificate, qint64 nowMs)
{
    const auto used = m_database.run(
        "enrolment.use", "UPDATE enrolment SET used_at = ? WHERE device_id = ? AND used_at IS NULL",
        nowMs, device.uuid());
    if (!used)
        return used.error();
    if (m_database.changes() != 1)
        return false;
    const auto active
        = m_database.run("device.activate",
                         "UPDATE device SET state = 'active', certificate = ?, key = ?, "
                         "serial = ?, not_after = ? WHERE id = ? AND state = 'pending'",
                         certificate.fingerprint, certificate.keyFingerprint, certificate.serial,
                         certificate.notAfter.toMSecsSinceEpoch(), device.uuid());
    if (!active)
        return active.error();
    return m_database.changes() == 1;
}

Result<void> DeviceTable::setNext(DeviceId device, const Certificate &certificate)
{
    return m_database.run("device.next",
                          "UPDATE device SET next_certificate = ?, next_key = ?, next_serial = ?, "
                          "next_not_after = ? WHERE id = ? AND state = 'active'",
                          certificate.fingerprint, certificate.keyFingerprint, certificate.serial,
                          certificate.notAfter.toMSecsSinceEpoch(), device.uuid());
}

Result<void> DeviceTable::promote(DeviceId device, const QByteArray &fingerprint)
{
    return m_database.run(
        "device.promote",
        "UPDATE device SET certificate = next_certificate, key = next_key, serial = next_serial, "
        "not_after = next_not_after, next_certificate = NULL, next_key = NULL, next_serial = NULL, "
        "next_not_after = NULL WHERE id = ? AND next_certificate = ?",
        device.uuid(), fingerprint);
}

Result<QList<DeviceRow>> DeviceTable::rows(SqlStatement statement)
{
    QList<DeviceRow> devices;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return devices;
        devices.append({DeviceId(statement.uuid(0)), PersonId(statement.uuid(1)), statement.text(2),
                        statement.integer(3)});
    }
}

Result<std::optional<DeviceRow>> DeviceTable::byCertificate(const QByteArray &fingerprint)
{
    SqlStatement statement = m_database.statement(
        "device.byCertificate",
        "SELECT id, person_id, state, not_after FROM device WHERE certificate = ? UNION ALL "
        "SELECT id, person_id, state, next_not_after FROM device WHERE next_certificate = ?");
    statement.bindAll(fingerprint, fingerprint);
    const auto found = rows(std::move(statement));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<DeviceRow>> DeviceTable::all()
{
    return rows(m_database.statement(
        "device.all", "SELECT id, person_id, state, not_after FROM device ORDER BY created_at"));
}

Result<bool> DeviceTable::revoke(DeviceId device, qint64 nowMs)
{
    const auto done = m_database.run(
        "device.revoke", "UPDATE device SET state = 'revoked', revoked_at = ? WHERE id = ?", nowMs,
        device.uuid());
    if (!done)
        return done.error();
    const bool isKnown = m_database.changes() == 1;
    const auto ended = m_database.run("device.endSessions",
                                      "DELETE FROM session WHERE device_id = ?", device.uuid());
    if (!ended)
        return ended.error();
    return isKnown;
}

Result<void> DeviceTable::revokeAllOf(PersonId person, qint64 nowMs)
{
    const auto done = m_database.run(
        "device.revokeAll",
        "UPDATE device SET state = 'revoked', revoked_at = ? WHERE person_id = ? AND state <> "
        "'revoked'",
        nowMs, person.uuid());
    if (!done)
        return done;
    return m_database.run(
        "device.endAllSessions",
        "DELETE FROM session WHERE device_id IN (SELECT id FROM device WHERE person_id = ?)",
        person.uuid());
}

} // namespace tasuki
