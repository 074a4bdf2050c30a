// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace tasuki {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Purpose::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    if (m_columns > 0)
        width = qMin(m_columns, int(m_items.size())) * (widestItem() + spacing()) - spacing();
    const int wish = qMin(qMax(width, minimumSize().width()), 640);
    return {wish, heightForWidth(wish)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Purpose::Place);
}

int FlowLayout::widestItem() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = item->isEmpty() ? widest : qMax(widest, item->sizeHint().width());
    return widest;
}

int FlowLayout::arrange(const QRect &rect, Purpose purpose) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int share = m_columns > 1 ? (room.width() + spacing()) / m_columns - spacing() : 0;
    const int column = m_columns > 1 ? qMax(1, qMin(widestItem(), share)) : 0;
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    int inLine = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        const int most = column > 0 ? column : room.width();
        size.setWidth(qMin(size.width(), qMax(most, item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        const bool full = column == 0 && x > room.x() && x + size.width() > room.x() + room.width();
        if (full || (m_columns > 0 && inLine == m_columns)) {
            x = room.x();
            y += lineHeight + m_lineSpacing;
            lineHeight = inLine = 0;
        }
        if (purpose == Purpose::Place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += (column > 0 ? column : size.width()) + spacing();
        lineHeight = qMax(lineHeight, size.height());
        ++inLine;
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace tasuki
