// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/auditlog.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace tasuki {

namespace {

    QByteArray chained(const QByteArray &previous, qint64 number, const QByteArray &entry)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData("tasuki-audit-1");
        hash.addData(previous);
        hash.addData(QByteArray::number(number) + '\n');
        hash.addData(entry);
        return hash.result();
    }

    QByteArray textOf(const AuditEntry &entry)
    {
        return canonicalJson({{QStringLiteral("at"), toIsoUtc(entry.at)},
                              {QStringLiteral("person"), entry.caller.person.toString()},
                              {QStringLiteral("profession"), toCode(entry.caller.profession)},
                              {QStringLiteral("office"), entry.caller.office.toString()},
                              {QStringLiteral("device"), entry.caller.device.toString()},
                              {QStringLiteral("action"), entry.action},
                              {QStringLiteral("scope"), entry.scope.toString()},
                              {QStringLiteral("object"), entry.object.toString()},
                              {QStringLiteral("op"), entry.operation.toString()},
                              {QStringLiteral("decision"), entry.decision},
                              {QStringLiteral("rule"), entry.rule}});
    }

} // namespace

Result<void> AuditLog::append(const AuditEntry &entry)
{
    SqlStatement last
        = m_database.statement("audit.last", "SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1");
    const auto found = last.step();
    if (!found)
        return found.error();
    const qint64 number = *found ? last.integer(0) + 1 : 1;
    const QByteArray previous = *found ? last.blob(1) : QByteArray();
    const QByteArray text = textOf(entry);
    return m_database.run("audit.append", "INSERT INTO audit(n, entry, hash) VALUES(?, ?, ?)",
                          number, QString::fromUtf8(text), chained(previous, number, text));
}

Result<qint64> AuditLog::verify()
{
    SqlStatement rows
        = m_database.statement("audit.verify", "SELECT n, entry, hash FROM audit ORDER BY n");
    QByteArray previous;
    qint64 count = 0;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return count;
        const QByteArray hash = chained(previous, rows.integer(0), rows.text(1).toUtf8());
        if (rows.integer(0) != ++count || hash != rows.blob(2))
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("audit row %1 was altered").arg(count)};
        previous = hash;
    }
}

} // namespace tasuki
