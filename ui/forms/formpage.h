// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formpageplan.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace tasuki {

class ItemRow;
class TableBlock;

/// One page of a form: its lines one below the other, built in one go and filled from the state.
/// When instances come or go, adopt() builds what is new and keeps the rest.
class FormPage final : public QScrollArea {
    Q_OBJECT

public:
    FormPage(const PlannedPage &plan, const FormState &state, QWidget *parent = nullptr);

    const PlannedPage &plan() const { return m_plan; }
    void adopt(const PlannedPage &plan);
    const QList<ItemRow *> &rows() const { return m_rows; } ///< also the cells of tables
    TableBlock *tableOf(const ItemRow *cell) const; ///< null when it is in none
    /// Buttons around a question: of its instance, of the end of its group.
    QList<QWidget *> buttons() const;
    void refreshVisibility(); ///< all rows at once, painted once
    void refreshAnswers();
    void refreshRow(ItemRow *row);
    void refreshMarks(ItemRow *row); ///< unconfirmed, calculated
    bool isOpen(const ItemRow *row) const; ///< asked of a person, and without an answer
    void unfold(const QString &key); ///< whatever hides this question
    void chainTabOrder(); ///< after inputs came or went
    void bringIntoView(QWidget *input);

    int contentHeight() const; ///< at the present width
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested(const QString &groupKey);
    void duplicateRequested(const QString &groupKey, int instance);
    void removeRequested(const QString &groupKey, int instance);

private:
    struct Line {
        PlannedLine plan;
        QWidget *widget = nullptr;
    };

    QWidget *build(const PlannedLine &line);
    QWidget *buildRow(const PlannedLine &line);
    QWidget *buildTable(const PlannedLine &line);
    QWidget *buildBar(const PlannedLine &line);
    void takeLines(QList<Line> lines);
    bool isShown(const PlannedLine &line) const;
    void toggleFold(const QString &groupKey);

    const FormState &m_state;
    PlannedPage m_plan;
    QWidget *m_sheet;
    QVBoxLayout *m_layout;
    int m_firstLine = 0; ///< its place in the layout
    QList<Line> m_lines;
    QList<ItemRow *> m_rows;
    QSet<QString> m_folded;
};

} // namespace tasuki
