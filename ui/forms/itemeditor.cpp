// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/itemeditor.h"

#include <QLineEdit>

namespace tasuki {

ItemEditor::ItemEditor(QWidget *parent)
    : QWidget(parent)
{
    // The first to hear of it, so that all others already read the new answer.
    connect(this, &ItemEditor::edited, this, [this] { m_isTouched = true; });
}

void ItemEditor::setAnswers(const QList<Answer> &answers)
{
    // The same once more must not move the cursor of somebody who is typing.
    if (answers == this->answers())
        return;
    m_given = answers;
    m_isTouched = false;
    showAnswers(answers);
}

void ItemEditor::addInput(QWidget *input)
{
    m_inputs.append(input);
}

void ItemEditor::addInput(QLineEdit *line)
{
    m_inputs.append(line);
    connect(line, &QLineEdit::textEdited, this, &ItemEditor::edited);
}

} // namespace tasuki
