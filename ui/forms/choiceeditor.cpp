// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditor.h"

#include "core/forms/answervalue.h"
#include "ui/forms/optiontext.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

namespace {
    const QString wordsKey = QStringLiteral("valueString");
    constexpr int longLabel = 260; ///< choices wider than this read better one below the other
} // namespace

ChoiceEditor::ChoiceEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_repeats(item.repeats)
{
    m_group = new ChipGroup(m_repeats ? ChipGroup::Mode::Multiple : ChipGroup::Mode::Single, this);
    m_group->setAccessibleName(item.text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_group);
    setOptions(item.options);
    arrange(item);
    connect(m_group, &ChipGroup::toggled, this, [this](int, bool on) { optionToggled(on); });
    const bool isOpen = item.type == ItemType::OpenChoice || item.isOpenText;
    if (!isOpen && (!item.options.isEmpty() || !item.answerExpression.isEmpty()))
        return;
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(item.openLabel.isEmpty() ? tr("In your own words")
                                                         : item.openLabel);
    m_words->setAccessibleName(tr("%1, in your own words").arg(item.text));
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textEdited, this, &ChoiceEditor::wordsEdited);
}

void ChoiceEditor::arrange(const FormItem &item)
{
    int widest = 0;
    for (int i = 0; i < m_group->count(); ++i)
        widest = qMax(widest, m_group->chip(i)->sizeHint().width());
    const bool wantsColumn = item.isOrientationGiven ? !item.horizontal : widest > longLabel;
    if (item.optionColumns > 0)
        m_group->setColumns(item.optionColumns);
    else if (wantsColumn || !item.horizontal)
        m_group->setFlow(ChipGroup::Flow::OneBelowTheOther);
}

void ChoiceEditor::setOptions(const QList<AnswerOption> &options)
{
    const auto same = [](const AnswerOption &a, const AnswerOption &b) {
        return a.value == b.value && a.label == b.label;
    };
    const bool isSame
        = std::equal(options.begin(), options.end(), m_offered.begin(), m_offered.end(), same);
    if (isSame && m_group->count() == m_options.size() && !m_options.isEmpty())
        return;
    const QList<Answer> now = answers();
    m_offered = options;
    m_options.clear();
    m_group->clear();
    for (const AnswerOption &option : options) {
        addOption(option);
        if (option.isExclusive)
            m_group->setExclusive(int(m_options.size()) - 1);
    }
    m_group->setVisible(!options.isEmpty());
    if (!now.isEmpty())
        showAnswers(now);
    Q_EMIT inputsChanged();
}

void ChoiceEditor::addOption(const AnswerOption &option)
{
    m_options.append(option.value);
    m_group->addChoice(optionText(option));
}

int ChoiceEditor::indexOf(const Answer &answer) const
{
    for (int i = 0; i < m_options.size(); ++i)
        if (sameAnswer(m_options[i], answer))
            return i;
    return -1;
}

QList<Answer> ChoiceEditor::read() const
{
    QSet<int> chosen = m_group->chosen();
    QList<Answer> answers;
    // What was given keeps its place and its letters; what is new follows in the form's order.
    for (const Answer &answer : given())
        if (const int index = indexOf(answer); chosen.remove(index))
            answers.append(answer);
    for (int i = 0; i < m_options.size(); ++i)
        if (chosen.contains(i))
            answers.append(m_options[i]);
    if (m_words && !m_words->text().trimmed().isEmpty())
        answers.append(Answer{{wordsKey, m_words->text()}});
    return answers;
}

void ChoiceEditor::showAnswers(const QList<Answer> &answers)
{
    // Of several own words the last are in the line; those before have chips, to be taken back.
    qsizetype inLine = -1;
    for (qsizetype i = 0; m_words && i < answers.size(); ++i)
        if (answers[i].contains(wordsKey) && indexOf(answers[i]) < 0)
            inLine = i;
    const QString words = inLine < 0 ? QString() : answers[inLine].value(wordsKey).toString();
    QSet<int> chosen;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (i == inLine)
            continue;
        const Answer &answer = answers[i];
        int index = indexOf(answer);
        if (index < 0) {
            index = int(m_options.size());
            AnswerOption stranger;
            stranger.value = answer;
            addOption(stranger);
            m_group->show();
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

} // namespace tasuki
