// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/repeateditor.h"

#include "ui/forms/itemeditorfactory.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

RepeatEditor::RepeatEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_item(item)
    , m_layout(new QVBoxLayout)
    , m_more(new QPushButton(tr("Add one more"), this))
{
    m_item.repeats = false;
    m_item.children.clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(QStringLiteral("oneMoreButton"));
    addEditor();
    connect(m_more, &QPushButton::clicked, this, [this] {
        ItemEditor *editor = addEditor();
        Q_EMIT inputsChanged();
        editor->inputs().first()->setFocus(Qt::OtherFocusReason);
    });
}

ItemEditor *RepeatEditor::addEditor()
{
    ItemEditor *editor = makeItemEditor(m_item, this);
    m_layout->addWidget(editor);
    m_editors.append(editor);
    connect(editor, &ItemEditor::edited, this, &ItemEditor::edited);
    return editor;
}

QList<Answer> RepeatEditor::read() const
{
    QList<Answer> answers;
    for (const ItemEditor *editor : m_editors)
        answers += editor->answers();
    return answers;
}

void RepeatEditor::showAnswers(const QList<Answer> &answers)
{
    const int known = int(m_editors.size());
    while (m_editors.size() < answers.size())
        addEditor();
    for (int i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setAnswers(i < answers.size() ? QList<Answer>{answers[i]} : QList<Answer>());
    if (known != m_editors.size())
        Q_EMIT inputsChanged();
}

QList<QWidget *> RepeatEditor::inputs() const
{
    QList<QWidget *> inputs;
    for (const ItemEditor *editor : m_editors)
        inputs += editor->inputs();
    inputs.append(m_more);
    return inputs;
}

void RepeatEditor::tidy()
{
    for (ItemEditor *editor : std::as_const(m_editors))
        editor->tidy();
}

} // namespace tasuki
