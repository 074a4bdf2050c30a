// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/door.h"

#include "ui/support/theme.h"
#include "ui/unlock/unlockpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace tasuki {

namespace {

    constexpr int columnWidth = 440;

} // namespace

Door::Door(Access &access, const EnrolPage::Defaults &defaults, const QString &hint,
           QWidget *parent)
    : QScrollArea(parent)
    , m_pages(new QStackedWidget)
    , m_unlock(new UnlockPage(access, hint))
    , m_enrol(new EnrolPage(access, defaults))
{
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_enrol);
    m_pages->setMaximumWidth(columnWidth);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(theme::space, theme::largeSpace, theme::space, theme::largeSpace);
    row->addStretch(1);
    row->addWidget(m_pages, 100, Qt::AlignVCenter);
    row->addStretch(1);
    setWidget(middle);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    const bool isKnown = !access.vaults().isEmpty();
    m_enrol->setReturnable(isKnown);
    connect(m_unlock, &UnlockPage::enrolRequested, this, [this] { turnTo(m_enrol); });
    connect(m_enrol, &EnrolPage::backRequested, this, [this] { turnTo(m_unlock); });
    turnTo(isKnown ? static_cast<QWidget *>(m_unlock) : m_enrol);
}

void Door::focusInEvent(QFocusEvent *)
{
    m_pages->currentWidget()->setFocus();
}

void Door::turnTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

} // namespace tasuki
