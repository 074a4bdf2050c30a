// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditheadstore.h"

#include "core/crypto/signature.h"
#include "core/sqlite/database.h"

namespace tasuki {

namespace {
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    constexpr qint64 keptWholeMs = 2 * dayMs;
} // namespace

Result<void> AuditHeadStore::keep(const AuditHead &head, const QDateTime &received)
{
    if (!isSignedBy(head.key, signedBytes(head), head.signature))
        return Error{Error::Kind::Invalid,
                     QStringLiteral("an end of the audit is not well signed")};
    const auto kept = m_database.run(
        "audithead.keep",
        "INSERT INTO audit_head(epoch, rows, received, head) VALUES(?, ?, ?, ?) "
        "ON CONFLICT(epoch, rows) DO NOTHING",
        head.epoch, head.rows, received.toMSecsSinceEpoch(), QString::fromUtf8(toLine(head)));
    return kept ? thinOut(received) : kept;
}

Result<void> AuditHeadStore::thinOut(const QDateTime &now)
{
    return m_database.run(
        "audithead.thin",
        "DELETE FROM audit_head WHERE received < ?1 AND received NOT IN "
        "(SELECT max(received) FROM audit_head WHERE received < ?1 GROUP BY received / ?2)",
        now.toMSecsSinceEpoch() - keptWholeMs, dayMs);
}

Result<QList<AuditHead>> AuditHeadStore::all() const
{
    QByteArray lines;
    Statement rows = m_database.statement("audithead.all",
                                          "SELECT head FROM audit_head ORDER BY received, rows");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        lines += rows.text(0).toUtf8();
    }
    const auto heads = auditHeadsFromLines(lines);
    if (!heads)
        return Error{Error::Kind::Corrupt, heads.error().detail};
    return heads;
}

Result<QString> AuditHeadStore::newestRows(const QString &epoch) const
{
    Statement newest = m_database.statement(
        "audithead.newest",
        "SELECT rows FROM audit_head WHERE epoch = ? ORDER BY received DESC LIMIT 1");
    const auto row = newest.bindAll(epoch).step();
    if (!row)
        return row.error();
    return *row ? newest.text(0) : QString();
}

} // namespace tasuki
