// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"

#include "core/forms/formstate.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/support/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tasuki {

FormPage::FormPage(const PlannedPage &plan, const FormState &state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_sheet(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes would lay all rows out anew each time a question appears.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, theme::smallSpace, 0, theme::largeSpace);
    layout->setSpacing(0);
    for (const PlannedItem &planned : plan.items) {
        auto *row = new ItemRow(*planned.item, planned.depth, m_sheet);
        row->setVisible(m_state.isEnabled(row->linkId()));
        refreshRow(row);
        layout->addWidget(row);
        m_rows.append(row);
    }
    layout->addStretch(1);
    setWidget(m_sheet);
}

void FormPage::refreshRow(ItemRow *row)
{
    if (!row->editor())
        return;
    row->editor()->setAnswers(m_state.answers(row->linkId()));
    const FormItem *item = m_state.form().item(row->linkId());
    row->setUnconfirmed(item && !item->readOnly && !m_state.isAnswered(row->linkId()));
}

void FormPage::refreshAnswers()
{
    for (ItemRow *row : std::as_const(m_rows))
        refreshRow(row);
}

void FormPage::refreshVisibility()
{
    m_sheet->setUpdatesEnabled(false);
    for (ItemRow *row : std::as_const(m_rows)) {
        const bool asked = m_state.isEnabled(row->linkId());
        if (row->isHidden() == asked)
            row->setVisible(asked);
    }
    m_sheet->setUpdatesEnabled(true);
}

QSize FormPage::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_sheet->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

void FormPage::chainTabOrder()
{
    QWidget *before = nullptr;
    for (const ItemRow *row : std::as_const(m_rows)) {
        if (!row->editor())
            continue;
        for (QWidget *input : row->editor()->inputs()) {
            if (before)
                QWidget::setTabOrder(before, input);
            before = input;
        }
    }
}

void FormPage::bringIntoView(QWidget *input)
{
    ensureWidgetVisible(input, 0, 60);
}

} // namespace tasuki
