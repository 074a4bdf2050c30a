// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

/// One line of text. No validator and no maximum length: both eat what an input method commits.
class LineEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit LineEditor(const FormItem &item, QWidget *parent = nullptr);

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    QLineEdit *m_edit;
};

} // namespace tasuki
