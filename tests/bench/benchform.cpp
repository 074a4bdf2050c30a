// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki::bench {

namespace {

    constexpr int perSection = 30;

    QString linkId(int section, int number)
    {
        return QStringLiteral("s%1.%2").arg(section).arg(number);
    }

    QJsonArray options()
    {
        QJsonArray list;
        for (const char16_t *label : {u"自立", u"見守り", u"一部介助", u"全介助"})
            list.append(
                QJsonObject{{QStringLiteral("valueCoding"),
                             QJsonObject{{QStringLiteral("code"), QString::number(list.size())},
                                         {QStringLiteral("display"), QString::fromUtf16(label)}}}});
        return list;
    }

    QJsonObject question(int section, int number)
    {
        static const char *const types[] = {"boolean", "string", "integer", "choice", "date",
                                            "choice",  "text",   "decimal", "choice", "string"};
        const QString type = QString::fromLatin1(types[number % 10]);
        QJsonObject item{{QStringLiteral("linkId"), linkId(section, number)},
                         {QStringLiteral("text"), QStringLiteral("項目 %1").arg(number)},
                         {QStringLiteral("type"), type}};
        if (type == u"choice")
            item.insert(QStringLiteral("answerOption"), options());
        if (number % 10 == 1)
            item.insert(
                QStringLiteral("enableWhen"),
                QJsonArray{QJsonObject{{QStringLiteral("question"), linkId(section, number - 1)},
                                       {QStringLiteral("operator"), QStringLiteral("=")},
                                       {QStringLiteral("answerBoolean"), true}}});
        return item;
    }

    /// The number before it in its section, and the last sum of the section before.
    QJsonObject sum(int section, int number)
    {
        const auto value = [](int of, int at) {
            return QStringLiteral("iif(%resource.item.where(linkId='s%1').item.where(linkId='%2')"
                                  ".answer.value.exists(), %resource.item.where(linkId='s%1')"
                                  ".item.where(linkId='%2').answer.value, 0)")
                .replace(QStringLiteral("%1"), QString::number(of))
                .replace(QStringLiteral("%2"), linkId(of, at));
        };
        QString text = value(section, number - 7);
        if (number >= 10)
            text += QStringLiteral(" + ") + value(section, number - 10);
        else if (section > 0)
            text += QStringLiteral(" + ") + value(section - 1, perSection - 1);
        const QJsonObject extension{
            {QStringLiteral("url"),
             QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                            "sdc-questionnaire-calculatedExpression")},
            {QStringLiteral("valueExpression"),
             QJsonObject{{QStringLiteral("language"), QStringLiteral("text/fhirpath")},
                         {QStringLiteral("expression"), text}}}};
        return {{QStringLiteral("linkId"), linkId(section, number)},
                {QStringLiteral("text"), QStringLiteral("合計")},
                {QStringLiteral("type"), QStringLiteral("integer")},
                {QStringLiteral("readOnly"), true},
                {QStringLiteral("extension"), QJsonArray{extension}}};
    }

    QByteArray form(int items, bool calculates)
    {
        QJsonArray sections;
        for (int left = items, section = 0; left > 0; left -= perSection + 1, ++section) {
            QJsonArray questions;
            for (int number = 0; number < std::min(left - 1, perSection); ++number)
                questions.append(calculates && number % 10 == 9 ? sum(section, number)
                                                                : question(section, number));
            sections.append(
                QJsonObject{{QStringLiteral("linkId"), QStringLiteral("s%1").arg(section)},
                            {QStringLiteral("text"), QStringLiteral("区分 %1").arg(section + 1)},
                            {QStringLiteral("type"), QStringLiteral("group")},
                            {QStringLiteral("item"), questions}});
        }
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                               {QStringLiteral("url"),
                                QStringLiteral("https://tasuki.example/forms/bench")},
                               {QStringLiteral("item"), sections}})
            .toJson();
    }

} // namespace

QByteArray formOfSize(int items)
{
    return form(items, false);
}

QByteArray calculatingForm(int items)
{
    return form(items, true);
}

std::shared_ptr<const FormDefinition> loaded(const QByteArray &json)
{
    const auto form = FormDefinition::load(json);
    return form ? std::make_shared<const FormDefinition>(*form) : nullptr;
}

std::string verdict(double ms, double barMs)
{
    return (ms <= barMs ? "kept, bar " : "MISSED, bar ") + std::to_string(int(barMs)) + " ms";
}

} // namespace tasuki::bench
