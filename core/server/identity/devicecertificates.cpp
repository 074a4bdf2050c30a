// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/devicecertificates.h"

#include "core/crypto/certificate.h"
#include "core/crypto/hash.h"
#include "core/server/audit/auditlog.h"
#include "core/server/identity/devicetable.h"

namespace tasuki {

namespace {
    constexpr qint64 skewSeconds = 10 * 60; // clocks of devices run ahead or behind
    constexpr qint64 validDays = 180;
    constexpr qsizetype longestOrganisation = 64; // what an O may hold
} // namespace

Result<QByteArray> DeviceCertificates::issue(DeviceId device, OfficeId office,
                                             const QByteArray &certificateRequest) const
{
    const auto directory = m_context.store.directory();
    if (!directory)
        return directory.error();
    QString name;
    for (const Office &candidate : directory->offices) {
        if (candidate.id == office)
            name = candidate.name.left(longestOrganisation);
    }
    const QDateTime now = m_context.clock.now();
    return m_authority.issueForDevice(
        certificateRequest,
        {device.toString(), name, now.addSecs(-skewSeconds), now.addDays(validDays), {}});
}

Result<RenewalAnswer> DeviceCertificates::renew(const Caller &caller,
                                                const RenewalRequest &request) const
{
    const auto pem = issue(caller.device, caller.office, request.certificateRequest);
    if (!pem)
        return pem.error();
    const auto certificate = certificateFromPem(*pem);
    if (!certificate)
        return certificate.error();
    const auto done = inTransaction(
        m_context.database, [&](SqlConnection &database) -> Result<void> {
            if (const auto kept = DeviceTable(database).setNext(caller.device, *certificate); !kept)
                return kept;
            AuditEntry entry;
            entry.at = m_context.clock.now();
            entry.caller = caller;
            entry.action = QStringLiteral("device.renew");
            entry.decision = QStringLiteral("applied");
            return AuditLog(database).append(entry);
        });
    return done ? Result<RenewalAnswer>(RenewalAnswer{*pem}) : done.error();
}

Result<void> DeviceCertificates::noteUse(const Caller &caller,
                                         const QByteArray &certificateDer) const
{
    return inTransaction(m_context.database, [&](SqlConnection &database) {
        return DeviceTable(database).promote(caller.device, sha256(certificateDer));
    });
}

} // namespace tasuki
