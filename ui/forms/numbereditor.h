// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QHBoxLayout;

namespace tasuki {

class NumberLine;
class ScaleBar;

/// A number, with its unit behind it when there is one; a scale or two buttons beside it where the
/// form asks for a slider or a spinner.
class NumberEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const FormItem &item, QWidget *parent = nullptr);

    void tidy() override;
    bool takesKey(const QKeyEvent &event) override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    void buildScale(const FormItem &item);
    void buildButtons();

    bool m_isWhole;
    bool m_steps = false; ///< the arrow keys count up and down
    NumberLine *m_line;
    ScaleBar *m_scale = nullptr;
    QHBoxLayout *m_layout;
};

} // namespace tasuki
