// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audit/headfile.h"

#include <QFile>

#include <unistd.h>

namespace tasuki {

Result<void> HeadFile::add(const AuditHead &head) const
{
    QFile file(m_path);
    const QByteArray line = toLine(head);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size()
        || !file.flush() || ::fdatasync(file.handle()) != 0)
        return Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + m_path};
    return {};
}

Result<QList<AuditHead>> HeadFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, QStringLiteral("Cannot read ") + m_path};
    const auto heads = auditHeadsFromLines(file.readAll());
    if (!heads)
        return Error{Error::Kind::Invalid, m_path + QStringLiteral(", ") + heads.error().detail};
    return heads;
}

} // namespace tasuki
