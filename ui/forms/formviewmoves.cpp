// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"

// The moves of the keyboard through a form; the rest of FormView is in formview.cpp.

namespace tasuki {

void FormView::move(FormMove move)
{
    switch (move) {
    case FormMove::NextItem:
        focusNextItem();
        break;
    case FormMove::NextUnanswered:
        focusNextUnanswered();
        break;
    case FormMove::NextSection:
    case FormMove::PreviousSection: {
        const int next = currentPage() + (move == FormMove::NextSection ? 1 : -1);
        if (next < 0 || next >= pageCount())
            return;
        showPage(next);
        focusFirstItem();
        break;
    }
    case FormMove::Undo:
        m_undo.undo();
        break;
    case FormMove::Redo:
        m_undo.redo();
        break;
    case FormMove::History:
        if (const QString key = currentKey(); !key.isEmpty())
            Q_EMIT historyRequested(key);
        break;
    }
}

void FormView::focusFirstItem()
{
    FormPage *shown = m_pages.value(currentPage());
    if (!shown)
        return;
    for (ItemRow *row : shown->rows()) {
        if (!row->isHidden() && row->editor() && !row->editor()->inputs().isEmpty()) {
            row->focusFirstInput();
            return;
        }
    }
}

void FormView::focusNextItem()
{
    const int current = currentPage();
    FormPage *shown = m_pages.value(current);
    if (!shown)
        return;
    const QList<ItemRow *> &rows = shown->rows();
    const auto from = rows.indexOf(rowOf(m_input));
    for (auto i = from + 1; i < rows.size(); ++i) {
        const bool canAnswer = rows[i]->editor() && !rows[i]->editor()->inputs().isEmpty();
        if (rows[i]->isHidden() || !canAnswer || m_state.form().item(rows[i]->linkId())->readOnly)
            continue;
        rows[i]->focusFirstInput();
        return;
    }
    if (current + 1 < pageCount()) {
        showPage(current + 1);
        focusFirstItem();
    } else {
        Q_EMIT enterAtEnd();
    }
}

bool FormView::focusNextUnanswered()
{
    const QStringList open = m_state.unanswered();
    const QSet<QString> openItems(open.begin(), open.end());
    QStringList order; ///< of all questions shown, so that the search can go round
    for (const PlannedPage &planned : std::as_const(m_plan))
        for (const PlannedItem &line : planned.items)
            order.append(line.item->linkId);
    const ItemRow *here = rowOf(m_input);
    const qsizetype from = here ? order.indexOf(here->linkId()) : -1;
    for (qsizetype step = 1; step <= order.size(); ++step) {
        const QString &linkId = order[(from + step) % order.size()];
        if (openItems.contains(linkId)) {
            showItem(linkId);
            return true;
        }
    }
    return false;
}

int FormView::pageOf(const QString &linkId) const
{
    for (int i = 0; i < m_plan.size(); ++i)
        for (const PlannedItem &line : m_plan[i].items)
            if (line.item->linkId == linkId)
                return i;
    return -1;
}

void FormView::showItem(const QString &linkId)
{
    const int index = pageOf(linkId);
    if (index < 0)
        return;
    showPage(index);
    if (ItemRow *found = row(linkId)) {
        found->focusFirstInput();
        m_pages[index]->bringIntoView(found);
    }
}

} // namespace tasuki
