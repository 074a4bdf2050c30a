// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientsearchview.h"

#include "core/services/clients.h"
#include "core/services/workspace.h"
#include "ui/patients/clientdelegate.h"
#include "ui/patients/clientlistmodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

ClientSearchView::ClientSearchView(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new SearchLine(this))
    , m_model(new ClientListModel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_body(new QStackedWidget(this))
{
    m_line->setObjectName(QStringLiteral("searchLineEdit"));
    m_line->setMinimumHeight(theme::rowHeight);
    m_line->setAccessibleName(tr("Find a client"));
    m_line->setPlaceholderText(tr("Name, reading, romaji, insured number or telephone"));
    m_list->setObjectName(QStringLiteral("clientListView"));
    m_list->setAccessibleName(tr("Clients"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClientDelegate(clock, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_line);
    column->addWidget(m_body, 1);
    setFocusProxy(m_line);
    connect(m_line, &SearchLine::typedChanged, this, &ClientSearchView::search);
    connect(m_line, &SearchLine::moveRequested, this, &ClientSearchView::move);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &ClientSearchView::choose);
    connect(m_list, &QListView::activated, this, &ClientSearchView::choose);
}

void ClientSearchView::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    const QString typed = m_line->typed();
    m_model->setEntries(m_workspace.clients().search(typed), *m_workspace.snapshot());
    if (!current.isValid() && !typed.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    showEmpty(typed);
}

void ClientSearchView::focusSearch()
{
    m_line->setFocus();
    m_line->selectAll();
}

void ClientSearchView::clearSearch()
{
    m_line->clear();
}

void ClientSearchView::search(const QString &typed)
{
    m_model->setEntries(m_workspace.clients().search(typed), *m_workspace.snapshot());
    m_list->setCurrentIndex(m_model->index(0)); // best first: Enter opens it
    m_list->scrollToTop();
    showEmpty(typed);
}

void ClientSearchView::showEmpty(const QString &typed)
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!isEmpty)
        return;
    if (typed.isEmpty())
        m_empty->setTexts(tr("No clients yet"),
                          tr("Clients of your office appear here as soon as the administrator has "
                             "entered them and this computer has been connected once."));
    else
        m_empty->setTexts(tr("Nobody found"),
                          tr("Try fewer letters, the reading (さとう), romaji (satou) or the last "
                             "digits of a number."));
}

void ClientSearchView::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + rows : 0;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, last))));
}

void ClientSearchView::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT clientChosen(m_model->rows().at(index.row()).entry.client.id);
}

} // namespace tasuki
