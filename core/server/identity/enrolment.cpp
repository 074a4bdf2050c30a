// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/enrolment.h"

#include "core/crypto/certificate.h"
#include "core/server/audit/auditlog.h"
#include "core/server/identity/devicetable.h"
#include "core/server/identity/enrolmentcode.h"

namespace tasuki {

namespace {
    Error refused()
    {
        return {Error::Kind::Unauthorized, QStringLiteral("Enrolment refused")};
    }
} // namespace

Result<EnrolAnswer> Enrolment::enrol(const EnrolRequest &request) const
{
    const auto claimed = claim(request);
    if (!claimed) {
        // As long as for somebody who exists, so that the time tells nothing.
        (void)hashPassword(request.password, m_context.cost);
        return claimed.error();
    }
    const auto password = passwordFor(request, *claimed);
    if (!password)
        return password.error();
    const auto person = m_context.personOf(claimed->account.person);
    if (!person)
        return backOut(*claimed, person.error());
    const auto certificate = m_certificates.issue(claimed->device, claimed->account.office,
                                                  request.certificateRequest);
    if (!certificate)
        return backOut(*claimed, certificate.error());
    if (const auto settled = settle(*claimed, *password, *certificate); !settled)
        return settled.error();
    return EnrolAnswer{claimed->device, *person, *certificate, m_authority.certificatePem(), 0};
}

Result<Enrolment::Claim> Enrolment::claim(const EnrolRequest &request) const
{
    const QByteArray hash = m_context.hashOf("code", plainEnrolmentCode(request.code).view());
    const auto found = inTransaction(
        m_context.database, [&](SqlConnection &database) -> Result<std::optional<Claim>> {
            const auto account = AccountTable(database).byLogin(request.login);
            if (!account)
                return account.error();
            if (!*account || (*account)->isDisabled)
                return std::optional<Claim>();
            const auto device
                = DeviceTable(database).tryCode((*account)->person, hash, m_context.nowMs());
            if (!device)
                return device.error();
            return *device ? std::optional(Claim{**account, **device}) : std::nullopt;
        });
    if (!found)
        return found.error();
    return *found ? Result<Claim>(**found) : Result<Claim>(refused());
}

Result<QByteArray> Enrolment::passwordFor(const EnrolRequest &request, const Claim &claim) const
{
    if (!claim.account.password.isEmpty()) {
        if (verifyPassword(claim.account.password, request.password))
            return claim.account.password;
        return refused();
    }
    if (!isGoodPassword(request.password, request.login.toUtf8()))
        return backOut(claim, {Error::Kind::Invalid, QStringLiteral("weak_password")});
    return hashPassword(request.password, m_context.cost);
}

Result<void> Enrolment::settle(const Claim &claim, const QByteArray &password,
                               const QByteArray &certificatePem) const
{
    const auto certificate = certificateFromPem(certificatePem);
    if (!certificate)
        return certificate.error();
    return inTransaction(m_context.database, [&](SqlConnection &database) -> Result<void> {
        const auto active
            = DeviceTable(database).activate(claim.device, *certificate, m_context.nowMs());
        if (!active)
            return active.error();
        if (!*active)
            return refused(); // somebody was faster with the same code
        const auto stored = AccountTable(database).setPassword(claim.account.person, password);
        if (!stored)
            return stored;
        AuditEntry entry;
        entry.at = m_context.clock.now();
        entry.caller
            = {claim.account.person, claim.account.office, claim.account.profession, claim.device};
        entry.action = QStringLiteral("device.enrol");
        entry.decision = QStringLiteral("applied");
        return AuditLog(database).append(entry);
    });
}

/// The code was right and is not to blame: it may be tried again.
Error Enrolment::backOut(const Claim &claim, const Error &reason) const
{
    const auto done = inTransaction(m_context.database, [&](SqlConnection &database) {
        return DeviceTable(database).takeBackTry(claim.account.person);
    });
    return done ? reason : done.error();
}

} // namespace tasuki
