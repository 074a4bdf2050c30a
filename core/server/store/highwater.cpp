// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/highwater.h"

#include "core/base/log.h"

#include <QFile>
#include <QSaveFile>

namespace tasuki {

Result<bool> HighWater::fits(AuditLog &audit) const
{
    if (m_path.isEmpty())
        return true;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    constexpr qint64 longest = 4096;
    return audit.holds(QString::fromLatin1(file.read(longest)));
}

/// A file that could not be written makes the next check weaker, nothing else.
void HighWater::note(const QString &tick) const
{
    if (m_path.isEmpty())
        return;
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(tick.toLatin1()) == tick.size() && file.commit();
    if (!isWritten)
        qCWarning(logServer, "The high-water mark could not be written");
}

} // namespace tasuki
