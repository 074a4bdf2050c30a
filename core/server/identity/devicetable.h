// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/certificate.h"
#include "core/server/sql/sqlconnection.h"

#include <optional>

namespace tasuki {

struct DeviceRow {
    DeviceId id;
    PersonId person;
    QString state; ///< pending, active, revoked
    qint64 notAfterMs = 0;
};

/// Devices and their one-time codes, inside the transaction of whoever asks.
class DeviceTable {
public:
    static constexpr qint64 codeLifeMs = 24LL * 3600 * 1000;
    static constexpr int maxTries = 5;

    explicit DeviceTable(SqlConnection &database)
        : m_database(database)
    { }

    /// A device that waits for its first contact with this code.
    Result<void> add(DeviceId device, PersonId person, const QByteArray &codeHash, qint64 nowMs);
    /// Counts a try against every code that is out for this person, then looks whether one fits.
    /// Commit it whatever comes out: tries must not be forgotten.
    Result<std::optional<DeviceId>> tryCode(PersonId person, const QByteArray &codeHash,
                                            qint64 nowMs);
    Result<void> takeBackTry(PersonId person); ///< the code was right, something else was not
    /// Uses up the code and makes the device known by this certificate; false when somebody was
    /// faster.
    Result<bool> activate(DeviceId device, const Certificate &certificate, qint64 nowMs);

    /// What the device was given beside what it has; replaces one it never came with.
    Result<void> setNext(DeviceId device, const Certificate &certificate);
    /// The device came with what it was given: that is its certificate now. Nothing when it did
    /// not.
    Result<void> promote(DeviceId device, const QByteArray &fingerprint);

    Result<std::optional<DeviceRow>> byCertificate(const QByteArray &fingerprint);
    Result<QList<DeviceRow>> all();
    Result<bool> revoke(DeviceId device, qint64 nowMs); ///< false when there is no such device
    Result<void> revokeAllOf(PersonId person, qint64 nowMs);

private:
    Result<QList<DeviceRow>> rows(SqlStatement statement);
    SqlConnection &m_database;
};

} // namespace tasuki
