// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pickeditor.h"

#include "core/forms/answervalue.h"
#include "ui/forms/optiontext.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/pickline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

PickEditor::PickEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_repeats(item.repeats)
    , m_line(new PickLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (m_repeats) {
        m_chips = new ChipGroup(ChipGroup::Mode::Multiple, this);
        m_chips->setAccessibleName(tr("%1, chosen").arg(item.text));
        m_chips->hide();
        layout->addWidget(m_chips);
        connect(m_chips, &ChipGroup::toggled, this, [this](int index) {
            m_picked.removeAt(index);
            Q_EMIT edited();
            showPicked();
            m_line->setFocus(Qt::OtherFocusReason);
        });
    }
    layout->addWidget(m_line);
    m_line->lineEdit()->setAccessibleName(item.text);
    m_line->lineEdit()->setPlaceholderText(item.entryFormat.isEmpty() ? tr("Type to find, or ↓")
                                                                      : item.entryFormat);
    m_line->setMarksFirst(item.type != ItemType::OpenChoice);
    m_line->setDigitsPick(item.type != ItemType::OpenChoice);
    setOptions(item.options);
    connect(m_line, &PickLine::textEdited, this, &ItemEditor::edited);
    connect(m_line, &PickLine::picked, this, &PickEditor::takeLine);
}

void PickEditor::setOptions(const QList<AnswerOption> &options)
{
    const auto same = [](const AnswerOption &a, const AnswerOption &b) {
        return a.value == b.value && a.label == b.label;
    };
    if (std::equal(options.begin(), options.end(), m_options.begin(), m_options.end(), same))
        return;
    m_options = options;
    QStringList texts, codes;
    for (const AnswerOption &option : options) {
        texts.append(optionText(option));
        codes.append(codingOf(tasuki::valueOf(option.value).toObject()).code);
    }
    m_line->setChoices(texts, codes);
}

QString PickEditor::textOf(const Answer &answer) const
{
    for (const AnswerOption &option : m_options)
        if (sameAnswer(option.value, answer))
            return optionText(option);
    return plainText(answer);
}

QList<Answer> PickEditor::read() const
{
    QList<Answer> answers = m_picked;
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return answers;
    for (const Answer &answer : given())
        if (!m_repeats && textOf(answer) == typed)
            return {answer};
    const int index = m_line->chosenIndex();
    const Answer answer = index >= 0 ? m_options[index].value
                                     : Answer{{QStringLiteral("valueString"), m_line->text()}};
    if (!answers.contains(answer))
        answers.append(answer);
    return answers;
}

void PickEditor::showAnswers(const QList<Answer> &answers)
{
    if (!m_repeats) {
        m_line->setText(answers.isEmpty() ? QString() : textOf(answers.first()));
        return;
    }
    m_picked = answers;
    m_line->setText({});
    showPicked();
}

void PickEditor::takeLine()
{
    if (!m_repeats || m_line->text().trimmed().isEmpty())
        return;
    m_picked = read();
    m_line->setText({});
    showPicked();
    Q_EMIT edited();
}

void PickEditor::showPicked()
{
    m_chips->clear();
    QSet<int> all;
    for (const Answer &answer : std::as_const(m_picked))
        all.insert(m_chips->addChoice(textOf(answer)));
    m_chips->setChosen(all);
    m_chips->setVisible(!all.isEmpty());
    Q_EMIT inputsChanged();
}

bool PickEditor::takesKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    // With several to pick, Enter picks one and waits for the next; on an empty line it goes on.
    const bool isPicking = m_line->isListOpen() || !m_line->text().isEmpty();
    const bool stays = m_repeats && isEnter && isPicking && !event.modifiers();
    return (m_line->lineEdit()->hasFocus() && m_line->takesKey(event)) || stays;
}

void PickEditor::tidy()
{
    m_line->closeList();
    takeLine();
}

QList<QWidget *> PickEditor::inputs() const
{
    QList<QWidget *> inputs;
    for (int i = 0; m_chips && i < m_chips->count(); ++i)
        inputs.append(m_chips->chip(i));
    inputs.append(m_line->lineEdit());
    return inputs;
}

} // namespace tasuki
