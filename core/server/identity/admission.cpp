// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/admission.h"

#include "core/crypto/hash.h"
#include "core/server/identity/accounttable.h"
#include "core/server/identity/sessiontable.h"

namespace tasuki {

namespace {
    constexpr Verdict outOfService{std::nullopt, 503, "busy"};

    Secret tokenKeyOf(const IdentityContext &context)
    {
        auto key = context.keyFor("token");
        return key ? std::move(*key) : Secret();
    }
} // namespace

Admission::Admission(const IdentityContext &context)
    : m_context(context)
    , m_tokenKey(tokenKeyOf(context))
{ }

Verdict Admission::byCertificate(const ServerRequest &request) const
{
    return judge(request, Need::Certificate);
}

Verdict Admission::bySession(const ServerRequest &request) const
{
    return judge(request, Need::Token);
}

Verdict Admission::judge(const ServerRequest &request, Need need) const
{
    if (request.certificateDer.isEmpty())
        return {std::nullopt, 401, "not_enrolled"};
    auto lease = m_context.database.lease();
    if (!lease)
        return outOfService;
    auto reading = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!reading)
        return outOfService;
    const auto device
        = DeviceTable(lease->database()).byCertificate(sha256(request.certificateDer));
    if (!device)
        return outOfService;
    if (!*device)
        return {std::nullopt, 401, "device_unknown"};
    const auto account = AccountTable(lease->database()).byPerson((*device)->person);
    if (!account)
        return outOfService;
    if ((*device)->state != u"active" || !*account || (*account)->isDisabled)
        return {std::nullopt, 401, "device_revoked"};
    if ((*device)->notAfterMs <= m_context.nowMs())
        return {std::nullopt, 401, "not_enrolled"};
    if (need == Need::Token) {
        if (m_tokenKey.isEmpty())
            return outOfService;
        const auto owner = SessionTable(lease->database())
                               .deviceOf(hmacSha256(m_tokenKey, request.bearer), m_context.nowMs());
        if (!owner)
            return outOfService;
        if (*owner != (*device)->id)
            return {};
    }
    return {Caller{(*account)->person, (*account)->office, (*account)->profession, (*device)->id},
            200, ""};
}

} // namespace tasuki
