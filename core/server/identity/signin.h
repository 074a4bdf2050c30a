// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/identity/accounttable.h"
#include "core/server/identity/identitycontext.h"
#include "core/server/identity/sessiontable.h"

namespace tasuki {

/// Passwords to tokens, old tokens to new ones (security.md 4.3, 4.4).
///
/// A session belongs to the device whose certificate asked for it. Refreshing gives a successor
/// that follows from the old token, so that an answer lost on a weak line can be asked for once
/// more; a token that comes back later, or from another device, ends the session it was of.
class SignIn {
public:
    explicit SignIn(const IdentityContext &context);

    /// `caller` is who the certificate says it is. Unauthorized is the one answer to every failure;
    /// Busy when too many failed before.
    Result<SessionAnswer> signIn(const Caller &caller, const SessionRequest &request) const;
    Result<SessionAnswer> refresh(const Caller &caller, const RefreshRequest &request) const;

private:
    Result<std::optional<Account>> enter(const Caller &caller, const SessionRequest &request) const;
    Result<SessionAnswer> begin(const Caller &caller, const SessionRequest &request,
                                const Account &account) const;
    Result<bool> replace(const Caller &caller, const RefreshRequest &request,
                         SessionAnswer &answer) const;
    Result<void> give(SqlConnection &database, SessionId session, qint64 startedAtMs,
                      SessionAnswer &answer) const;
    QByteArray subject(const QString &login) const;
    QByteArray subject(DeviceId device) const;
    Result<void> note(SqlConnection &database, const Caller &caller, const char *decision) const;

    IdentityContext m_context;
    QByteArray m_nobodysPassword; ///< to check against when the ID does not exist
};

} // namespace tasuki
