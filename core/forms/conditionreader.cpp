// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/conditionreader.h"

#include "core/forms/fhirelement.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace tasuki {

namespace {

    constexpr std::array<std::pair<const char *, EnableOperator>, 7> operators{{
        {"exists", EnableOperator::Exists},
        {"=", EnableOperator::Equal},
        {"!=", EnableOperator::NotEqual},
        {">", EnableOperator::Greater},
        {"<", EnableOperator::Less},
        {">=", EnableOperator::GreaterOrEqual},
        {"<=", EnableOperator::LessOrEqual},
    }};

    std::optional<EnableOperator> operatorOf(const FormItem &item, const QJsonObject &json,
                                             FormNotes &notes)
    {
        const QString name = json.value(u"operator").toString();
        const auto found
            = std::find_if(operators.begin(), operators.end(), [&name](const auto &entry) {
                  return name == QLatin1String(entry.first);
              });
        if (found != operators.end())
            return found->second;
        if (name.isEmpty()) {
            notes.warn(item.linkId, QStringLiteral("enableWhen has no operator: = is meant"));
            return EnableOperator::Equal;
        }
        notes.warn(
            item.linkId,
            QStringLiteral("enableWhen has the unknown operator '%1' and is left out").arg(name));
        return std::nullopt;
    }

    void readCondition(FormItem &item, const QJsonObject &json, FormNotes &notes)
    {
        EnableWhen condition;
        condition.question = json.value(u"question").toString();
        if (json.contains(u"hasAnswer")) { // STU3
            condition.expected = {{QStringLiteral("valueBoolean"), json.value(u"hasAnswer")}};
            notes.warn(item.linkId, QStringLiteral("hasAnswer is the spelling of an older FHIR"));
            item.enableWhen.append(condition);
            return;
        }
        const auto op = operatorOf(item, json, notes);
        if (!op)
            return;
        condition.op = *op;
        condition.expected = fhir::valueMember(json, u"answer");
        if (condition.op == EnableOperator::Exists && condition.expected.isEmpty()) {
            notes.warn(item.linkId,
                       QStringLiteral("enableWhen exists has no answer: true is meant"));
            condition.expected = {{QStringLiteral("valueBoolean"), true}};
        }
        if (!fhir::valueMember(json, u"_answer").isEmpty() && condition.expected.isEmpty())
            notes.warn(item.linkId,
                       QStringLiteral("enableWhen has a calculated answer and is left out"));
        else if (condition.expected.isEmpty())
            notes.warn(item.linkId, QStringLiteral("enableWhen has no answer and is left out"));
        if (!condition.expected.isEmpty())
            item.enableWhen.append(condition);
    }

} // namespace

void readConditions(FormItem &item, const QJsonObject &json, FormNotes &notes)
{
    for (const auto &value : fhir::list(json, u"enableWhen"))
        readCondition(item, value.toObject(), notes);
    const QString behavior = json.value(u"enableBehavior").toString();
    item.enableBehavior = behavior == u"all" ? EnableBehavior::All : EnableBehavior::Any;
    if (behavior != u"all" && behavior != u"any" && item.enableWhen.size() > 1)
        notes.warn(item.linkId,
                   QStringLiteral("several enableWhen without enableBehavior: any is meant"));
}

} // namespace tasuki
