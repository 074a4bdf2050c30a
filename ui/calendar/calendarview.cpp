// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendartext.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tasuki {

static constexpr int weekDays = 7;
static constexpr int gap = 2;

static bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

CalendarView::CalendarView(CalendarModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("calendarView"));
    setAccessibleName(tr("Calendar"));
    setToolTip(tr("Arrows go to another day, PgUp PgDn further; T today, M W D month, week, day; "
                  "N new, Enter opens"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_model, &CalendarModel::changed, this, &CalendarView::announce);
}

QSize CalendarView::sizeHint() const
{
    return {700, 520};
}

QSize CalendarView::minimumSizeHint() const
{
    return {weekDays * fontMetrics().horizontalAdvance(u'国') * 3, lineHeight() * 14};
}

int CalendarView::columns() const
{
    return m_model.span() == CalendarSpan::Day ? 1 : weekDays;
}

int CalendarView::rows() const
{
    return m_model.span() == CalendarSpan::Month ? 6 : 1;
}

int CalendarView::headHeight() const
{
    return m_model.span() == CalendarSpan::Day ? 0 : lineHeight();
}

int CalendarView::lineHeight() const
{
    return fontMetrics().height() + 2 * gap;
}

QRect CalendarView::cellOf(QDate day) const
{
    const int number = int(m_model.firstShown().daysTo(day));
    const int column = number % columns();
    const int row = number / columns();
    const int space = height() - headHeight();
    const QPoint from(column * width() / columns(), headHeight() + row * space / rows());
    const QPoint until((column + 1) * width() / columns() - 1,
                       headHeight() + (row + 1) * space / rows() - 1);
    return {from, until};
}

QDate CalendarView::dayAt(QPoint place) const
{
    for (QDate day = m_model.firstShown(); day <= m_model.lastShown(); day = day.addDays(1)) {
        if (cellOf(day).contains(place))
            return day;
    }
    return {};
}

int CalendarView::linesIn(const QRect &cell) const
{
    return std::max(1, (cell.height() - gap) / lineHeight() - 1);
}

QRect CalendarView::lineRect(const QRect &cell, int line) const
{
    return {cell.left() + gap, cell.top() + (line + 1) * lineHeight(), cell.width() - 2 * gap,
            lineHeight() - 1};
}

int CalendarView::firstLine(QDate day) const
{
    if (day != m_model.day())
        return 0;
    const int room = linesIn(cellOf(day));
    const bool isTooMuch = m_model.itemsOn(day).size() > room;
    return std::max(0, m_model.chosen() - room + (isTooMuch ? 2 : 1));
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::paper);
    if (headHeight() > 0)
        paintHead(painter);
    for (QDate day = m_model.firstShown(); day <= m_model.lastShown(); day = day.addDays(1))
        paintDay(painter, day);
}

void CalendarView::paintHead(QPainter &painter) const
{
    painter.setPen(theme::quietInk);
    for (int i = 0; i < weekDays; ++i) {
        QRect head = cellOf(m_model.firstShown().addDays(i));
        head.setTop(0);
        head.setHeight(headHeight());
        painter.drawText(head, Qt::AlignCenter, weekdayText(i + 1));
    }
}

void CalendarView::paintDay(QPainter &painter, QDate day) const
{
    const QRect cell = cellOf(day);
    const bool isOther = m_model.span() == CalendarSpan::Month
        && (day.month() != m_model.day().month() || day.year() != m_model.day().year());
    const bool isChosen = day == m_model.day();
    painter.fillRect(cell,
                     isOther              ? theme::window
                         : isWeekend(day) ? theme::accentWash
                                          : theme::paper);
    painter.setPen(theme::line);
    painter.drawRect(cell);
    QFont heading = font();
    heading.setBold(day == m_model.today());
    painter.setFont(heading);
    painter.setPen(isOther ? theme::quietInk : theme::ink);
    const QString number = m_model.span() == CalendarSpan::Day ? dayText(day)
        : day.day() == 1 || day == m_model.firstShown()
        ? QStringLiteral("%1/%2").arg(day.month()).arg(day.day())
        : QString::number(day.day());
    painter.drawText(lineRect(cell, -1), Qt::AlignLeft | Qt::AlignVCenter,
                     day == m_model.today() ? tr("%1 today").arg(number) : number);
    painter.setFont(font());
    const QList<CalendarItem> items = m_model.itemsOn(day);
    const int first = firstLine(day);
    const int room = linesIn(cell);
    const int left = int(items.size()) - first;
    const int drawn = left > room ? room - 1 : left;
    for (int i = 0; i < drawn; ++i)
        paintItem(painter, lineRect(cell, i), items.at(first + i),
                  isChosen && first + i == m_model.chosen());
    painter.setPen(theme::quietInk);
    if (left > drawn)
        painter.drawText(lineRect(cell, drawn), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more", nullptr, left - drawn));
    if (isChosen) {
        painter.setPen(QPen(hasFocus() ? theme::accent : theme::quietInk, hasFocus() ? 3 : 1));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

void CalendarView::paintItem(QPainter &painter, const QRect &rect, const CalendarItem &item,
                             bool isChosen) const
{
    const EventTime &time = item.content().time;
    painter.fillRect(rect, isChosen ? theme::accentWash.darker(110) : theme::goodWash);
    painter.fillRect(QRect(rect.topLeft(), QSize(gap + 1, rect.height())),
                     isChosen ? theme::accent : theme::good);
    QFont words = font();
    words.setStrikeOut(item.isCancelled());
    painter.setFont(words);
    painter.setPen(item.entry.refusal.isEmpty() ? theme::ink : theme::danger);
    QString text = itemText(item);
    if (m_model.span() == CalendarSpan::Day)
        text = QStringList{clockText(time), kindText(item.content().kind), text,
                           item.content().place}
                   .join(QStringLiteral("  "));
    else if (!time.isAllDay())
        text = time.begins.toString(u"H:mm") + u' ' + text;
    if (const QString room = m_model.roomName(item); !room.isEmpty())
        text = QStringLiteral("%1  %2").arg(text, room);
    const QRect inner = rect.adjusted(2 * gap + 2, 0, -gap, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.setFont(font());
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isPlain || (!moveBy(event->key()) && !order(event->key())))
        QWidget::keyPressEvent(event);
}

bool CalendarView::moveBy(int key)
{
    const bool isMonth = m_model.span() == CalendarSpan::Month;
    switch (key) {
    case Qt::Key_Left:
        m_model.setDay(m_model.day().addDays(-1));
        return true;
    case Qt::Key_Right:
        m_model.setDay(m_model.day().addDays(1));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : 1;
        if (isMonth)
            m_model.setDay(m_model.day().addDays(step * weekDays));
        else
            m_model.choose(m_model.chosen() + step);
        return true;
    }
    case Qt::Key_PageUp:
        m_model.step(-1);
        return true;
    case Qt::Key_PageDown:
        m_model.step(1);
        return true;
    case Qt::Key_T:
        m_model.setDay(m_model.today());
        return true;
    default:
        return false;
    }
}

bool CalendarView::order(int key)
{
    switch (key) {
    case Qt::Key_M:
        m_model.setSpan(CalendarSpan::Month);
        return true;
    case Qt::Key_W:
        m_model.setSpan(CalendarSpan::Week);
        return true;
    case Qt::Key_D:
        m_model.setSpan(CalendarSpan::Day);
        return true;
    case Qt::Key_N:
    case Qt::Key_Insert:
        Q_EMIT newWanted();
        return true;
    case Qt::Key_A:
        Q_EMIT askWanted();
        return true;
    case Qt::Key_P:
        Q_EMIT pollsWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_F2:
        Q_EMIT changeWanted();
        return true;
    case Qt::Key_Delete:
        Q_EMIT cancelWanted();
        return true;
    default:
        return false;
    }
}

void CalendarView::open()
{
    if (m_model.span() == CalendarSpan::Month && m_model.itemsOn(m_model.day()).size() > 1)
        m_model.setSpan(CalendarSpan::Day);
    else if (m_model.item())
        Q_EMIT openWanted();
    else
        Q_EMIT newWanted();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (!day.isValid())
        return;
    const QRect cell = cellOf(day);
    const int line = (event->pos().y() - cell.top()) / lineHeight() - 1 + firstLine(day);
    if (day != m_model.day())
        m_model.setDay(day);
    if (line >= 0 && line < m_model.itemsOn(day).size())
        m_model.choose(line);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->pos()).isValid())
        open();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CalendarView::announce()
{
    update();
    const qsizetype many = m_model.itemsOn(m_model.day()).size();
    QString text = dayText(m_model.day());
    if (const CalendarItem *item = m_model.item())
        text = tr("%1: %2 %3 (%4 of %5)", "day, time, title, number, count")
                   .arg(text, clockText(item->content().time), itemText(*item),
                        QString::number(m_model.chosen() + 1), QString::number(many));
    else
        text = tr("%1: nothing").arg(text);
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tasuki
