// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papertype.h"

#include <cmath>

namespace tasuki {

PaperType::PaperType(double points, bool isLatin)
    : m_points(points)
    , m_isLatin(isLatin)
    , m_regular(font(points, false, isLatin))
    , m_bold(font(points, true, isLatin))
{ }

double PaperType::width(const QString &text, bool isBold) const
{
    return (isBold ? m_bold : m_regular).horizontalAdvance(text);
}

QFont PaperType::font(double points, bool isBold, bool isLatin)
{
    QFont font(isLatin ? QStringLiteral("BIZ UDPGothic") : QStringLiteral("BIZ UDGothic"));
    font.setPixelSize(static_cast<int>(std::lround(points * unitsPerPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(isBold);
    return font;
}

} // namespace tasuki
