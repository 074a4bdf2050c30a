// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tokencredentials.h"

namespace tasuki {

namespace {

    /// Renewed a little early, so that no request dies half way over an old token.
    constexpr int marginSeconds = 30;

    Result<SessionAnswer> sessionAnswer(const HttpAnswer &answer)
    {
        QByteArray body = answer.body;
        auto parsed
            = sessionAnswerFromBytes(std::string_view(body.constData(), std::size_t(body.size())));
        body.fill('\0');
        return parsed;
    }

} // namespace

TokenCredentials::TokenCredentials(Transport &transport, const Clock &clock, QString login,
                                   Secret password, Secret refresh, RefreshChanged refreshChanged,
                                   Heard heard)
    : m_transport(transport)
    , m_clock(clock)
    , m_login(std::move(login))
    , m_password(std::move(password))
    , m_refresh(std::move(refresh))
    , m_refreshChanged(std::move(refreshChanged))
    , m_heard(std::move(heard))
{ }

TokenCredentials::~TokenCredentials() = default;

std::shared_ptr<const Secret> TokenCredentials::token() const
{
    return m_clock.monotonicMs() < m_tokenUntilMs ? m_token : nullptr;
}

void TokenCredentials::tokenRefused()
{
    m_token.reset();
}

void TokenCredentials::renew(std::function<void(Result<void>)> done)
{
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1)
        return;
    if (m_refresh.isEmpty())
        signIn();
    else
        send("/v1/session/refresh", encode(RefreshRequest{m_refresh.clone()}), true);
}

void TokenCredentials::signIn()
{
    if (m_password.isEmpty()) {
        finish(Error{Error::Kind::Unauthorized, QStringLiteral("the session has run out")});
        return;
    }
    send("/v1/session", encode(SessionRequest{m_login, m_password.clone()}), false);
}

void TokenCredentials::send(const char *path, Secret body, bool isRefresh)
{
    HttpRequest request;
    request.method = "POST";
    request.path = QLatin1String(path);
    request.secretBody = std::make_shared<const Secret>(std::move(body));
    request.maxAnswerBytes = 256 * 1024;
    m_transport.send(request,
                     [this, isRefresh](const HttpAnswer &answer) { answered(answer, isRefresh); });
}

void TokenCredentials::answered(const HttpAnswer &answer, bool isRefresh)
{
    m_patience = answer.retryAfter;
    if (answer.problem) {
        const bool isDead = answer.problem->kind == Error::Kind::Unauthorized;
        if (isDead && isRefresh) { // an old refresh token is ordinary: sign in anew
            m_refresh = Secret();
            m_refreshChanged(Secret());
            signIn();
            return;
        }
        if (isDead)
            m_password = Secret(); // never offer a wrong one twice: the server counts
        finish(*answer.problem);
        return;
    }
    auto session = sessionAnswer(answer);
    if (!session) {
        finish(session.error());
        return;
    }
    const qint64 seconds = std::max(1, session->tokenSeconds - marginSeconds);
    m_tokenUntilMs = m_clock.monotonicMs() + seconds * 1000;
    m_token = std::make_shared<const Secret>(std::move(session->token));
    m_refresh = std::move(session->refresh);
    m_refreshChanged(m_refresh.clone());
    m_password = Secret();
    if (m_heard)
        m_heard({session->time, session->leaseSeconds});
    finish({});
}

void TokenCredentials::finish(const Result<void> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done(result);
}

} // namespace tasuki
