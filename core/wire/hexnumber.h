// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki {

/// 64 bits on the wire: exactly 16 hexadecimal digits, because a JSON number has only 53.
inline QString hexNumber(quint64 number)
{
    return QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
}

inline std::optional<quint64> hexNumberFrom(const QString &text)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok, 16);
    return ok && hexNumber(number) == text ? std::optional(number) : std::nullopt;
}

} // namespace tasuki
