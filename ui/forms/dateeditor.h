// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

class DateEdit;

/// A date as far as it is known, in either calendar.
class DateEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit DateEditor(const FormItem &item, QWidget *parent = nullptr);

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    DateEdit *m_edit;
};

} // namespace tasuki
