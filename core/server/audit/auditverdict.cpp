// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/auditverdict.h"

#include "core/base/json.h"
#include "core/crypto/signature.h"

namespace tasuki {

Result<AuditVerdict> verifyAgainst(AuditLog &audit, const QString &epoch,
                                   const QList<AuditHead> &heads, const QList<QByteArray> &keys)
{
    const auto rows = audit.verify();
    if (!rows)
        return rows.error();
    AuditVerdict verdict{*rows};
    for (const AuditHead &head : heads) {
        if (!keys.contains(head.key) || !isSignedBy(head.key, signedBytes(head), head.signature))
            return Error{Error::Kind::Invalid,
                         QStringLiteral("the head of %1 is not signed with this server's key but "
                                        "with %2")
                             .arg(toIsoUtc(head.at), QString::fromLatin1(head.key.toHex()))};
        if (head.epoch != epoch) {
            ++verdict.ofOtherEpochs;
            continue;
        }
        const auto holds = audit.holds(head.rows);
        if (!holds)
            return holds.error();
        if (!*holds)
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("the audit is not the one whose end was signed at %1 (%2)")
                             .arg(toIsoUtc(head.at), head.rows)};
        ++verdict.heads;
    }
    return verdict;
}

} // namespace tasuki
