// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/traydelegate.h"

#include "ui/sheets/traymodel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

namespace tasuki {

static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(theme::quietInk);
    const QRect line = option.rect.adjusted(theme::space, 0, -theme::space, -theme::hairSpace);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    painter->setPen(theme::line);
    painter->drawLine(line.bottomLeft() + QPoint(0, 3), line.bottomRight() + QPoint(0, 3));
}

static void paintSheet(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index)
{
    const bool isNew
        = index.data(TrayModel::GroupRole).toInt() == static_cast<int>(TrayModel::Group::New);
    const QRect area = option.rect.adjusted(theme::largeSpace, theme::hairSpace, -theme::space,
                                            -theme::hairSpace);
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect lower = upper.translated(0, area.height() / 2);
    if (isNew) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::accent);
        painter->drawEllipse(QPoint(option.rect.left() + theme::space, upper.center().y()), 4, 4);
    }
    const QString moment = index.data(TrayModel::MomentRole).toString();
    const int momentWidth = option.fontMetrics.horizontalAdvance(moment) + theme::space;
    painter->setFont(option.font);
    painter->setPen(theme::quietInk);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, moment);
    const auto elided = [](const QString &text, const QFont &font, int width) {
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    };
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(index.data(TrayModel::NoteRole).toString() + QStringLiteral("　")
                                 + index.data(TrayModel::FromRole).toString(),
                             option.font, lower.width()));
    QFont bold = option.font;
    bold.setBold(isNew);
    painter->setFont(bold);
    painter->setPen(theme::ink);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(index.data().toString(), bold, upper.width() - momentWidth));
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TrayModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::accentWash);
        paintSheet(painter, option, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme::accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
    painter->restore();
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool isHeading = index.data(TrayModel::IsHeadingRole).toBool();
    return {200, isHeading ? line + theme::largeSpace : 2 * line + 4 * theme::hairSpace};
}

} // namespace tasuki
