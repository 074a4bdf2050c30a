// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawline.h"

#include "core/session/deviceidentity.h"
#include "tests/support/text.h"

namespace tasuki {

RawLine::RawLine(TestDevice &device)
{
    const auto vault = Vault::unlock(device.access().vaults().first().key, testPassword());
    REQUIRE(vault);
    const auto identity = deviceIdentity(*vault);
    REQUIRE(identity);
    const auto line = makeServerLine(identity->api, identity->authority,
                                     identity->enrolment.certificate, identity->key);
    REQUIRE(line);
    m_transport = std::make_unique<HttpTransport>(*line, TestDevice::systemClock());
    m_credentials = std::make_unique<TokenCredentials>(*m_transport, TestDevice::systemClock(),
                                                       identity->login, testPassword(), Secret(),
                                                       [](Secret) {});
    std::optional<Result<void>> renewed;
    m_credentials->renew([&renewed](const Result<void> &result) { renewed = result; });
    REQUIRE(waitFor([&renewed] { return renewed.has_value(); }));
    REQUIRE(*renewed);
}

HttpAnswer RawLine::post(const QString &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.token = m_credentials->token();
    std::optional<HttpAnswer> answer;
    m_transport->send(request, [&answer](const HttpAnswer &came) { answer = came; });
    REQUIRE(waitFor([&answer] { return answer.has_value(); }));
    return *answer;
}

} // namespace tasuki
