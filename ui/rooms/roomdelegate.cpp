// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomdelegate.h"

#include "ui/rooms/linepaint.h"
#include "ui/rooms/roommodel.h"

namespace tasuki {

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(RoomModel::RowRole).value<RoomRow>();
    painter->save();
    const TwoLines lines = paintRoomGround(*painter, option, roomColour(row.face.room));
    painter->setFont(boldFont(option.font));
    painter->setPen(row.isPressing || !row.state.isEmpty() ? theme::warning : theme::accent);
    QStringList marks{row.state, row.counts};
    marks.removeAll(QString());
    const QString right = marks.join(QStringLiteral(" · "));
    const int width = painter->fontMetrics().horizontalAdvance(right) + theme::space;
    writeLine(*painter, lines.upper, right, Qt::AlignRight);
    painter->setPen(row.isClosed ? theme::quietInk : theme::ink);
    if (!row.isNew && !row.isPressing)
        painter->setFont(option.font);
    writeLine(*painter, lines.upper.adjusted(0, 0, -width, 0), faceText(row.face));
    painter->setFont(option.font);
    painter->setPen(theme::quietInk);
    writeBoth(*painter, lines.lower, row.others, row.latest);
    painter->restore();
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return twoLinesHint(option);
}

} // namespace tasuki
