// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomdelegate.h"

#include "ui/rooms/linepaint.h"
#include "ui/rooms/roommodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(RoomModel::RowRole).value<RoomRow>();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::accentWash);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(theme::smallSpace, option.rect.height())),
                      roomColour(row.face.room));
    QRect upper = option.rect.adjusted(theme::largeSpace, theme::hairSpace, -theme::space, 0);
    upper.setHeight(option.rect.height() / 2 - theme::hairSpace);
    const QRect lower = upper.translated(0, upper.height());

    painter->setFont(boldFont(option.font));
    painter->setPen(row.isPressing ? theme::warning : theme::accent);
    const int width = painter->fontMetrics().horizontalAdvance(row.counts) + theme::space;
    writeLine(*painter, upper, row.counts, Qt::AlignRight);
    painter->setPen(theme::ink);
    if (!row.isNew && !row.isPressing)
        painter->setFont(option.font);
    writeLine(*painter, upper.adjusted(0, 0, -width, 0), faceText(row.face));
    painter->setFont(option.font);
    painter->setPen(theme::quietInk);
    const int moment = painter->fontMetrics().horizontalAdvance(row.latest) + theme::space;
    writeLine(*painter, lower, row.latest, Qt::AlignRight);
    writeLine(*painter, lower.adjusted(0, 0, -moment, 0), row.others);
    painter->setPen(theme::line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, option.rect);
    painter->restore();
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {200, 2 * option.fontMetrics.height() + 4 * theme::hairSpace};
}

} // namespace tasuki
