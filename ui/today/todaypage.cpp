// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/services/workspace.h"
#include "ui/support/theme.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todaymodel.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

TodayPage::TodayPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new TodayModel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_body(new QStackedWidget(this))
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    m_list->setObjectName(QStringLiteral("todayListView"));
    m_list->setAccessibleName(tr("Today"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(clock, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::largeSpace, theme::space, theme::largeSpace, theme::space);
    column->addWidget(heading);
    column->addWidget(m_body, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &TodayPage::choose);
    connect(m_list, &QListView::activated, this, &TodayPage::choose);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        Q_EMIT openRequested({Place::Kind::Patients, {}});
    });
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::refresh()
{
    m_model->setItems(m_workspace.today().items());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showEmpty();
}

void TodayPage::focusFirst()
{
    m_list->setFocus();
}

void TodayPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!isEmpty)
        return;
    const OfficeKind kind = m_workspace.snapshot()->myOffice.kind;
    if (kind == OfficeKind::CareOffice) {
        m_empty->setTexts(tr("Nothing is waiting for you"),
                          tr("When a client is admitted to hospital, open her page and press F4 "
                             "(admitted). Ctrl+K finds her."));
        m_empty->setAction(tr("Open the list of clients"));
    } else if (takesSheets(kind)) {
        m_empty->setTexts(tr("No new sheets"),
                          tr("Sheets that care offices send appear here by themselves."));
    } else {
        m_empty->setTexts(tr("Nothing is waiting for you"),
                          tr("What is written in your rooms is under Messages."));
    }
}

void TodayPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TodayItem &item = m_model->rows().at(index.row());
    if (item.kind == TodayItem::Kind::MonthlyCheck) {
        Q_EMIT openRequested({Place::Kind::Monthly, {}});
        return;
    }
    if (item.kind == TodayItem::Kind::RoomToTend)
        return Q_EMIT openRequested({Place::Kind::Room, ObjectId(item.room.uuid())});
    if (item.kind == TodayItem::Kind::DischargeArrived)
        return Q_EMIT openRequested({Place::Kind::Review, item.episode});
    if (item.kind == TodayItem::Kind::DischargeBlockMissing
        || item.kind == TodayItem::Kind::DischargeReviewed)
        return Q_EMIT openRequested({Place::Kind::Discharge, item.episode});
    const bool isCareOffice = m_workspace.snapshot()->myOffice.kind == OfficeKind::CareOffice;
    if (isCareOffice && !item.client.isNull())
        Q_EMIT openRequested({Place::Kind::Client, item.client});
    else if (!item.episode.isNull())
        Q_EMIT openRequested({Place::Kind::Episode, item.episode});
}

} // namespace tasuki
