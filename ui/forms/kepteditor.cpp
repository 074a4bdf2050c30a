// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/kepteditor.h"

#include "core/forms/answervalue.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tasuki {

KeptEditor::KeptEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_label(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAccessibleName(item.text);
    setAnswers({});
}

void KeptEditor::setAnswers(const QList<Answer> &answers)
{
    m_answers = answers;
    QStringList texts;
    for (const Answer &answer : answers)
        texts.append(plainText(answer));
    m_label->setText(texts.isEmpty() ? tr("Cannot be entered here") : texts.join(u'\n'));
}

} // namespace tasuki
