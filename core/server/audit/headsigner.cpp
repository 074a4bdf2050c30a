// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/headsigner.h"

#include "core/base/log.h"
#include "core/crypto/signature.h"
#include "core/server/audit/auditlog.h"

namespace tasuki {

namespace {

    Result<AuditHead> signedHead(const QString &epoch, const QString &rows, const QDateTime &at,
                                 const Secret &signingKey)
    {
        const auto key = publicKeyOf(signingKey);
        if (!key)
            return key.error();
        AuditHead head{epoch, rows, at, *key, {}};
        const auto signature = sign(signingKey, signedBytes(head));
        if (!signature)
            return signature.error();
        head.signature = *signature;
        return head;
    }

} // namespace

HeadSigner::HeadSigner(const Clock &clock, const Secret &key, Publish publish)
    : m_clock(clock)
    , m_key(key)
    , m_publish(std::move(publish))
{ }

bool HeadSigner::isDue(const QString &epoch, const QString &rows) const
{
    if (!m_head || m_head->epoch != epoch)
        return true;
    return m_head->rows != rows
        && (m_clock.monotonicMs() - m_signedAtMs >= everyMs
            || AuditLog::rowsUpTo(rows) - AuditLog::rowsUpTo(m_head->rows) >= everyRows);
}

std::optional<AuditHead> HeadSigner::newest(const QString &epoch, const QString &rows)
{
    if (AuditLog::rowsUpTo(rows) == 0)
        return std::nullopt;
    std::unique_lock guard(m_mutex);
    if (!isDue(epoch, rows))
        return m_head;
    const auto head = signedHead(epoch, rows, m_clock.now(), m_key);
    if (!head) { // whoever pulls next makes it try again
        qCWarning(logServer) << "the end of the audit was not signed:" << head.error().detail;
        return m_head;
    }
    m_head = *head;
    m_signedAtMs = m_clock.monotonicMs();
    guard.unlock(); // the place may be slow, and the others must not wait for it
    if (m_publish)
        m_publish(*head);
    return *head;
}

} // namespace tasuki
