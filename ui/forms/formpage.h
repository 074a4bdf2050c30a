// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formpageplan.h"

#include <QScrollArea>

namespace tasuki {

class FormState;
class ItemRow;

/// One page of a form: its rows one below the other, built in one go and filled from the state.
class FormPage final : public QScrollArea {
    Q_OBJECT

public:
    FormPage(const PlannedPage &plan, const FormState &state, QWidget *parent = nullptr);

    const QList<ItemRow *> &rows() const { return m_rows; }
    void refreshVisibility(); ///< all rows at once, painted once
    void refreshAnswers();
    void refreshRow(ItemRow *row);
    void chainTabOrder(); ///< after inputs came or went
    void bringIntoView(QWidget *input);

    QSize minimumSizeHint() const override; ///< nothing is ever cut at the right

private:
    const FormState &m_state;
    QWidget *m_sheet;
    QList<ItemRow *> m_rows;
};

} // namespace tasuki
