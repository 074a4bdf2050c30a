// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/forminstances.h"

namespace tasuki {

std::optional<FormInstance> instanceAround(const FormState &state, const QString &key)
{
    const QString linkId = state.linkIdOf(key);
    const FormItem *item = state.form().item(linkId);
    QString groupId = linkId;
    while (item && !item->isRepeatingGroup()) {
        item = state.form().parentOf(groupId);
        groupId = item ? item->linkId : QString();
    }
    if (!item)
        return std::nullopt;
    // The numbers of a key belong to the repeating groups above it, so the group has the same.
    const QString numbers = key.mid(linkId.size());
    return FormInstance{groupId + numbers, numbers.section(u'.', -1).remove(u'#').toInt()};
}

InstanceStep::InstanceStep(Kind kind, FormInstance instance, QJsonObject content, Apply apply)
    : m_kind(kind)
    , m_instance(std::move(instance))
    , m_content(std::move(content))
    , m_apply(std::move(apply))
{ }

void InstanceStep::undo()
{
    m_apply(m_instance, m_kind == Kind::Removed ? std::optional(m_content) : std::nullopt);
}

void InstanceStep::redo()
{
    if (!m_first)
        m_apply(m_instance, m_kind == Kind::Inserted ? std::optional(m_content) : std::nullopt);
    m_first = false;
}

} // namespace tasuki
