// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/page.h"

namespace tasuki {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{ }

void PageStack::startWith(const Place &place, Page *page)
{
    const QList<Step> left = m_way;
    m_way = {{place, page}};
    addWidget(page);
    show(page);
    for (const Step &step : left)
        retire(step.page);
}

void PageStack::push(const Place &place, Page *page)
{
    if (auto *current = this->page())
        current->saveNow();
    m_way.append({place, page});
    addWidget(page);
    show(page);
}

void PageStack::back()
{
    if (!canGoBack())
        return;
    const Step left = m_way.takeLast();
    if (auto *current = page()) {
        current->refresh();
        show(current);
    }
    retire(left.page);
}

void PageStack::saveAll()
{
    for (const Step &step : std::as_const(m_way)) {
        if (step.page)
            step.page->saveNow();
    }
}

void PageStack::clear()
{
    const QList<Step> all = m_way;
    m_way.clear();
    for (const Step &step : all)
        delete step.page.data();
}

Page *PageStack::page() const
{
    return m_way.isEmpty() ? nullptr : m_way.last().page.data();
}

Place PageStack::place() const
{
    return m_way.isEmpty() ? Place{} : m_way.last().place;
}

Place PageStack::root() const
{
    return m_way.isEmpty() ? Place{} : m_way.first().place;
}

void PageStack::show(Page *page)
{
    setCurrentWidget(page);
    page->focusFirst();
    Q_EMIT pageShown();
}

/// The page may have asked for this itself, from one of its own slots: it goes a moment later.
void PageStack::retire(Page *page)
{
    if (!page)
        return;
    page->saveNow();
    page->disconnect(this);
    removeWidget(page);
    page->deleteLater();
}

} // namespace tasuki
