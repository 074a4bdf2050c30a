// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/differencetext.h"

#include <QAbstractTableModel>

#include <memory>

namespace tasuki {

/// Differences as a table. What got worse or better has a colour, and always a sign and a word.
class DifferenceModel final : public QAbstractTableModel {
public:
    enum Column { Card, Item, Before, After, Change, ColumnCount };
    enum class Show { All, WorseOnly };

    using QAbstractTableModel::QAbstractTableModel;

    /// `form`: of the later sheet; null for none.
    void setDifferences(const QList<FactDifference> &differences,
                        std::shared_ptr<const FormDefinition> form);
    void setOrder(DifferenceOrder order);
    void setShow(Show show);
    DifferenceOrder order() const { return m_order; }
    Show show() const { return m_show; }

    /// As they stand in the table, for paper.
    QList<DifferenceRow> rows() const;
    int countOf(FactDifference::Kind kind) const; ///< of all, shown or not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    QList<FactDifference> m_all;
    QList<FactDifference> m_shown;
    QList<DifferenceRow> m_rows; ///< of m_shown
    std::shared_ptr<const FormDefinition> m_form;
    DifferenceOrder m_order = DifferenceOrder::Size;
    Show m_show = Show::All;
};

} // namespace tasuki
