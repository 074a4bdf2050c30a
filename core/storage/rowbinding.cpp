// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowbinding.h"

#include <QtEndian>

namespace tasuki {

namespace {

    void append(QByteArray &bytes, qint64 value)
    {
        char number[8];
        qToBigEndian(value, number);
        bytes.append(number, sizeof number);
    }

} // namespace

QByteArray RowBinding::bytes() const
{
    QByteArray bytes(table);
    bytes.reserve(bytes.size() + kind.size() + 58);
    if (moment)
        bytes += "+moment"; // what follows has one more part
    bytes += '\0';
    bytes += row.toRfc4122();
    bytes += scope.toRfc4122();
    append(bytes, sequence);
    if (moment)
        append(bytes, *moment);
    bytes += kind; // last: all before it has a fixed size or an end
    return bytes;
}

} // namespace tasuki
