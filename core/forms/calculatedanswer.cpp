// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/calculatedanswer.h"

#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasuki {

namespace {

    using fhirpath::Value;

    Answer one(const char *kind, const QJsonValue &value)
    {
        return {{QLatin1String(kind), value}};
    }

    std::optional<double> numberOf(const Value &value)
    {
        if (value.json().isDouble())
            return value.json().toDouble();
        const QJsonValue inside = value.json()[u"value"];
        if (inside.isDouble())
            return inside.toDouble();
        bool isNumber = false;
        const double number = value.json().toString().toDouble(&isNumber);
        return isNumber && value.isLoose() ? std::make_optional(number) : std::nullopt;
    }

    std::optional<Answer> wholeFrom(const Value &value)
    {
        const auto number = numberOf(value);
        if (!number || std::abs(*number) > std::numeric_limits<int>::max())
            return std::nullopt;
        return one("valueInteger", std::round(*number));
    }

    /// As exact as the item takes it: a mean is not written with fifteen digits.
    double rounded(double number, const FormItem &item)
    {
        if (!item.maxDecimals || *item.maxDecimals < 0 || *item.maxDecimals > 12)
            return number;
        const double scale = std::pow(10, *item.maxDecimals);
        return std::round(number * scale) / scale;
    }

    std::optional<Answer> momentFrom(const Value &value, const FormItem &item)
    {
        const QString text = value.json().toString();
        if (item.type == ItemType::Time)
            return text.isEmpty() ? std::nullopt : std::make_optional(one("valueTime", text));
        if (!PartialDate::fromIso(text.left(10)))
            return std::nullopt;
        return item.type == ItemType::Date ? one("valueDate", text.left(10))
                                           : one("valueDateTime", text);
    }

    std::optional<Answer> quantityFrom(const Value &value, const FormItem &item)
    {
        const auto number = numberOf(value);
        if (!number)
            return std::nullopt;
        QJsonObject quantity = value.json().toObject();
        quantity.insert(QStringLiteral("value"), rounded(*number, item));
        if (!value.json().isObject() && item.unitCoding) {
            quantity.insert(QStringLiteral("unit"), item.unitCoding->display);
            quantity.insert(QStringLiteral("system"), item.unitCoding->system);
            quantity.insert(QStringLiteral("code"), item.unitCoding->code);
        } else if (!value.json().isObject() && !item.unit.isEmpty()) {
            quantity.insert(QStringLiteral("unit"), item.unit);
        }
        return one("valueQuantity", quantity);
    }

    QJsonObject codingIn(const Value &value)
    {
        QJsonObject coding = value.json().toObject();
        if (coding.contains(u"coding"))
            coding = coding.value(u"coding").toArray().at(0).toObject();
        return coding;
    }

    std::optional<Answer> choiceFrom(const Value &value, const FormItem &item)
    {
        const QJsonObject coding = codingIn(value);
        const QString text = value.toText();
        const auto option = std::find_if(
            item.options.begin(), item.options.end(), [&](const AnswerOption &candidate) {
                const QJsonValue offered = valueOf(candidate.value);
                if (!coding.isEmpty())
                    return sameAnswer(candidate.value, one("valueCoding", coding));
                return offered == value.json()
                    || (!text.isEmpty()
                        && (offered[u"code"].toString() == text || candidate.label == text));
            });
        if (option != item.options.end())
            return option->value;
        if (!coding.isEmpty())
            return one("valueCoding", coding);
        const bool mayWrite = item.type == ItemType::OpenChoice || item.isOpenText;
        return text.isEmpty() || !mayWrite ? std::nullopt
                                           : std::make_optional(one("valueString", text));
    }

    std::optional<Answer> referenceFrom(const Value &value)
    {
        QJsonObject reference = value.json().toObject();
        if (reference.contains(u"resourceType"))
            reference = {{QStringLiteral("reference"),
                          reference.value(u"resourceType").toString() + u'/'
                              + reference.value(u"id").toString()}};
        return reference.isEmpty() ? std::nullopt
                                   : std::make_optional(one("valueReference", reference));
    }

    std::optional<Answer> textFrom(const char *kind, const Value &value)
    {
        const QString text = value.toText();
        return text.isEmpty() ? std::nullopt : std::make_optional(one(kind, text));
    }

    std::optional<Answer> ofAnyKind(const Value &value)
    {
        if (value.json().isBool())
            return one("valueBoolean", value.json());
        if (value.json().isObject())
            return one(value.json()[u"value"].isDouble() ? "valueQuantity" : "valueCoding",
                       value.json());
        if (value.json().isDouble())
            return one(value.kind() == Value::Kind::Integer ? "valueInteger" : "valueDecimal",
                       value.json());
        return textFrom("valueString", value);
    }

} // namespace

std::optional<Answer> answerFrom(const Value &value, const FormItem &item)
{
    const Answer whole = value.json().toObject();
    if (kindOf(whole).size() > 5)
        return answerFrom(Value(valueOf(whole)), item); // an answer instead of its value
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display:
        return std::nullopt;
    case ItemType::Boolean:
        return value.json().isBool() ? std::make_optional(one("valueBoolean", value.json()))
                                     : std::nullopt;
    case ItemType::Integer:
        return wholeFrom(value);
    case ItemType::Decimal:
        if (const auto number = numberOf(value))
            return one("valueDecimal", rounded(*number, item));
        return std::nullopt;
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
        return momentFrom(value, item);
    case ItemType::String:
    case ItemType::Text:
        return textFrom("valueString", value);
    case ItemType::Url:
        return textFrom("valueUri", value);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return choiceFrom(value, item);
    case ItemType::Quantity:
        return quantityFrom(value, item);
    case ItemType::Attachment:
        return whole.isEmpty() ? std::nullopt : std::make_optional(one("valueAttachment", whole));
    case ItemType::Reference:
        return referenceFrom(value);
    case ItemType::Unknown:
        return ofAnyKind(value);
    }
    return std::nullopt;
}

QList<Answer> answersFrom(const fhirpath::Collection &outcome, const FormItem &item)
{
    QList<Answer> answers;
    for (const Value &value : outcome) {
        const auto answer = answerFrom(value, item);
        if (answer && isAnswer(*answer))
            answers.append(*answer);
        if (!answers.isEmpty() && !item.repeats)
            break;
    }
    return answers;
}

QList<AnswerOption> optionsFrom(const fhirpath::Collection &outcome, const FormItem &item)
{
    QList<AnswerOption> options;
    for (const Value &value : outcome) {
        const Answer whole = value.json().toObject();
        const QJsonObject coding = codingIn(value);
        AnswerOption option;
        if (kindOf(whole).size() > 5)
            option.value = {{kindOf(whole), valueOf(whole)}};
        else if (item.type == ItemType::Reference)
            option.value = referenceFrom(value).value_or(Answer());
        else if (coding.contains(u"code") || coding.contains(u"display"))
            option.value = one("valueCoding", coding);
        else if (value.isMoment())
            option.value
                = one(value.kind() == Value::Kind::Time ? "valueTime" : "valueDate", value.json());
        else if (!value.json().isObject())
            option.value = ofAnyKind(value).value_or(Answer());
        option.label = plainText(option.value);
        if (isAnswer(option.value))
            options.append(option);
    }
    return options;
}

} // namespace tasuki
