// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientspage.h"

#include "ui/patients/clientsearchview.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

PatientsPage::PatientsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_search(new ClientSearchView(workspace, clock, this))
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::largeSpace, theme::space, theme::largeSpace, theme::space);
    column->addWidget(heading);
    column->addWidget(m_search, 1);
    connect(m_search, &ClientSearchView::clientChosen, this, [this](ObjectId client) {
        Q_EMIT openRequested({Place::Kind::Client, client});
    });
}

QString PatientsPage::title() const
{
    return tr("Clients");
}

void PatientsPage::refresh()
{
    m_search->refresh();
}

void PatientsPage::focusFirst()
{
    m_search->focusSearch();
}

} // namespace tasuki
