// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/flageditor.h"

#include "core/forms/answervalue.h"
#include "ui/widgets/chipgroup.h"

#include <QHBoxLayout>

namespace tasuki {

FlagEditor::FlagEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
{
    const bool oneBox = item.control == u"check-box";
    m_group = new ChipGroup(oneBox ? ChipGroup::Mode::Multiple : ChipGroup::Mode::Single, this);
    m_group->addChoice(tr("Yes"));
    if (!oneBox)
        m_group->addChoice(tr("No"));
    m_group->setAccessibleName(item.text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_group);
    connect(m_group, &ChipGroup::toggled, this, &ItemEditor::edited);
}

QList<Answer> FlagEditor::read() const
{
    const int index = m_group->chosenIndex();
    if (index < 0)
        return {};
    return {Answer{{QStringLiteral("valueBoolean"), index == 0}}};
}

void FlagEditor::showAnswers(const QList<Answer> &answers)
{
    if (answers.isEmpty())
        m_group->setChosen({});
    else
        m_group->setChosen({valueOf(answers.first()).toBool() ? 0 : 1});
}

QList<QWidget *> FlagEditor::inputs() const
{
    QList<QWidget *> chips;
    for (int i = 0; i < m_group->count(); ++i)
        chips.append(m_group->chip(i));
    return chips;
}

} // namespace tasuki
