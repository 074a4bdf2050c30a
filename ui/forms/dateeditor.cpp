// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dateeditor.h"

#include "core/forms/answervalue.h"
#include "ui/widgets/dateedit.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tasuki {

DateEditor::DateEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_edit(new DateEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->lineEdit()->setAccessibleName(item.text);
    addInput(m_edit->lineEdit());
}

QList<Answer> DateEditor::read() const
{
    if (m_edit->text().isEmpty())
        return {};
    if (const auto date = m_edit->date())
        return {Answer{{QStringLiteral("valueDate"), date->toIso()}}};
    return {Answer{{QStringLiteral("valueString"), m_edit->text()}}};
}

void DateEditor::showAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : valueOf(answers.first()).toString();
    const auto date = PartialDate::fromIso(text);
    if (date)
        m_edit->setDate(date);
    else
        m_edit->setText(text);
}

} // namespace tasuki
