// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/credentials.h"
#include "core/sync/transport.h"
#include "core/wire/account.h"

#include <functional>

namespace tasuki {

/// The session at the server. Tokens live in memory only; the refresh token is handed out each time
/// it changes, to be sealed in the vault. A refresh is preferred; the password is used when there
/// is none (any more), and forgotten once the server took it.
///
/// Two renewals asked for at once are one.
class TokenCredentials final : public Credentials {
public:
    using RefreshChanged = std::function<void(Secret)>; ///< empty: it is dead, forget it

    /// What the server says beside the tokens.
    struct Word {
        QDateTime serverTime;
        int leaseSeconds = 0; ///< 0: nothing
    };
    using Heard = std::function<void(const Word &)>;

    TokenCredentials(Transport &transport, const Clock &clock, QString login, Secret password,
                     Secret refresh, RefreshChanged refreshChanged, Heard heard = {});
    ~TokenCredentials() override;

    std::shared_ptr<const Secret> token() const override;
    void renew(std::function<void(Result<void>)> done) override;
    std::chrono::seconds patience() const override { return m_patience; }
    void tokenRefused() override;

private:
    void send(const char *path, Secret body, bool isRefresh);
    void answered(const HttpAnswer &answer, bool isRefresh);
    void signIn();
    void finish(const Result<void> &result);

    Transport &m_transport;
    const Clock &m_clock;
    QString m_login;
    Secret m_password;
    Secret m_refresh;
    RefreshChanged m_refreshChanged;
    Heard m_heard;
    std::shared_ptr<const Secret> m_token;
    qint64 m_tokenUntilMs = 0;
    std::chrono::seconds m_patience{0};
    QList<std::function<void(Result<void>)>> m_waiting;
};

} // namespace tasuki
