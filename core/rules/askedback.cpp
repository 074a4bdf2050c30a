// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/askedback.h"

#include <algorithm>

namespace tasuki {

namespace {

    QList<AskedBackFact> factsOf(JsonReader &edition)
    {
        QList<AskedBackFact> facts;
        for (const QJsonValue &value : edition.optionalArray("facts")) {
            JsonReader reader(value.toObject(), QStringLiteral("facts."));
            const AskedBackFact fact{reader.string("code"),
                                     static_cast<int>(reader.integer("weight"))};
            if (!reader.ok() || fact.code.isEmpty() || fact.weight < 1)
                edition.fail("facts", "has one without code or weight");
            facts += fact;
        }
        std::stable_sort(
            facts.begin(), facts.end(),
            [](const AskedBackFact &a, const AskedBackFact &b) { return a.weight > b.weight; });
        return facts;
    }

} // namespace

Result<AskedBack> AskedBack::load(const QByteArray &json)
{
    auto editions = Editions<QList<AskedBackFact>>::load(json, factsOf);
    if (!editions)
        return editions.error();
    AskedBack rules;
    rules.m_editions = std::move(*editions);
    return rules;
}

AskedBack AskedBack::builtIn()
{
    return builtInTable<AskedBack>(QStringLiteral("asked-back.json"));
}

QList<AskedBackFact> AskedBack::facts(QDate day) const
{
    const auto *facts = m_editions.on(day);
    return facts ? *facts : QList<AskedBackFact>();
}

} // namespace tasuki
