// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

class ChipGroup;

/// Choices as chips, and words of one's own where the question allows them.
///
/// An answer that is no choice of this form (an older edition's) gets a chip of its own, so that it
/// can be seen and taken back but is never lost by opening.
class ChoiceEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;
    void setOptions(const QList<AnswerOption> &options) override;
    ChipGroup *group() const { return m_group; }

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    void arrange(const FormItem &item);
    int indexOf(const Answer &answer) const;
    void addOption(const AnswerOption &option);
    void optionToggled(bool on);
    void wordsEdited();

    bool m_repeats;
    QList<AnswerOption> m_offered; ///< by the form
    QList<Answer> m_options; ///< same order as the chips
    ChipGroup *m_group;
    QLineEdit *m_words = nullptr; ///< only where own words are allowed
};

} // namespace tasuki
