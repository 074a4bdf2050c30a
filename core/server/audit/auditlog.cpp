// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/auditlog.h"

#include "core/base/json.h"

#include <QCryptographicHash>

#include <numeric>

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

    /// Empty where there is but one server.
    QString chainOf(const QUuid &instance)
    {
        return instance.isNull() ? QString() : instance.toString(QUuid::WithoutBraces);
    }

    /// What stands for the hash before the first row, so that no row fits into another chain.
    QByteArray beginningOf(const QString &chain)
    {
        return chain.toLatin1();
    }

    /// Names a row and with it all before in its chain: "4711:9f3a…", with the chain in front
    /// of it where it has a name.
    QString headText(const QString &chain, qint64 number, const QByteArray &hash)
    {
        constexpr int hashBytes = 12;
        const QString name = chain.isEmpty() ? QString() : chain + u'/';
        return name + QStringLiteral("%1:").arg(number)
            + QString::fromLatin1(hash.first(std::min<qsizetype>(hashBytes, hash.size())).toHex());
    }

    /// Of a row as head() names it; nothing when it does not look like one.
    std::optional<qint64> numberOf(const QString &row)
    {
        bool isNumber = false;
        const qint64 number = row.section(u'/', -1).section(u':', 0, 0).toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
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
    return m_database.beforeCommit(
        [&database = m_database, entry] { return AuditLog(database).appendNow(entry); });
}

Result<void> AuditLog::appendNow(const AuditEntry &entry)
{
    const QString chain = chainOf(m_database.instance());
    if (const auto alone = m_database.lockKey("audit.lock", "audit" + chain.toLatin1()); !alone)
        return alone;
    const auto last = lastOf(chain);
    if (!last)
        return last.error();
    const qint64 number = *last ? (*last)->number + 1 : 1;
    const QByteArray previous = *last ? (*last)->hash : beginningOf(chain);
    const QByteArray text = textOf(entry);
    return m_database.run("audit.append",
                          "INSERT INTO audit(chain, n, entry, hash) VALUES(?, ?, ?, ?)", chain,
                          number, QString::fromUtf8(text), chained(previous, number, text));
}

Result<QString> AuditLog::head()
{
    constexpr int maxChains = 24; // what a client sends back stays short
    QStringList heads;
    QString chain;
    for (int i = 0; i < maxChains; ++i) {
        const auto last = lastOf(chain);
        if (!last)
            return last.error();
        if (*last)
            heads.append(headText(chain, (*last)->number, (*last)->hash));
        SqlStatement next = m_database.statement(
            "audit.chain", "SELECT chain FROM audit WHERE chain > ? ORDER BY chain LIMIT 1");
        next.bindAll(chain);
        const auto more = next.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        chain = next.text(0);
    }
    return heads.isEmpty() ? headText({}, 0, {}) : heads.join(u',');
}

Result<std::optional<AuditLog::Row>> AuditLog::lastOf(const QString &chain)
{
    SqlStatement last = m_database.statement(
        "audit.last", "SELECT n, hash FROM audit WHERE chain = ? ORDER BY n DESC LIMIT 1");
    last.bindAll(chain);
    const auto found = last.step();
    if (!found)
        return found.error();
    return *found ? std::optional(Row{last.integer(0), last.blob(1)}) : std::nullopt;
}

Result<bool> AuditLog::holds(const QString &head)
{
    const QStringList rows = head.split(u',');
    for (const QString &row : rows) {
        const auto isHere = holdsRow(row);
        if (!isHere || !*isHere)
            return isHere;
    }
    return true;
}

Result<bool> AuditLog::holdsRow(const QString &head)
{
    const QString chain = head.contains(u'/') ? head.section(u'/', 0, 0) : QString();
    const auto number = numberOf(head);
    if (!number)
        return false;
    if (*number == 0)
        return head == headText({}, 0, {});
    SqlStatement row
        = m_database.statement("audit.row", "SELECT hash FROM audit WHERE chain = ? AND n = ?");
    row.bindAll(chain, *number);
    const auto found = row.step();
    if (!found || !*found)
        return found;
    return head == headText(chain, *number, row.blob(0));
}

qint64 AuditLog::rowsUpTo(const QString &head)
{
    const QStringList rows = head.split(u',');
    return std::accumulate(rows.begin(), rows.end(), qint64{0}, [](qint64 sum, const QString &row) {
        return sum + numberOf(row).value_or(0);
    });
}

Result<qint64> AuditLog::verify()
{
    Verified done;
    for (;;) {
        const auto more = verifyPage(done);
        if (!more)
            return more.error();
        if (!*more)
            return done.count;
    }
}

/// Goes on from there; whether there was anything.
Result<bool> AuditLog::verifyPage(Verified &done)
{
    SqlStatement rows
        = m_database.statement("audit.verify",
                               "SELECT chain, n, entry, hash FROM audit WHERE (chain, n) > (?, ?) "
                               "ORDER BY chain, n LIMIT 1000");
    rows.bindAll(done.chain, done.number);
    const qint64 before = done.count;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return done.count > before;
        if (const QString chain = rows.text(0); chain != done.chain)
            done = {chain, 0, beginningOf(chain), done.count};
        const QByteArray hash = chained(done.hash, rows.integer(1), rows.text(2).toUtf8());
        ++done.count;
        if (rows.integer(1) != ++done.number || hash != rows.blob(3))
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("audit row %1 was altered").arg(done.number)};
        done.hash = hash;
    }
}

} // namespace tasuki
