// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/quicksearch.h"

#include "ui/patients/clientsearchview.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

QuickSearch::QuickSearch(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_search(new ClientSearchView(workspace, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::smallSpace, theme::smallSpace,
                               theme::smallSpace);
    column->addWidget(m_search, 1);
    column->addWidget(new QLabel(tr("↑ ↓ choose   Enter opens   Esc closes"), this));
    setFocusProxy(m_search);
    connect(m_search, &ClientSearchView::clientChosen, this, [this](ObjectId client) {
        Q_EMIT openRequested({Place::Kind::Client, client});
    });
}

QString QuickSearch::title() const
{
    return tr("Find a client");
}

void QuickSearch::refresh()
{
    m_search->refresh();
}

void QuickSearch::focusFirst()
{
    m_search->focusSearch();
}

} // namespace tasuki
