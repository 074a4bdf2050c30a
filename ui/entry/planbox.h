// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/planreader.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tasuki {

/// What a pasted care plan says to the questions of the sheet: tick what shall be taken over. What
/// would replace an answer is not ticked beforehand; what found no place is shown at the end.
class PlanBox final : public QDialog {
    Q_OBJECT

public:
    PlanBox(const PlanReading &reading, const FormState &state, QWidget *parent);

    QList<PlanProposal> ticked() const;

private:
    void addProposal(const PlanProposal &proposal, const FormState &state);
    void addUnplaced(const QString &text);
    void count();

    QList<PlanProposal> m_proposals;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace tasuki
