// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/auditverdict.h"

#include "core/base/json.h"
#include "core/crypto/signature.h"

namespace tasuki {

namespace {

    Error foreign(const AuditHead &head)
    {
        return {Error::Kind::Invalid,
                QStringLiteral("the end signed at %1 is not signed with this server's key but "
                               "with %2")
                    .arg(toIsoUtc(head.at), QString::fromLatin1(head.key.toHex()))};
    }

    Error gone(const AuditHead &head, const QString &epoch)
    {
        const QString what = head.epoch == epoch
            ? QStringLiteral("the audit is not the one whose end was signed at %1 (%2)")
            : QStringLiteral("what was signed at %1 (%2) is gone: with a restore since, or taken "
                             "away; --restored excuses it");
        return {Error::Kind::Corrupt, what.arg(toIsoUtc(head.at), head.rows)};
    }

} // namespace

Result<AuditVerdict> verifyAgainst(AuditLog &audit, const QString &epoch,
                                   const QList<AuditHead> &heads, const QList<QByteArray> &keys,
                                   RestoreKnown restore)
{
    const auto rows = audit.verify();
    if (!rows)
        return rows.error();
    AuditVerdict verdict{*rows};
    for (const AuditHead &head : heads) {
        if (!keys.contains(head.key) || !isSignedBy(head.key, signedBytes(head), head.signature))
            return foreign(head);
        const auto holds = audit.holds(head.rows);
        if (!holds)
            return holds.error();
        const bool isExcused = head.epoch != epoch && restore == RestoreKnown::Yes;
        if (!*holds && !isExcused)
            return gone(head, epoch);
        ++(*holds ? verdict.heads : verdict.goneWithRestore);
    }
    return verdict;
}

} // namespace tasuki
