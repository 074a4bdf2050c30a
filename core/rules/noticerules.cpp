// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/noticerules.h"

namespace tasuki {

namespace {

    NoticeRule ruleFrom(JsonReader &edition)
    {
        constexpr int mostDays = 31;
        NoticeRule rule;
        for (const QJsonValue &value : edition.array("digests")) {
            const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
            if (!time.isValid() || (!rule.digests.isEmpty() && time <= rule.digests.last()))
                edition.fail("digests", "has one that is no time, or not after the one before");
            rule.digests.append(time);
        }
        const qint64 days = edition.integer("suddenWithinDays");
        if (days < 0 || days > mostDays)
            edition.fail("suddenWithinDays", "is no number of days");
        rule.suddenWithinDays = static_cast<int>(days);
        return rule;
    }

} // namespace

Result<NoticeRules> NoticeRules::load(const QByteArray &json)
{
    auto editions = Editions<NoticeRule>::load(json, ruleFrom);
    if (!editions)
        return editions.error();
    NoticeRules rules;
    rules.m_editions = std::move(*editions);
    return rules;
}

NoticeRules NoticeRules::builtIn()
{
    return builtInTable<NoticeRules>(QStringLiteral("notices.json"));
}

NoticeRule NoticeRules::on(QDate day) const
{
    const NoticeRule *rule = m_editions.on(day);
    return rule ? *rule : NoticeRule();
}

} // namespace tasuki
