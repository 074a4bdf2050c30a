// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/signin.h"

#include "core/crypto/random.h"
#include "core/server/audit/auditlog.h"
#include "core/server/identity/throttle.h"

#include <algorithm>

namespace tasuki {

namespace {
    constexpr qint64 second = 1000;
    constexpr qint64 tokenLife = 600 * second;
    constexpr qint64 idleLife = 12LL * 3600 * second;
    constexpr qint64 longestLife = 7LL * 24 * 3600 * second;
    constexpr qint64 grace = 60 * second;

    Error refused()
    {
        return {Error::Kind::Unauthorized, QStringLiteral("Sign-in refused")};
    }

    /// As text that fits into a header.
    Secret textOf(const QByteArray &bytes)
    {
        const QByteArray text
            = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    }
} // namespace

SignIn::SignIn(const IdentityContext &context)
    : m_context(context)
    , m_nobodysPassword(hashPassword(randomSecret(16), context.cost).value_or({}))
{ }

QByteArray SignIn::subject(const QString &login) const
{
    return m_context.hashOf("login", login.toUtf8().toStdString());
}

QByteArray SignIn::subject(DeviceId device) const
{
    return m_context.hashOf("device", device.toString().toStdString());
}

Result<SessionAnswer> SignIn::signIn(const Caller &caller, const SessionRequest &request) const
{
    const auto account = enter(caller, request);
    if (!account)
        return account.error();
    const bool isOwner = *account && (*account)->person == caller.person && !(*account)->isDisabled
        && !(*account)->password.isEmpty();
    // Checked in any case: the time taken must not tell whether the ID exists.
    const bool isRight
        = verifyPassword(isOwner ? (*account)->password : m_nobodysPassword, request.password);
    if (isOwner && isRight)
        return begin(caller, request, **account);
    const auto noted = inTransaction(m_context.database, [&](SqlConnection &database) {
        return note(database, caller, "denied");
    });
    return noted ? refused() : noted.error();
}

/// Counts the try; the account if the ID names one.
Result<std::optional<Account>> SignIn::enter(const Caller &caller,
                                             const SessionRequest &request) const
{
    bool isOpen = true;
    auto account = inTransaction(
        m_context.database, [&](SqlConnection &database) -> Result<std::optional<Account>> {
            for (const QByteArray &who : {subject(request.login), subject(caller.device)}) {
                const auto entered = Throttle(database).enter(who, m_context.nowMs());
                if (!entered)
                    return entered.error();
                isOpen = isOpen && *entered;
            }
            return AccountTable(database).byLogin(request.login);
        });
    if (account && !isOpen)
        return Error{Error::Kind::Locked, QStringLiteral("Too many failed tries")};
    return account;
}

Result<SessionAnswer> SignIn::begin(const Caller &caller, const SessionRequest &request,
                                    const Account &account) const
{
    auto person = m_context.personOf(account.person);
    if (!person)
        return person.error();
    SessionAnswer answer;
    answer.person = std::move(*person);
    answer.refresh = textOf(randomBytes(32));
    const auto done
        = inTransaction(m_context.database, [&](SqlConnection &database) -> Result<void> {
              for (const QByteArray &who : {subject(request.login), subject(caller.device)}) {
                  if (const auto forgiven = Throttle(database).forgive(who); !forgiven)
                      return forgiven;
              }
              const qint64 now = m_context.nowMs();
              const auto session = SessionTable(database).begin(caller.device, now);
              if (!session)
                  return session.error();
              if (const auto given = give(database, *session, now, answer); !given)
                  return given;
              return note(database, caller, "applied");
          });
    if (!done)
        return done.error();
    return answer;
}

Result<void> SignIn::give(SqlConnection &database, SessionId session, qint64 startedAtMs,
                          SessionAnswer &answer) const
{
    const qint64 now = m_context.nowMs();
    const qint64 refreshUntil = std::min(now + idleLife, startedAtMs + longestLife);
    answer.token = textOf(randomBytes(32));
    answer.tokenSeconds = static_cast<int>(tokenLife / second);
    answer.refreshSeconds = static_cast<int>((refreshUntil - now) / second);
    answer.time = m_context.clock.now();
    answer.leaseSeconds = static_cast<int>(m_context.lease.count());
    SessionTable sessions(database);
    const auto added = sessions.addToken(session, m_context.hashOf("token", answer.token.view()),
                                         now + tokenLife, now);
    if (!added)
        return added;
    return sessions.addRefresh(session, m_context.hashOf("refresh", answer.refresh.view()),
                               refreshUntil);
}

Result<SessionAnswer> SignIn::refresh(const Caller &caller, const RefreshRequest &request) const
{
    auto person = m_context.personOf(caller.person);
    if (!person)
        return person.error();
    SessionAnswer answer;
    answer.person = std::move(*person);
    const auto isGiven = replace(caller, request, answer);
    if (!isGiven)
        return isGiven.error();
    if (!*isGiven)
        return refused();
    return answer;
}

Result<bool> SignIn::replace(const Caller &caller, const RefreshRequest &request,
                             SessionAnswer &answer) const
{
    const QByteArray hash = m_context.hashOf("refresh", request.refresh.view());
    return inTransaction(m_context.database, [&](SqlConnection &database) -> Result<bool> {
        SessionTable sessions(database);
        const auto found = sessions.refresh(hash);
        if (!found)
            return found.error();
        if (!*found)
            return false;
        const qint64 now = m_context.nowMs();
        const RefreshRow &row = **found;
        const bool isStale = row.replacedAtMs && now - *row.replacedAtMs > grace;
        if (row.device != caller.device || isStale || row.expiresAtMs <= now) {
            const auto ended = sessions.end(row.session);
            return ended ? Result<bool>(false) : Result<bool>(ended.error());
        }
        // It follows from the old one, so the same question has the same answer and nothing secret
        // needs to be kept for it.
        answer.refresh = textOf(m_context.hashOf("successor", request.refresh.view()));
        if (const auto marked = sessions.markReplaced(hash, now); !marked)
            return marked.error();
        const auto given = give(database, row.session, row.startedAtMs, answer);
        return given ? Result<bool>(true) : Result<bool>(given.error());
    });
}

Result<void> SignIn::note(SqlConnection &database, const Caller &caller, const char *decision) const
{
    AuditEntry entry;
    entry.at = m_context.clock.now();
    entry.caller = caller;
    entry.action = QStringLiteral("session.new");
    entry.decision = QLatin1String(decision);
    return AuditLog(database).append(entry);
}

} // namespace tasuki
