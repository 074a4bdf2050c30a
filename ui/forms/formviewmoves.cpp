// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/findbar.h"
#include "ui/forms/formpage.h"
#include "ui/forms/formview.h"
#include "ui/forms/instancebar.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/forms/tableblock.h"

#include <QMenu>

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
    case FormMove::FirstItem:
    case FormMove::LastItem:
        focusEnd(move == FormMove::LastItem);
        break;
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
    case FormMove::Quote:
        if (const QString key = currentKey(); !key.isEmpty())
            Q_EMIT quoteRequested(key);
        break;
    case FormMove::Find:
        openFind();
        break;
    case FormMove::Help:
        if (ItemRow *here = rowOf(m_input))
            here->toggleHelp();
        break;
    default:
        moveInstance(move);
    }
}

std::optional<FormInstance> FormView::instanceAt(QWidget *input) const
{
    const ItemRow *here = rowOf(input);
    QString key = here ? here->key() : QString();
    const auto *bar = input ? qobject_cast<InstanceBar *>(input->parentWidget()) : nullptr;
    const auto *table = input ? qobject_cast<TableBlock *>(input->parentWidget()) : nullptr;
    if (bar || table)
        key = bar ? bar->key() : table->key();
    const auto around = instanceAround(m_state, key);
    if (!around || m_state.form().item(m_state.linkIdOf(around->groupKey))->readOnly)
        return std::nullopt;
    return around;
}

bool FormView::meansSomething(QWidget *input, FormMove move) const
{
    switch (move) {
    case FormMove::Help: {
        const ItemRow *here = rowOf(input);
        return here && here->hasHelp();
    }
    case FormMove::Quote:
        return m_mayQuote;
    case FormMove::AddInstance:
    case FormMove::RemoveInstance:
    case FormMove::DuplicateInstance:
        return instanceAt(input).has_value();
    default:
        return true;
    }
}

void FormView::moveInstance(FormMove move)
{
    const auto around = instanceAt(m_input);
    if (!around)
        return;
    if (move == FormMove::AddInstance)
        addInstance(around->groupKey);
    else if (move == FormMove::RemoveInstance)
        removeInstance(*around);
    else
        insertInstance({around->groupKey, around->number + 1},
                       m_state.instanceContent(around->groupKey, around->number));
}

bool FormView::moveCell(QWidget *input, int rows, int columns)
{
    FormPage *shown = shownPage();
    ItemRow *cell = rowOf(input);
    const TableBlock *table = shown ? shown->tableOf(cell) : nullptr;
    if (!table)
        return false;
    for (ItemRow *next = table->neighbour(cell, rows, columns); next;
         next = table->neighbour(next, rows, columns)) {
        if (next->isHidden() || !next->editor() || next->editor()->inputs().isEmpty())
            continue;
        next->focusFirstInput();
        return true;
    }
    return false;
}

void FormView::openFind()
{
    QStringList asked;
    for (const PlannedPage &page : std::as_const(m_plan))
        for (const PlannedLine &line : page.lines)
            if (m_state.isEnabled(line.key))
                asked.append(line.key);
    m_find->open(m_plan, asked);
}

namespace {
    bool canAnswer(const ItemRow *row)
    {
        return !row->isHidden() && row->editor() && !row->editor()->inputs().isEmpty();
    }
} // namespace

void FormView::focusFirstItem()
{
    FormPage *shown = shownPage();
    if (!shown)
        return;
    for (ItemRow *row : shown->rows()) {
        if (canAnswer(row) && !m_passedOver.contains(row->key())) {
            row->focusFirstInput();
            return;
        }
    }
}

void FormView::focusEnd(bool last)
{
    showPage(last ? pageCount() - 1 : 0);
    if (!last) {
        focusFirstItem();
        return;
    }
    const QList<ItemRow *> rows = shownPage()->rows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (canAnswer(*row)) {
            (*row)->focusFirstInput();
            return;
        }
    }
}

void FormView::focusNextItem()
{
    const int current = currentPage();
    FormPage *shown = shownPage();
    if (!shown)
        return;
    const QList<ItemRow *> &rows = shown->rows();
    const auto from = rows.indexOf(rowOf(m_input));
    for (auto i = from + 1; i < rows.size(); ++i) {
        if (!canAnswer(rows[i]) || m_passedOver.contains(rows[i]->key()))
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
    const ItemRow *here = rowOf(m_input);
    const qsizetype from = here ? m_order.indexOf(here->key()) : -1;
    // All questions shown, so that the search can go round.
    for (qsizetype step = 1; step <= m_order.size(); ++step) {
        const QString key = m_order[(from + step) % m_order.size()];
        if (openItems.contains(key)) {
            showItem(key);
            return true;
        }
    }
    return false;
}

void FormView::showItem(const QString &key)
{
    const int index = pageOf(key);
    if (index < 0)
        return;
    showPage(index);
    FormPage *shown = m_pages[index];
    shown->unfold(key);
    ItemRow *found = row(key);
    if (found && canAnswer(found)) {
        found->focusFirstInput();
        shown->bringIntoView(found);
        return;
    }
    // A heading or a table: its first question.
    for (const PlannedLine &line : std::as_const(m_plan[index].lines)) {
        if (line.key != key)
            continue;
        const qsizetype first = m_order.indexOf(line.cells.value(0));
        if (ItemRow *cell = first < 0 ? nullptr : row(m_order[first]))
            cell->focusFirstInput();
        else if (found)
            shown->bringIntoView(found);
        return;
    }
}

void FormView::showMenu(ItemRow *row, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = row->key();
    menu->addAction(tr("History of this item (Ctrl+H)"), this,
                    [this, key] { Q_EMIT historyRequested(key); });
    if (m_mayQuote)
        menu->addAction(tr("Quote in the room (Ctrl+Shift+Q)"), this,
                        [this, key] { Q_EMIT quoteRequested(key); });
    if (const auto around = instanceAround(m_state, key)) {
        menu->addSeparator();
        menu->addAction(tr("One more (Ctrl and +)"), this,
                        [this, around] { addInstance(around->groupKey); });
        menu->addAction(tr("One more like this (Ctrl+Shift+D)"), this, [this, around] {
            insertInstance({around->groupKey, around->number + 1},
                           m_state.instanceContent(around->groupKey, around->number));
        });
        menu->addAction(tr("Remove this one (Ctrl and −)"), this,
                        [this, around] { removeInstance(*around); });
    }
    menu->popup(globalPosition);
}

} // namespace tasuki
