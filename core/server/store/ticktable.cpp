// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/ticktable.h"

#include "core/base/json.h"
#include "core/crypto/random.h"

namespace tasuki {

Result<void> TickTable::add(const QDateTime &now)
{
    constexpr int keptDays = 100; // longer than any device stays away and is still believed
    const auto dropped = m_database.run("tick.drop", "DELETE FROM tick WHERE at < ?",
                                        toIsoUtc(now.addDays(-keptDays)));
    if (!dropped)
        return dropped;
    return m_database.run("tick.add", "INSERT INTO tick(id, at) VALUES(?, ?)",
                          QString::fromLatin1(randomBytes(12).toHex()), toIsoUtc(now));
}

Result<QString> TickTable::newest()
{
    SqlStatement row
        = m_database.statement("tick.newest", "SELECT id FROM tick ORDER BY at DESC, id LIMIT 1");
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? row.text(0) : QString();
}

Result<bool> TickTable::isKnown(const QString &tick)
{
    SqlStatement row = m_database.statement("tick.known", "SELECT 1 FROM tick WHERE id = ?");
    row.bindAll(tick);
    return row.step();
}

} // namespace tasuki
