// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"

#include "ui/forms/instancebar.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/forms/tableblock.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tasuki {

namespace {
    constexpr int widestSheet = 680;
}

FormPage::FormPage(const PlannedPage &plan, const FormState &state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_plan(plan)
    , m_sheet(new QWidget)
    , m_layout(new QVBoxLayout(m_sheet))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes would lay all rows out anew each time a question appears.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAutoFillBackground(true);
    m_layout->setContentsMargins(0, theme::smallSpace, 0, theme::largeSpace);
    m_layout->setSpacing(0);
    if (!plan.heading.isEmpty()) {
        auto *heading = new QLabel(plan.heading, m_sheet);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        heading->setFont(theme::largeFont());
        heading->setContentsMargins(theme::space, 6, theme::space, 4);
        m_layout->addWidget(heading);
        m_firstLine = 1;
    }
    QList<Line> lines;
    for (const PlannedLine &line : plan.lines) {
        if (line.item->collapsible == u"default-closed" && line.kind == PlannedLine::Kind::Heading)
            m_folded.insert(line.key);
        lines.append({line, build(line)});
        lines.last().widget->setVisible(isShown(line));
        m_layout->addWidget(lines.last().widget);
    }
    m_layout->addStretch(1);
    takeLines(lines);
    refreshVisibility();
    refreshAnswers();
    setWidget(m_sheet);
    // The bar at the bottom is for tables wider than any desk; Qt shows it too often by itself.
    const bool isWide = m_sheet->minimumSizeHint().width() > widestSheet;
    setHorizontalScrollBarPolicy(isWide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QWidget *FormPage::build(const PlannedLine &line)
{
    switch (line.kind) {
    case PlannedLine::Kind::Table:
        return buildTable(line);
    case PlannedLine::Kind::Instance:
    case PlannedLine::Kind::MoreInstances:
        return buildBar(line);
    default:
        return buildRow(line);
    }
}

QWidget *FormPage::buildRow(const PlannedLine &line)
{
    auto *row = new ItemRow(line, m_sheet);
    const QString key = line.key;
    connect(row, &ItemRow::foldRequested, this, [this, key] { toggleFold(key); });
    row->setFolded(m_folded.contains(key));
    return row;
}

QWidget *FormPage::buildTable(const PlannedLine &line)
{
    auto *table = new TableBlock(line, m_state, m_sheet);
    const QString key = line.key;
    connect(table, &TableBlock::addRequested, this, [this, key] { Q_EMIT addRequested(key); });
    connect(table, &TableBlock::removeRequested, this,
            [this, key](int instance) { Q_EMIT removeRequested(key, instance); });
    return table;
}

QWidget *FormPage::buildBar(const PlannedLine &line)
{
    auto *bar = new InstanceBar(line, m_sheet);
    connect(bar, &InstanceBar::addRequested, this,
            [this, bar] { Q_EMIT addRequested(bar->key()); });
    connect(bar, &InstanceBar::duplicateRequested, this,
            [this, bar] { Q_EMIT duplicateRequested(bar->key(), bar->instance()); });
    connect(bar, &InstanceBar::removeRequested, this,
            [this, bar] { Q_EMIT removeRequested(bar->key(), bar->instance()); });
    return bar;
}

void FormPage::takeLines(QList<Line> lines)
{
    m_lines = std::move(lines);
    m_rows.clear();
    for (const Line &line : std::as_const(m_lines)) {
        if (auto *row = qobject_cast<ItemRow *>(line.widget))
            m_rows.append(row);
        else if (auto *table = qobject_cast<TableBlock *>(line.widget))
            m_rows += table->cells();
    }
}

void FormPage::adopt(const PlannedPage &plan)
{
    QHash<QString, Line> known;
    const auto nameOf = [](const PlannedLine &line) {
        return QString::number(int(line.kind)) + line.key + line.cells.join(u'|');
    };
    for (const Line &line : std::as_const(m_lines))
        known.insert(nameOf(line.plan), line);
    m_sheet->setUpdatesEnabled(false);
    QList<Line> lines;
    for (int i = 0; i < plan.lines.size(); ++i) {
        const PlannedLine &wanted = plan.lines[i];
        Line line = known.take(nameOf(wanted));
        if (!line.widget)
            line.widget = build(wanted);
        line.plan = wanted;
        if (m_layout->indexOf(line.widget) != m_firstLine + i) {
            m_layout->removeWidget(line.widget);
            m_layout->insertWidget(m_firstLine + i, line.widget);
        }
        lines.append(line);
    }
    for (const Line &gone : std::as_const(known)) {
        gone.widget->hide();
        m_layout->removeWidget(gone.widget);
        gone.widget->deleteLater(); // its button may be the one just pressed
    }
    m_plan = plan;
    takeLines(lines);
    refreshVisibility();
    refreshAnswers();
    chainTabOrder();
    m_sheet->setUpdatesEnabled(true);
}

TableBlock *FormPage::tableOf(const ItemRow *cell) const
{
    return cell ? qobject_cast<TableBlock *>(cell->parentWidget()) : nullptr;
}

QList<QWidget *> FormPage::buttons() const
{
    QList<QWidget *> buttons;
    for (const Line &line : m_lines) {
        if (auto *bar = qobject_cast<InstanceBar *>(line.widget))
            for (QPushButton *button : bar->buttons())
                buttons.append(button);
        else if (auto *table = qobject_cast<TableBlock *>(line.widget))
            for (QPushButton *button : table->buttons())
                buttons.append(button);
    }
    return buttons;
}

void FormPage::refreshRow(ItemRow *row)
{
    if (!row->editor())
        return;
    const FormItem &item = row->item();
    if (!item.answerExpression.isEmpty() || !item.options.isEmpty())
        row->editor()->setOptions(m_state.options(row->key()));
    row->editor()->setAnswers(m_state.answers(row->key()));
    refreshMarks(row);
}

void FormPage::refreshMarks(ItemRow *row)
{
    row->setUnconfirmed(isOpen(row));
    if (!row->item().calculatedExpression.isEmpty())
        row->setCalculated(m_state.isCalculated(row->key()));
}

bool FormPage::isOpen(const ItemRow *row) const
{
    const bool isAsked = !row->item().isFlag() && !row->editor()->inputs().isEmpty()
        && m_state.isEnabled(row->key());
    return isAsked && !m_state.isAnswered(row->key());
}

void FormPage::refreshAnswers()
{
    for (ItemRow *row : std::as_const(m_rows))
        refreshRow(row);
}

bool FormPage::isShown(const PlannedLine &line) const
{
    for (const QString &fold : line.folds)
        if (m_folded.contains(fold))
            return false;
    return line.item->shownWhenDisabled || m_state.isEnabled(line.key);
}

void FormPage::refreshVisibility()
{
    m_sheet->setUpdatesEnabled(false);
    for (const Line &line : std::as_const(m_lines)) {
        const bool asked = isShown(line.plan);
        if (line.widget->isHidden() == asked)
            line.widget->setVisible(asked);
        if (line.plan.item->shownWhenDisabled)
            line.widget->setEnabled(m_state.isEnabled(line.plan.key));
        if (auto *table = qobject_cast<TableBlock *>(line.widget))
            for (ItemRow *cell : table->cells())
                cell->setVisible(m_state.isEnabled(cell->key()));
    }
    m_sheet->setUpdatesEnabled(true);
}

void FormPage::toggleFold(const QString &groupKey)
{
    if (!m_folded.remove(groupKey))
        m_folded.insert(groupKey);
    for (ItemRow *row : std::as_const(m_rows))
        if (row->key() == groupKey)
            row->setFolded(m_folded.contains(groupKey));
    refreshVisibility();
}

void FormPage::unfold(const QString &key)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.plan.key != key && !line.plan.cells.contains(key))
            continue;
        for (const QString &fold : line.plan.folds)
            if (m_folded.contains(fold))
                toggleFold(fold);
    }
}

int FormPage::contentHeight() const
{
    const int width = viewport()->width();
    return m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width)
                                         : m_layout->sizeHint().height();
}

QSize FormPage::minimumSizeHint() const
{
    // Nothing is cut at the right; only what is wider than any desk scrolls sideways.
    const int sheet = qMin(m_sheet->minimumSizeHint().width(), widestSheet);
    return {sheet + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

void FormPage::chainTabOrder()
{
    QWidget *before = nullptr;
    const auto chain = [&before](QWidget *input) {
        if (before)
            QWidget::setTabOrder(before, input);
        before = input;
    };
    for (const Line &line : std::as_const(m_lines)) {
        QList<ItemRow *> rows;
        if (auto *row = qobject_cast<ItemRow *>(line.widget))
            rows.append(row);
        auto *table = qobject_cast<TableBlock *>(line.widget);
        if (table)
            rows = table->cells();
        for (const ItemRow *row : rows)
            if (row->editor())
                for (QWidget *input : row->editor()->inputs())
                    chain(input);
        if (table)
            for (QPushButton *button : table->buttons())
                chain(button);
        if (auto *bar = qobject_cast<InstanceBar *>(line.widget))
            for (QPushButton *button : bar->buttons())
                chain(button);
    }
}

void FormPage::bringIntoView(QWidget *input)
{
    ensureWidgetVisible(input, 0, 60);
}

} // namespace tasuki
