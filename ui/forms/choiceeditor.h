// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLineEdit;

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

    QList<Answer> answers() const override;
    void setAnswers(const QList<Answer> &answers) override;
    QList<QWidget *> inputs() const override;
    void setReadOnly(bool readOnly) override;

private:
    int indexOf(const Answer &answer) const;
    void addOption(const Answer &answer, const QString &label);
    void optionToggled(bool on);
    void wordsEdited();

    bool m_repeats;
    QList<Answer> m_options; ///< same order as the chips
    QList<Answer> m_given; ///< as loaded, so that what is still chosen stays letter by letter
    ChipGroup *m_group;
    QLineEdit *m_words = nullptr; ///< only where own words are allowed
};

} // namespace tasuki
