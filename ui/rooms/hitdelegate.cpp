// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/hitdelegate.h"

#include "ui/rooms/hitmodel.h"
#include "ui/rooms/linepaint.h"

namespace tasuki {

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto row = index.data(HitModel::RowRole).value<HitRow>();
    painter->save();
    const TwoLines lines = paintRoomGround(*painter, option, roomColour(row.face.room));
    painter->setFont(boldFont(option.font));
    painter->setPen(theme::ink);
    writeBoth(*painter, lines.upper, roomText(row.face), row.moment);
    painter->setFont(option.font);
    painter->setPen(theme::quietInk);
    writeBoth(*painter, lines.lower, row.excerpt, row.author);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return twoLinesHint(option);
}

} // namespace tasuki
