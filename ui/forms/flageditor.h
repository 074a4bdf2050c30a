// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

class ChipGroup;

/// Yes or no – or neither: nothing chosen is no answer. A check box of the printed form (item
/// control "check-box") has one chip only; taking it back gives no answer, not "no".
class FlagEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit FlagEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    ChipGroup *m_group;
};

} // namespace tasuki
