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

    QList<Answer> answers() const override;
    void setAnswers(const QList<Answer> &answers) override;
    QList<QWidget *> inputs() const override;
    void setReadOnly(bool readOnly) override;

private:
    DateEdit *m_edit;
};

} // namespace tasuki
