// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpopup.h"

#include "ui/shell/page.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace tasuki {

namespace {

    constexpr QSize popupSize(640, 440);

} // namespace

SearchPopup::SearchPopup(Page *page, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(page->title());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::hairSpace, theme::hairSpace, theme::hairSpace,
                               theme::hairSpace);
    column->addWidget(page);
    resize(popupSize);
    connect(page, &Page::openRequested, this, &QDialog::accept);
    connect(page, &Page::backRequested, this, &QDialog::reject);
    page->refresh();
    page->focusFirst();
}

} // namespace tasuki
