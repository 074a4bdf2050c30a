// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

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

/// What stands at the right is whole, what stands at the left has the rest.
inline void writeBoth(QPainter &painter, const QRect &room, const QString &left,
                      const QString &right)
{
    const int width
        = right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(right) + theme::space;
    writeLine(painter, room, right, Qt::AlignRight);
    writeLine(painter, room.adjusted(0, 0, -width, 0), left);
}

inline void drawFocus(QPainter &painter, const QRect &room)
{
    painter.setPen(QPen(theme::accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room.adjusted(1, 1, -1, -1));
}

struct TwoLines {
    QRect upper;
    QRect lower;
};

inline QSize twoLinesHint(const QStyleOptionViewItem &option)
{
    return {200, 2 * option.fontMetrics.height() + 4 * theme::hairSpace};
}

/// The ground of a row that belongs to a room: chosen or not, and the room's colour at its edge.
inline TwoLines paintRoomGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QColor &colour)
{
    const QRect room = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(room, theme::accentWash);
    painter.fillRect(QRect(room.topLeft(), QSize(theme::smallSpace, room.height())), colour);
    painter.setPen(theme::line);
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, room);
    TwoLines lines;
    lines.upper = room.adjusted(theme::largeSpace, theme::hairSpace, -theme::space, 0);
    lines.upper.setHeight(room.height() / 2 - theme::hairSpace);
    lines.lower = lines.upper.translated(0, lines.upper.height());
    return lines;
}

} // namespace tasuki
