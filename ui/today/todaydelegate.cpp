// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydelegate.h"

#include "ui/support/deadlinetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaytext.h"

#include <QPainter>

namespace tasuki {

namespace {

    QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    int headingHeight(const QFontMetrics &metrics)
    {
        return metrics.height() + theme::space + theme::smallSpace;
    }

    void write(QPainter &painter, const QRect &room, const QString &text, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeft)
    {
        painter.setPen(ink);
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintGround(QPainter &painter, const QRect &room, bool isChosen)
    {
        painter.fillRect(room, isChosen ? theme::accentWash : theme::paper);
        if (isChosen)
            painter.fillRect(QRect(room.topLeft(), QSize(theme::hairSpace, room.height())),
                             theme::accent);
        painter.setPen(theme::line);
        painter.drawLine(room.bottomLeft(), room.bottomRight());
    }

} // namespace

TodayDelegate::TodayDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto item = index.data(TodayModel::TodayRole).value<TodayItem>();
    painter->save();
    QRect room = option.rect;
    if (const QString heading = index.data(TodayModel::GroupStartRole).toString();
        !heading.isEmpty()) {
        QRect above = room;
        above.setHeight(headingHeight(option.fontMetrics));
        room.setTop(above.bottom() + 1);
        painter->fillRect(above, theme::window);
        painter->setFont(bold(option.font));
        write(*painter, above.adjusted(0, theme::space, 0, 0), heading, theme::accent);
    }
    paintGround(*painter, room, option.state.testFlag(QStyle::State_Selected));
    const QDateTime now = m_clock.now();
    QRect upper = room.adjusted(theme::space, theme::hairSpace, -theme::space, 0);
    upper.setHeight((room.height() - 2 * theme::hairSpace) / 2);
    const QRect lower = upper.translated(0, upper.height());
    painter->setFont(bold(option.font));
    if (item.deadline) {
        const QDate today = now.toLocalTime().date();
        const QString deadline = deadlineText(*item.deadline, today);
        const int width = painter->fontMetrics().horizontalAdvance(deadline) + theme::hairSpace;
        const bool pressing = isPressing(*item.deadline, today);
        write(*painter, upper, deadline, pressing ? theme::danger : theme::warning, Qt::AlignRight);
        upper.setRight(upper.right() - width - theme::space);
    }
    write(*painter, upper, subjectText(item), theme::ink);
    painter->setFont(option.font);
    const QString since = item.since.isValid() ? ageText(item.since, now) : QString();
    const int sinceWidth = painter->fontMetrics().horizontalAdvance(since) + theme::space;
    write(*painter, lower, since, theme::quietInk, Qt::AlignRight);
    write(*painter, lower.adjusted(0, 0, -sinceWidth, 0), actionText(item.kind), theme::ink);
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * option.fontMetrics.height() + 3 * theme::hairSpace + theme::smallSpace;
    if (!index.data(TodayModel::GroupStartRole).toString().isEmpty())
        height += headingHeight(option.fontMetrics);
    return {theme::space, height};
}

} // namespace tasuki
