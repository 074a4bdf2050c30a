// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/traypage.h"

#include "core/base/clock.h"
#include "core/services/workspace.h"
#include "ui/sheets/traydelegate.h"
#include "ui/sheets/traymodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

TrayPage::TrayPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_model(new TrayModel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(tr("No sheet has come yet"),
                             tr("Sheets that care managers send appear here by themselves."), this))
{
    setObjectName(QStringLiteral("trayPage"));
    auto *heading = new QLabel(tr("Sheets that came in"), this);
    heading->setFont(theme::largeFont());
    m_list->setObjectName(QStringLiteral("trayListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrayDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setToolTip(tr("Enter opens the sheet"));
    m_list->setAccessibleName(tr("Sheets that came in"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    // Not activated(): on some desktops that is a double click and on others a single one.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_list);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &TrayPage::openCurrent);
    }
    connect(m_list, &QListView::clicked, this, &TrayPage::openCurrent);
}

QString TrayPage::title() const
{
    return tr("Sheets that came in");
}

void TrayPage::refresh()
{
    m_model->display(*m_workspace.snapshot(), m_clock.now());
    const bool isEmpty = m_model->rowCount() <= 3; // the headings alone
    const bool isFirst = !isEmpty && m_list->isHidden();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isFirst && isVisible())
        focusFirst(); // whoever waited before an empty tray goes on by keyboard
}

void TrayPage::focusFirst()
{
    for (int row = 0; row < m_model->rowCount() && !m_list->currentIndex().isValid(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags() & Qt::ItemIsSelectable)
            m_list->setCurrentIndex(index);
    }
    m_list->setFocus();
}

void TrayPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const auto episode = index.data(TrayModel::EpisodeRole).value<ObjectId>();
    if (!episode.isNull())
        Q_EMIT openRequested(Place{Place::Kind::Episode, episode});
}

} // namespace tasuki
