// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificateauthority.h"
#include "core/server/identity/identitycontext.h"
#include "core/server/message.h"
#include "core/wire/renewal.h"

namespace tasuki {

/// Certificates of devices: 180 days, renewed by the device itself from day 60 (security.md 4.2).
class DeviceCertificates {
public:
    DeviceCertificates(const IdentityContext &context, const CertificateAuthority &authority)
        : m_context(context)
        , m_authority(authority)
    { }

    /// PEM; names the device and its office, whatever the request says.
    Result<QByteArray> issue(DeviceId device, OfficeId office,
                             const QByteArray &certificateRequest) const;
    /// A new one for the device that asks. Its old one counts until it comes with the new one,
    /// because this answer may not arrive; asking again replaces what was never used.
    Result<RenewalAnswer> renew(const Caller &caller, const RenewalRequest &request) const;
    /// The device came with this certificate: from now on no older one counts.
    Result<void> noteUse(const Caller &caller, const QByteArray &certificateDer) const;

private:
    IdentityContext m_context;
    const CertificateAuthority &m_authority;
};

} // namespace tasuki
