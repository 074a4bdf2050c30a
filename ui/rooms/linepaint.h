// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

/// What the delegates of this folder draw with.

inline QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// One line, elided where it does not fit.
inline void writeLine(QPainter &painter, const QRect &room, const QString &text,
                      Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

inline void drawFocus(QPainter &painter, const QRect &room)
{
    painter.setPen(QPen(theme::accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room.adjusted(1, 1, -1, -1));
}

} // namespace tasuki
