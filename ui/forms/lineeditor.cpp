// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lineeditor.h"

#include "core/forms/answervalue.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tasuki {

LineEditor::LineEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_kind(item.type == ItemType::Url ? QStringLiteral("valueUri")
                                        : QStringLiteral("valueString"))
    , m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    if (!item.unit.isEmpty())
        m_edit->setToolTip(item.unit);
    m_edit->setPlaceholderText(item.entryFormat);
    m_edit->setAccessibleName(item.text);
    connect(m_edit, &QLineEdit::textEdited, this, &ItemEditor::edited);
}

QList<Answer> LineEditor::answers() const
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return {};
    return {Answer{{m_kind, text}}};
}

void LineEditor::setAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : plainText(answers.first());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QList<QWidget *> LineEditor::inputs() const
{
    return {m_edit};
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace tasuki
