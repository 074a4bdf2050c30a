// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditor.h"

#include "core/forms/answervalue.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

namespace {
    const QString wordsKey = QStringLiteral("valueString");
}

ChoiceEditor::ChoiceEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_repeats(item.repeats)
{
    m_group = new ChipGroup(m_repeats ? ChipGroup::Mode::Multiple : ChipGroup::Mode::Single, this);
    m_group->setAccessibleName(item.text);
    if (!item.horizontal)
        m_group->setFlow(ChipGroup::Flow::OneBelowTheOther);
    for (const AnswerOption &option : item.options) {
        addOption(option.value, option.label.isEmpty() ? plainText(option.value) : option.label);
        if (option.isExclusive)
            m_group->setExclusive(int(m_options.size()) - 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_group);
    connect(m_group, &ChipGroup::toggled, this, [this](int, bool on) { optionToggled(on); });
    if (item.type != ItemType::OpenChoice && !item.options.isEmpty())
        return;
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("In your own words"));
    m_words->setAccessibleName(tr("%1, in your own words").arg(item.text));
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textEdited, this, &ChoiceEditor::wordsEdited);
}

void ChoiceEditor::addOption(const Answer &answer, const QString &label)
{
    m_options.append(answer);
    m_group->addChoice(label);
}

int ChoiceEditor::indexOf(const Answer &answer) const
{
    for (int i = 0; i < m_options.size(); ++i)
        if (sameAnswer(m_options[i], answer))
            return i;
    return -1;
}

QList<Answer> ChoiceEditor::answers() const
{
    QSet<int> chosen = m_group->chosen();
    QList<Answer> answers;
    // What was given keeps its place and its letters; what is new follows in the form's order.
    for (const Answer &given : m_given)
        if (const int index = indexOf(given); chosen.remove(index))
            answers.append(given);
    for (int i = 0; i < m_options.size(); ++i)
        if (chosen.contains(i))
            answers.append(m_options[i]);
    if (m_words && !m_words->text().trimmed().isEmpty())
        answers.append(Answer{{wordsKey, m_words->text()}});
    return answers;
}

void ChoiceEditor::setAnswers(const QList<Answer> &answers)
{
    m_given = answers;
    QSet<int> chosen;
    QString words;
    for (const Answer &answer : answers) {
        int index = indexOf(answer);
        if (index < 0 && m_words && answer.contains(wordsKey)) {
            words = answer.value(wordsKey).toString();
            continue;
        }
        if (index < 0) {
            index = int(m_options.size());
            addOption(answer, plainText(answer));
            Q_EMIT inputsChanged();
        }
        chosen.insert(index);
    }
    m_group->setChosen(chosen);
    if (m_words && m_words->text() != words)
        m_words->setText(words);
}

void ChoiceEditor::optionToggled(bool on)
{
    if (on && m_words && !m_repeats)
        m_words->clear();
    Q_EMIT edited();
}

void ChoiceEditor::wordsEdited()
{
    if (!m_repeats && !m_words->text().trimmed().isEmpty())
        m_group->setChosen({});
    Q_EMIT edited();
}

QList<QWidget *> ChoiceEditor::inputs() const
{
    QList<QWidget *> inputs;
    for (int i = 0; i < m_group->count(); ++i)
        inputs.append(m_group->chip(i));
    if (m_words)
        inputs.append(m_words);
    return inputs;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_group->setReadOnly(readOnly);
    if (m_words)
        m_words->setReadOnly(readOnly);
}

} // namespace tasuki
