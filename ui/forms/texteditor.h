// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QPlainTextEdit;

namespace tasuki {

/// Text of several lines that grows with what is written. Tab goes on, Enter breaks the line.
///
/// QPlainTextEdit announces a change for every keystroke of an unfinished composition; only a
/// changed text is passed on.
class TextEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit TextEditor(const FormItem &item, QWidget *parent = nullptr);

    bool takesEnter() const override { return true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    void textMayHaveChanged();
    void growWithText();

    QPlainTextEdit *m_edit;
    QString m_known;
};

} // namespace tasuki
