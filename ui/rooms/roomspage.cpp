// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomspage.h"

#include "core/base/clock.h"
#include "core/services/workspace.h"
#include "ui/rooms/roomdelegate.h"
#include "ui/rooms/roommodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

RoomsPage::RoomsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_model(new RoomModel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(tr("There is no room yet"),
                             tr("Each admission has a room where the care office and the hospital "
                                "write to each other. "
                                "It opens when an admission is recorded."),
                             this))
{
    setObjectName(QStringLiteral("roomsPage"));
    auto *heading = new QLabel(tr("Messages"), this);
    heading->setFont(theme::largeFont());
    m_list->setObjectName(QStringLiteral("roomsListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setToolTip(tr("Enter opens the room"));
    m_list->setAccessibleName(tr("Rooms"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_list);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &RoomsPage::openCurrent);
    }
    connect(m_list, &QListView::clicked, this, &RoomsPage::openCurrent);
}

QString RoomsPage::title() const
{
    return tr("Messages");
}

void RoomsPage::refresh()
{
    m_model->setRows(roomRows(*m_workspace.snapshot(), m_clock.now()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void RoomsPage::focusFirst()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void RoomsPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        Q_EMIT openRequested(Place{Place::Kind::Conversation,
                                   index.data(RoomModel::RowRole).value<RoomRow>().episode});
}

} // namespace tasuki
