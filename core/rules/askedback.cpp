// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/askedback.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace tasuki {

namespace {

    QList<AskedBackFact> factsOf(JsonReader &edition, const QJsonArray &json)
    {
        QList<AskedBackFact> facts;
        for (const QJsonValue &value : json) {
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
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    AskedBack rules;
    for (const QJsonValue &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        edition.facts = factsOf(reader, value[u"facts"].toArray());
        if (!reader.ok())
            return reader.error();
        rules.m_editions += edition;
    }
    if (rules.m_editions.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
    std::sort(rules.m_editions.begin(), rules.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from > b.from; });
    return rules;
}

AskedBack AskedBack::builtIn()
{
    QFile file(QStringLiteral(":/tasuki/rules/asked-back.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = load(file.readAll());
    if (!rules) {
        qCWarning(logForms).noquote() << "asked-back.json:" << rules.error().detail;
        return {};
    }
    return *rules;
}

QList<AskedBackFact> AskedBack::facts(QDate day) const
{
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &each) { return each.from <= day; });
    return edition == m_editions.end() ? QList<AskedBackFact>() : edition->facts;
}

} // namespace tasuki
