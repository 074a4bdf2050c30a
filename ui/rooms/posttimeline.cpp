// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/posttimeline.h"

#include "ui/rooms/postdelegate.h"
#include "ui/rooms/postmodel.h"

#include <QScrollBar>

namespace tasuki {

PostTimeline::PostTimeline(QWidget *parent)
    : QListView(parent)
    , m_posts(new PostModel(this))
{
    setObjectName(QStringLiteral("postTimeline"));
    setAccessibleName(tr("Posts of this room"));
    setModel(m_posts);
    setItemDelegate(new PostDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(3 * fontMetrics().height());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PostTimeline::askForMore);
}

void PostTimeline::display(const QList<ShownPost> &rows, bool follow)
{
    executeDelayedItemsLayout();
    const bool goOn = follow && isAtEnd();
    QModelIndex first = indexAt(QPoint(1, 1));
    if (!first.isValid() && m_posts->rowCount() > 0)
        first = m_posts->index(0);
    const QPersistentModelIndex top(first);
    const int offset = visualRect(top).top();
    const ObjectId wasChosen = chosen();
    m_posts->moveTo(rows);
    if (chosen() != wasChosen) // a neighbour took its place: nobody chose that one
        setCurrentIndex(m_posts->indexOf(wasChosen));
    executeDelayedItemsLayout();
    if (goOn)
        scrollToBottom();
    else if (top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top()
                                      - offset);
    Q_EMIT chosenChanged(); // what it shows may have moved on
}

bool PostTimeline::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - fontMetrics().height();
}

void PostTimeline::choose(ObjectId post)
{
    if (const QModelIndex index = m_posts->indexOf(post); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index, QAbstractItemView::EnsureVisible);
    }
}

void PostTimeline::chooseLast()
{
    if (m_posts->rowCount() > 0)
        setCurrentIndex(m_posts->index(m_posts->rowCount() - 1));
    scrollToBottom();
}

const ShownPost *PostTimeline::chosenRow() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_posts->rows().size() ? &m_posts->rows().at(row) : nullptr;
}

ObjectId PostTimeline::chosen() const
{
    const ShownPost *row = chosenRow();
    return row ? row->post().id : ObjectId();
}

QList<ObjectId> PostTimeline::unseenInView() const
{
    QList<ObjectId> unseen;
    const QRect screen = viewport()->rect();
    const QModelIndex first = indexAt(QPoint(1, 1));
    for (int i = std::max(first.row(), 0); i < m_posts->rowCount(); ++i) {
        const QRect area = visualRect(m_posts->index(i));
        if (area.top() > screen.bottom())
            break;
        if (m_posts->rows().at(i).isUnseen && screen.contains(QPoint(1, area.bottom())))
            unseen.append(m_posts->rows().at(i).post().id);
    }
    return unseen;
}

void PostTimeline::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

/// Another width breaks lines elsewhere: whoever read the end still reads it.
void PostTimeline::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    QListView::resizeEvent(event);
    executeDelayedItemsLayout();
    if (wasAtEnd)
        scrollToBottom();
}

/// A screen before it is needed, so that nobody meets the edge.
void PostTimeline::askForMore()
{
    const QScrollBar *bar = verticalScrollBar();
    const int near = viewport()->height();
    if (bar->value() < near)
        Q_EMIT olderWanted();
    if (bar->maximum() - bar->value() < near)
        Q_EMIT newerWanted();
}

} // namespace tasuki
