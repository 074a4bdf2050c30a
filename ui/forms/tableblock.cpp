// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableblock.h"

#include "ui/forms/choiceeditor.h"
#include "ui/forms/formpageplan.h"
#include "ui/forms/helpline.h"
#include "ui/forms/itemrow.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tasuki {

namespace {
    constexpr int sideWidth = 240;
    constexpr int leastColumn = 64;
    constexpr int widestColumn = 150;

    bool hasWideCells(const FormItem &item)
    {
        return item.isText() || !item.unitOptions.isEmpty();
    }

    QLabel *tableLabel(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(6, 4, 6, 4);
        return label;
    }
} // namespace

TableBlock::TableBlock(const PlannedLine &line, const FormState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_group(*line.item)
    , m_key(line.key)
    , m_kind(tableKindOf(m_group).value_or(TableKind::Records))
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    const int left = theme::space + qMin(qMax(0, line.depth - 1), 4) * 16;
    layout->setContentsMargins(left, line.depth == 0 ? 6 : 14, theme::space, 6);
    layout->setSpacing(6);
    QLabel *title = tableLabel(
        m_group.prefix.isEmpty() ? m_group.text : m_group.prefix + u' ' + m_group.text, this);
    QFont font = line.depth == 0 ? theme::largeFont() : this->font();
    font.setBold(true);
    title->setFont(font);
    title->setContentsMargins(0, 0, 0, 0);
    title->setVisible(!title->text().isEmpty());
    layout->addWidget(title);
    if (!m_group.help.isEmpty())
        layout->addWidget(new HelpLine(m_group.help, this));
    layout->addLayout(m_grid);
    m_grid->setSpacing(1);
    setAccessibleName(m_group.text);
    switch (m_kind) {
    case TableKind::Records:
        buildRecords();
        break;
    case TableKind::Grid:
        buildGrid();
        break;
    case TableKind::ChoiceRows:
        buildChoiceRows();
        break;
    case TableKind::ChoiceColumns:
        buildChoiceColumns();
        break;
    }
}

void TableBlock::addHead(int column, const QString &text)
{
    QLabel *label = tableLabel(text, this);
    label->setAlignment(!hasMarks() ? Qt::AlignLeft | Qt::AlignBottom
                                    : Qt::AlignHCenter | Qt::AlignBottom);
    label->setObjectName(QStringLiteral("tableHeadLabel"));
    label->setBackgroundRole(QPalette::Window);
    label->setAutoFillBackground(true);
    m_grid->addWidget(label, 0, column);
}

void TableBlock::addSide(int row, const QString &text)
{
    QLabel *label = tableLabel(text, this);
    label->setMinimumWidth(qMin(sideWidth, label->sizeHint().width()));
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
}

ItemRow *TableBlock::addCell(const FormItem &item, const QString &key, const QRect &place,
                             const QString &name)
{
    const EditorPlace kind = hasMarks() ? EditorPlace::Marks : EditorPlace::Cell;
    auto *cell = new ItemRow(item, key, name, kind, this);
    m_grid->addWidget(cell, place.y(), place.x(), place.height(), place.width(),
                      m_kind == TableKind::ChoiceColumns ? Qt::AlignHCenter : Qt::Alignment());
    m_cells.append(cell);
    m_places.append({place.y(), place.x()});
    return cell;
}

void TableBlock::buildRecords()
{
    const QList<const FormItem *> columns = tableColumns(m_group);
    for (int i = 0; i < columns.size(); ++i) {
        const QString head = columns[i]->label();
        addHead(i, columns[i]->required ? head + QStringLiteral(" ＊") : head);
        m_grid->setColumnStretch(i,
                                 columns[i]->widthPercent > 0    ? columns[i]->widthPercent
                                     : hasWideCells(*columns[i]) ? 30
                                                                 : 15);
    }
    const QList<QStringList> rows = tableCells(m_state, m_group, m_key);
    for (int row = 0; row < rows.size(); ++row) {
        for (int i = 0; i < columns.size(); ++i)
            addCell(*columns[i], rows[row].value(i), QRect(i, row + 1, 1, 1),
                    tr("%1, line %2").arg(columns[i]->text).arg(row + 1));
        if (m_group.repeats && rows.size() > 1 && !m_group.readOnly)
            addRemoveButton(row, int(columns.size()));
    }
    if (!m_group.repeats || m_group.readOnly)
        return;
    auto *more = new QPushButton(tr("＋ One more line"), this);
    more->setObjectName(QStringLiteral("addInstanceButton"));
    more->setToolTip(tr("Ctrl and +"));
    m_buttons.append(more);
    layout()->addWidget(more);
    layout()->setAlignment(more, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, &TableBlock::addRequested);
}

void TableBlock::addRemoveButton(int instance, int column)
{
    auto *remove = new QPushButton(QStringLiteral("×"), this);
    remove->setObjectName(QStringLiteral("removeInstanceButton"));
    remove->setAccessibleName(tr("Remove line %1").arg(instance + 1));
    remove->setToolTip(tr("Remove this line (Ctrl and −)"));
    remove->setFixedWidth(theme::rowHeight);
    remove->setFocusPolicy(Qt::ClickFocus); // Ctrl and − does the same, and Tab stays in the cells
    m_grid->addWidget(remove, instance + 1, column, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this,
            [this, instance] { Q_EMIT removeRequested(instance); });
}

void TableBlock::buildGrid()
{
    const QList<const FormItem *> groups = tableColumns(m_group);
    const QList<const FormItem *> heads = tableColumns(*groups.first());
    addHead(0, {});
    for (int i = 0; i < heads.size(); ++i) {
        addHead(i + 1, heads[i]->text); // a short name stands for the item alone, of its row only
        m_grid->setColumnStretch(i + 1, heads[i]->isText() ? 3 : 2);
    }
    const QList<QStringList> rows = tableCells(m_state, m_group, m_key);
    for (int row = 0; row < rows.size(); ++row) {
        addSide(row + 1, groups[row]->label());
        const QList<const FormItem *> cells = tableColumns(*groups[row]);
        for (int i = 0; i < cells.size(); ++i)
            addCell(*cells[i], rows[row].value(i), QRect(i + 1, row + 1, 1, 1),
                    QStringLiteral("%1, %2").arg(groups[row]->label(), cells[i]->label()));
    }
}

void TableBlock::makeBare(ItemRow *cell, bool isColumn, int width)
{
    auto *editor = qobject_cast<ChoiceEditor *>(cell->editor());
    if (!editor)
        return;
    cell->layout()->setContentsMargins(0, 0, 0, 0);
    editor->group()->setBare(width);
    if (isColumn)
        editor->group()->setFlow(ChipGroup::Flow::OneBelowTheOther);
    // The arrows along the table go from question to question.
    editor->group()->setLeavesArrows(isColumn ? Qt::Horizontal : Qt::Vertical);
}

void TableBlock::buildChoiceRows()
{
    const QList<const FormItem *> questions = tableColumns(m_group);
    const QList<AnswerOption> &options = questions.first()->options;
    int width = leastColumn;
    for (const AnswerOption &option : options)
        width = qMax(width, fontMetrics().horizontalAdvance(option.label) + 16);
    width = qMin(width, widestColumn);
    addHead(0, {});
    for (int i = 0; i < options.size(); ++i) {
        addHead(i + 1, options[i].label);
        m_grid->setColumnMinimumWidth(i + 1, width);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(0);
    for (int row = 0; row < questions.size(); ++row) {
        const FormItem &item = *questions[row];
        addSide(row + 1, item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text);
        auto *cell = addCell(item, childKey(m_state, m_group, m_key, item),
                             QRect(1, row + 1, int(options.size()), 1), item.text);
        makeBare(cell, false, width);
    }
}

void TableBlock::buildChoiceColumns()
{
    const QList<const FormItem *> questions = tableColumns(m_group);
    const QList<AnswerOption> &options = questions.first()->options;
    addHead(0, {});
    for (int i = 0; i < questions.size(); ++i) {
        addHead(i + 1, questions[i]->label());
        m_grid->setColumnMinimumWidth(i + 1, leastColumn);
        m_grid->setColumnStretch(i + 1, 1);
        auto *cell = addCell(*questions[i], childKey(m_state, m_group, m_key, *questions[i]),
                             QRect(i + 1, 1, 1, int(options.size())), questions[i]->text);
        makeBare(cell, true, widestColumn);
    }
    for (int row = 0; row < options.size(); ++row) {
        addSide(row + 1, options[row].label);
        m_grid->setRowMinimumHeight(row + 1, theme::rowHeight);
    }
    m_grid->setVerticalSpacing(0);
}

ItemRow *TableBlock::neighbour(const ItemRow *cell, int rows, int columns) const
{
    const qsizetype index = m_cells.indexOf(const_cast<ItemRow *>(cell));
    if (index < 0)
        return nullptr;
    const Place wanted{m_places[index].row + rows, m_places[index].column + columns};
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        if (m_places[i].row == wanted.row && m_places[i].column == wanted.column)
            return m_cells[i];
    return nullptr;
}

void TableBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(theme::line, 1));
    const QRect all = m_grid->geometry();
    QMap<int, int> bottoms; ///< row → its lower edge
    for (int i = 0; i < m_grid->count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
        m_grid->getItemPosition(i, &row, &column, &rows, &columns);
        if (rows == 1)
            bottoms[row] = qMax(bottoms.value(row), m_grid->itemAt(i)->geometry().bottom());
    }
    for (const int bottom : std::as_const(bottoms))
        painter.drawLine(all.left(), bottom + 1, all.right(), bottom + 1);
}

} // namespace tasuki
