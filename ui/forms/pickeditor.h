// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QVBoxLayout;

namespace tasuki {

class ChipGroup;
class PickLine;

/// Many choices: a line that finds them (see PickLine). Where several may be picked, those picked
/// stand above it as chips that take themselves back.
///
/// Words that are no choice are kept as valueString: an answer where the form takes own words, else
/// something the form engine finds.
class PickEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit PickEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;
    void setOptions(const QList<AnswerOption> &options) override;
    bool takesKey(const QKeyEvent &event) override;
    void tidy() override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    QString textOf(const Answer &answer) const;
    void takeLine();
    void showPicked();

    bool m_repeats;
    QList<AnswerOption> m_options;
    QList<Answer> m_picked; ///< with repeats only
    ChipGroup *m_chips = nullptr; ///< with repeats only
    PickLine *m_line;
};

} // namespace tasuki
