// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/tableplan.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class ItemRow;
struct PlannedLine;

/// A group drawn as a table: header row, one ItemRow a cell. A table of records has a button for
/// one more line and one at the end of each to remove it. What the form does not ask is an empty
/// cell.
class TableBlock final : public QWidget {
    Q_OBJECT

public:
    TableBlock(const PlannedLine &line, const FormState &state, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    const QList<ItemRow *> &cells() const { return m_cells; }
    const QList<QPushButton *> &buttons() const { return m_buttons; }
    /// The cell beside another, in steps of rows and columns; null at the edge.
    ItemRow *neighbour(const ItemRow *cell, int rows, int columns) const;

Q_SIGNALS:
    void addRequested();
    void removeRequested(int instance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRecords();
    void buildGrid();
    void buildChoiceRows();
    void buildChoiceColumns();
    bool hasMarks() const
    {
        return m_kind == TableKind::ChoiceRows || m_kind == TableKind::ChoiceColumns;
    }
    void addHead(int column, const QString &text);
    void addSide(int row, const QString &text);
    /// `place` in columns and rows of the grid.
    ItemRow *addCell(const FormItem &item, const QString &key, const QRect &place,
                     const QString &name);
    void addRemoveButton(int instance, int column);
    void makeBare(ItemRow *cell, bool isColumn, int width);

    struct Place {
        int row = 0;
        int column = 0;
    };

    const FormState &m_state;
    const FormItem &m_group;
    QString m_key;
    TableKind m_kind;
    QGridLayout *m_grid;
    QList<ItemRow *> m_cells;
    QList<Place> m_places; ///< same order
    QList<QPushButton *> m_buttons;
};

} // namespace tasuki
