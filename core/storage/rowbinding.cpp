// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowbinding.h"

#include <QtEndian>

namespace tasuki {

QByteArray RowBinding::bytes() const
{
    QByteArray bytes(table);
    bytes.reserve(bytes.size() + kind.size() + 42);
    bytes += '\0';
    bytes += row.toRfc4122();
    bytes += scope.toRfc4122();
    char number[8];
    qToBigEndian(sequence, number);
    bytes.append(number, sizeof number);
    bytes += kind; // last: all before it has a fixed size or an end
    return bytes;
}

} // namespace tasuki
