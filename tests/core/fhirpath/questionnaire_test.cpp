// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

#include <QJsonDocument>

using namespace tasuki::tests;

TEST_CASE("What forms ask of a response", "[fhirpath]")
{
    check({
        {"%resource.item.where(linkId='body').item.where(linkId='weight').answer.value", "65.4"},
        {"(%resource.item.item.where(linkId='weight').answer.value / "
         "(%resource.item.item.where(linkId='height').answer.value / 100).power(2)).round(1)",
         "25.5"},
        {"iif(item.where(linkId='eating').answer.value.code = 'help', 1, 0)", "1"},
        {"item.where(linkId='unasked').answer.value", "{}"},
        {"item.where(linkId='unasked').answer.exists()", "false"},
        {"item.where(linkId='unasked').answer.value = 'x' or "
         "item.where(linkId='fever').answer.value = false",
         "true"},
        {"%resource.item.where(linkId='medicine').count()", "2"},
        {"%resource.item.where(linkId='medicine').item.where(linkId='name').answer.value.join('/')",
         "A/B"},
        {"%resource.item.where(linkId='medicine').select(item.where(linkId='name').answer.value & "
         "' ' & "
         "item.where(linkId='dose').answer.value)",
         "A 0.1, B 0.2"},
        {"%resource.item.where(linkId='moving').answer.item.where(linkId='stick').answer.value",
         "true"},
        {"%resource.answers().count()", "12"},
        {"%resource.answers().value.ofType(Coding).count()", "2"},
        {"item.where(linkId='moving').answers().count()", "2"},
        {"%patient.name.where(use='official').first().select(given.first() & ' ' & family)",
         "Hana Yamada"},
        {"%patient.telecom.where(use='home' and system='phone').value", "000-000-0001"},
        {"%resource.repeat(item).where(linkId='eating').answer.value.code = 'help'", "true"},
    });
}

TEST_CASE("Scores of answers are found beside the answer or looked up", "[fhirpath]")
{
    check({{"item.where(linkId='eating').answer.value.ordinal()", "3"},
           {"item.where(linkId='eating').answer.value.weight()", "3"},
           {"item.where(linkId='eating').answer.ordinal()", "3"},
           {"item.where(linkId='moving').answer.value.ordinal()", "{}"},
           {"item.where(linkId='fever').answer.weight()", "{}"}});
    auto context = sampleContext();
    context.score = [](const QJsonValue &answer) -> std::optional<double> {
        const QString code = answer.toObject().value(QLatin1String("code")).toString();
        return code == QStringLiteral("alone") ? std::optional(7.5) : std::nullopt;
    };
    check({{"item.where(linkId='moving').answer.value.ordinal()", "7.5"},
           {"item.where(linkId='moving').answer.weight()", "7.5"},
           {"item.answer.value.weight().sum()", "10.5"},
           {"item.where(linkId='fever').answer.value.ordinal()", "{}"}},
          context);
}

TEST_CASE("A score written at the option of the form is found by path", "[fhirpath]")
{
    auto context = sampleContext();
    context.variables[QStringLiteral("questionnaire")] = tasuki::fhirpath::toCollection(
        QJsonDocument::fromJson(R"({"item": [{"linkId": "eating", "answerOption": [
            {"valueCoding": {"code": "alone"}, "extension": [{"url": "urn:score", "valueDecimal": 0}]},
            {"valueCoding": {"code": "help"}, "extension": [{"url": "urn:score", "valueDecimal": 5}]}]}]})")
            .object());
    context.variables[QStringLiteral("scoreExt")]
        = {tasuki::fhirpath::Value::string(QStringLiteral("urn:score"))};
    check({{"%questionnaire.item.where(linkId = 'eating').answerOption.where(valueCoding.code="
            "%resource.item.where(linkId = "
            "'eating').answer.valueCoding.code).extension.where(url=%scoreExt)"
            ".valueDecimal",
            "5"}},
          context);
}
