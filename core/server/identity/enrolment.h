// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificateauthority.h"
#include "core/server/identity/accounttable.h"
#include "core/server/identity/devicecertificates.h"
#include "core/server/identity/identitycontext.h"

namespace tasuki {

/// One-time code + ID + password → a certificate for a device (security.md 4.2).
///
/// However many try at once, one code gives one certificate. Whatever is wrong – ID, code or
/// password – the answer is the same. Only a password that may not be chosen is told apart, and
/// only to somebody who had the right code.
class Enrolment {
public:
    Enrolment(const IdentityContext &context, const CertificateAuthority &authority)
        : m_context(context)
        , m_authority(authority)
        , m_certificates(context, authority)
    { }

    Result<EnrolAnswer> enrol(const EnrolRequest &request) const;

private:
    struct Claim {
        Account account;
        DeviceId device;
    };
    Result<Claim> claim(const EnrolRequest &request) const;
    /// The hash to store: the one there is after a right password, or a new one.
    Result<QByteArray> passwordFor(const EnrolRequest &request, const Claim &claim) const;
    Result<void> settle(const Claim &claim, const QByteArray &password,
                        const QByteArray &certificate) const;
    Error backOut(const Claim &claim, const Error &reason) const;

    IdentityContext m_context;
    const CertificateAuthority &m_authority;
    DeviceCertificates m_certificates;
};

} // namespace tasuki
