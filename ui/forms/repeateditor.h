// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QPushButton;
class QVBoxLayout;

namespace tasuki {

/// A question that may be answered several times: one editor an answer and a button for one more.
class RepeatEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit RepeatEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;
    void tidy() override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    ItemEditor *addEditor();

    FormItem m_item; ///< the question, without its repetition
    QList<ItemEditor *> m_editors;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
};

} // namespace tasuki
