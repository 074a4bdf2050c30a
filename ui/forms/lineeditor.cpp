// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lineeditor.h"

#include "core/forms/answervalue.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tasuki {

LineEditor::LineEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    m_edit->setPlaceholderText(item.entryFormat);
    m_edit->setAccessibleName(item.text);
    addInput(m_edit);
}

QList<Answer> LineEditor::read() const
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return {};
    return {Answer{{QStringLiteral("valueString"), text}}};
}

void LineEditor::showAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : plainText(answers.first());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

} // namespace tasuki
