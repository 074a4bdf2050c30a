// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLabel;

namespace tasuki {

/// Shows what this edition cannot edit yet (attachments, references) and keeps it untouched.
class KeptEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit KeptEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<Answer> answers() const override { return m_answers; }
    void setAnswers(const QList<Answer> &answers) override;
    QList<QWidget *> inputs() const override { return {}; }
    void setReadOnly(bool) override { }

private:
    QList<Answer> m_answers;
    QLabel *m_label;
};

} // namespace tasuki
