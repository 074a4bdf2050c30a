// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/renewal.h"

#include "core/base/json.h"

namespace tasuki {

namespace {

    constexpr qsizetype maxBytes = 64 * 1024;

    Result<QByteArray> pemIn(const QByteArray &bytes, const char *name)
    {
        const auto json = parseJsonObject(bytes, maxBytes);
        if (!json)
            return json.error();
        JsonReader reader(*json, QStringLiteral("renewal."));
        const QByteArray pem = reader.string(name).toUtf8();
        return reader.ok() ? Result<QByteArray>(pem) : reader.error();
    }

} // namespace

QByteArray encode(const RenewalRequest &request)
{
    return canonicalJson({{QStringLiteral("csr"), QString::fromUtf8(request.certificateRequest)}});
}

QByteArray encode(const RenewalAnswer &answer)
{
    return canonicalJson({{QStringLiteral("certificate"), QString::fromUtf8(answer.certificate)}});
}

Result<RenewalRequest> renewalRequestFromBytes(const QByteArray &bytes)
{
    const auto pem = pemIn(bytes, "csr");
    return pem ? Result<RenewalRequest>(RenewalRequest{*pem}) : pem.error();
}

Result<RenewalAnswer> renewalAnswerFromBytes(const QByteArray &bytes)
{
    const auto pem = pemIn(bytes, "certificate");
    return pem ? Result<RenewalAnswer>(RenewalAnswer{*pem}) : pem.error();
}

} // namespace tasuki
