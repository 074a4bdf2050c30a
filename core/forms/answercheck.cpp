// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answercheck.h"

#include "core/base/japanesetext.h"
#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tasuki {

namespace {

    bool isOption(const FormItem &item, const Answer &answer)
    {
        return std::any_of(
            item.options.begin(), item.options.end(),
            [&answer](const AnswerOption &option) { return sameAnswer(option.value, answer); });
    }

    bool isWhole(const QJsonValue &value)
    {
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    }

    bool fitsType(const FormItem &item, const Answer &answer)
    {
        const QString kind = kindOf(answer);
        const QJsonValue value = valueOf(answer);
        switch (item.type) {
        case ItemType::Group:
        case ItemType::Display:
            return false;
        case ItemType::Boolean:
            return value.isBool();
        case ItemType::Integer:
            return kind == u"valueInteger" && isWhole(value);
        case ItemType::Decimal:
            return (kind == u"valueDecimal" || kind == u"valueInteger") && value.isDouble();
        case ItemType::Date:
            return kind == u"valueDate" && PartialDate::fromIso(value.toString());
        case ItemType::DateTime:
            return (kind == u"valueDateTime" || kind == u"valueDate")
                && PartialDate::fromIso(value.toString().left(10));
        case ItemType::Time:
            return kind == u"valueTime"
                && QTime::fromString(value.toString(), Qt::ISODate).isValid();
        case ItemType::String:
        case ItemType::Text:
            return kind == u"valueString";
        case ItemType::Url:
            return kind == u"valueUri" || kind == u"valueUrl";
        case ItemType::Quantity:
            return kind == u"valueQuantity" && value.isObject();
        case ItemType::Attachment:
            return kind == u"valueAttachment" && value.isObject();
        case ItemType::Reference:
            return kind == u"valueReference" && value.isObject();
        case ItemType::Choice:
        case ItemType::OpenChoice:
        case ItemType::Unknown:
            return true;
        }
        return true;
    }

    int decimalsOf(const Answer &answer)
    {
        const QJsonValue value = valueOf(answer);
        const double number = value.isObject() ? value[u"value"].toDouble() : value.toDouble();
        const QString text = numberText(number);
        const qsizetype point = text.indexOf(u'.');
        return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    }

    /// A limit written as a plain number also bounds a quantity.
    Answer asKindOf(const Answer &limit, const Answer &answer)
    {
        const bool plain = valueOf(limit).isDouble() && kindOf(answer) == u"valueQuantity";
        return plain ? Answer{{QStringLiteral("valueQuantity"),
                               QJsonObject{{QStringLiteral("value"), valueOf(limit)}}}}
                     : limit;
    }

    QString boundText(const Answer &limit)
    {
        const QJsonValue value = valueOf(limit);
        return value.isObject() ? numberText(value[u"value"].toDouble()) : plainText(limit);
    }

    void checkLimits(const FormItem &item, const Answer &answer, QList<Finding> &findings)
    {
        if (!item.minValue.isEmpty()
            && compareAnswers(answer, asKindOf(item.minValue, answer)).value_or(0) < 0)
            findings.append({item.linkId, Finding::Rule::TooSmall, boundText(item.minValue)});
        if (!item.maxValue.isEmpty()
            && compareAnswers(answer, asKindOf(item.maxValue, answer)).value_or(0) > 0)
            findings.append({item.linkId, Finding::Rule::TooLarge, boundText(item.maxValue)});
        if (item.maxDecimals && decimalsOf(answer) > *item.maxDecimals)
            findings.append(
                {item.linkId, Finding::Rule::Decimals, QString::number(*item.maxDecimals)});
    }

    void checkText(const FormItem &item, const Answer &answer, QList<Finding> &findings)
    {
        const QString text = valueOf(answer).toString();
        if (!valueOf(answer).isString() || kindOf(answer).startsWith(u"valueDate"))
            return;
        if (item.maxLength && graphemeCount(text) > *item.maxLength)
            findings.append(
                {item.linkId, Finding::Rule::TooLong, QString::number(*item.maxLength)});
        if (item.minLength && graphemeCount(text) < *item.minLength)
            findings.append(
                {item.linkId, Finding::Rule::TooShort, QString::number(*item.minLength)});
        if (!item.pattern.isEmpty()
            && !QRegularExpression(QRegularExpression::anchoredPattern(item.pattern),
                                   QRegularExpression::UseUnicodePropertiesOption)
                    .match(text)
                    .hasMatch())
            findings.append({item.linkId, Finding::Rule::Pattern, item.pattern});
    }

    void checkCount(const FormItem &item, const QList<Answer> &answers, QList<Finding> &findings)
    {
        const auto count = static_cast<int>(answers.size());
        const int most = item.repeats ? item.maxOccurs.value_or(count) : 1;
        if (count > most)
            findings.append({item.linkId, Finding::Rule::TooMany, QString::number(most)});
        if (count < item.minOccurs)
            findings.append({item.linkId, Finding::Rule::TooFew, QString::number(item.minOccurs)});
        const bool hasExclusive = std::any_of(
            item.options.begin(), item.options.end(), [&answers](const AnswerOption &option) {
                return option.isExclusive
                    && std::any_of(answers.begin(), answers.end(), [&option](const Answer &answer) {
                           return sameAnswer(option.value, answer);
                       });
            });
        if (hasExclusive && count > 1)
            findings.append({item.linkId, Finding::Rule::Exclusive, {}});
    }

} // namespace

QList<Finding> checkAnswers(const FormItem &item, const QList<Answer> &answers)
{
    QList<Finding> findings;
    if (answers.isEmpty()) {
        if (item.required && item.isQuestion())
            findings.append({item.linkId, Finding::Rule::Required, {}});
        return findings;
    }
    checkCount(item, answers, findings);
    for (const Answer &answer : answers) {
        if (!fitsType(item, answer)) {
            findings.append({item.linkId, Finding::Rule::WrongType, {}});
            continue;
        }
        if (!item.options.isEmpty() && item.type != ItemType::OpenChoice && !isOption(item, answer))
            findings.append({item.linkId, Finding::Rule::NotAnOption, {}});
        checkLimits(item, answer, findings);
        checkText(item, answer, findings);
    }
    return findings;
}

} // namespace tasuki
