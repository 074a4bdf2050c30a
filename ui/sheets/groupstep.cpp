// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/groupstep.h"

namespace tasuki {

GroupStep::GroupStep(FormState &answers, const QString &group, const QJsonValue &value,
                     std::function<void()> changed)
    : m_answers(answers)
    , m_group(group)
    , m_before(answers.groupValues().value(group))
    , m_after(value)
    , m_changed(std::move(changed))
{ }

void GroupStep::put(const QJsonValue &value)
{
    const QStringList linkIds = m_answers.form().groups().value(m_group);
    const FormItem *item = m_answers.form().item(m_group);
    if (item && item->isRepeatingGroup()) {
        auto groups = m_answers.groupValues();
        groups.insert(m_group, value);
        m_answers.loadGroups(groups);
    } else {
        for (const QString &linkId : linkIds) {
            QList<Answer> answers;
            for (const QJsonValue &answer : value[linkId].toArray())
                answers += answer.toObject();
            m_answers.setAnswers(linkId, answers);
        }
    }
    m_changed();
}

} // namespace tasuki
