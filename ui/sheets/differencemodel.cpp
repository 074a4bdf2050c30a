// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/differencemodel.h"

#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace tasuki {

static QString say(const char *source)
{
    return QCoreApplication::translate("Differences", source);
}

void DifferenceModel::setDifferences(const QList<FactDifference> &differences,
                                     std::shared_ptr<const FormDefinition> form)
{
    m_all = differences;
    m_all.removeIf(isAboutTheSheet);
    m_form = std::move(form);
    arrange();
}

void DifferenceModel::setOrder(DifferenceOrder order)
{
    m_order = order;
    arrange();
}

void DifferenceModel::setShow(Show show)
{
    m_show = show;
    arrange();
}

/// Another pair of sheets, another table: nothing of the old one stays where it was.
void DifferenceModel::arrange()
{
    beginResetModel();
    m_shown = m_form ? sorted(m_all, m_order, *m_form) : QList<FactDifference>();
    if (m_show == Show::WorseOnly)
        m_shown.removeIf([](const FactDifference &difference) {
            return difference.kind != FactDifference::Kind::Worse;
        });
    m_rows.clear();
    for (const FactDifference &difference : std::as_const(m_shown))
        m_rows += differenceRow(difference, *m_form);
    endResetModel();
}

QList<DifferenceRow> DifferenceModel::rows() const
{
    return m_rows;
}

int DifferenceModel::countOf(FactDifference::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(),
                      [kind](const FactDifference &each) { return each.kind == kind; }));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString cellText(const DifferenceRow &row, int column)
{
    switch (column) {
    case DifferenceModel::Card:
        return row.card;
    case DifferenceModel::Item:
        return row.sensitive ? say(QT_TRANSLATE_NOOP("Differences", "%1 (sensitive)")).arg(row.item)
                             : row.item;
    case DifferenceModel::Before:
        return row.before;
    case DifferenceModel::After:
        return row.after;
    default:
        return row.change;
    }
}

static QVariant colour(FactDifference::Kind kind, int role)
{
    const bool isInk = role == Qt::ForegroundRole;
    if (kind == FactDifference::Kind::Worse)
        return isInk ? theme::danger : theme::dangerWash;
    if (kind == FactDifference::Kind::Better)
        return isInk ? theme::good : theme::goodWash;
    return {};
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DifferenceRow &row = m_rows[index.row()];
    const FactDifference &difference = m_shown[index.row()];
    const bool isAnswer = index.column() == After || index.column() == Change;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(toText(difference) + u' ' + row.change);
    case Qt::ForegroundRole:
        return isAnswer ? colour(difference.kind, role) : QVariant();
    case Qt::BackgroundRole:
        return colour(difference.kind, role);
    case Qt::FontRole:
        if (index.column() != Change)
            return {};
        break;
    default:
        return {};
    }
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Card:
        return say(QT_TRANSLATE_NOOP("Differences", "Card"));
    case Item:
        return say(QT_TRANSLATE_NOOP("Differences", "Item"));
    case Before:
        return say(QT_TRANSLATE_NOOP("Differences", "Before"));
    case After:
        return say(QT_TRANSLATE_NOOP("Differences", "After"));
    default:
        return say(QT_TRANSLATE_NOOP("Differences", "Change"));
    }
}

} // namespace tasuki
