// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processmemory.h"

#include <QFile>

namespace tasuki::bench {

qint64 kilobytesOf(qint64 process, const char *line)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = status.indexOf(line);
    return at < 0 ? 0 : status.mid(at).simplified().split(' ').value(1).toLongLong();
}

} // namespace tasuki::bench
