// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

using namespace tasuki::tests;

TEST_CASE("What is written is what is meant", "[fhirpath]")
{
    check({
        {"1", "1"},
        {"1.50", "1.5"},
        {"'abc'", "abc"},
        {"true", "true"},
        {"{}", "{}"},
        {"@2026-06", "2026-06"},
        {"@2026-06-01T08:30", "2026-06-01T08:30"},
        {"@2026-06-01T08:30:15.123+09:00", "2026-06-01T08:30:15.123+09:00"},
        {"@2026T", "2026"},
        {"@T08:30", "08:30"},
        {"4 'mg'", "4 'mg'"},
        {"4 days", "4 days"},
        {"1 year", "1 year"},
        {R"('a\'b\\c\n\t\u3042\/')", "a'b\\c\n\t\xE3\x81\x82/"},
        {R"('\d+')", "\\d+"},
        {"/* a comment */ 1 // and one more", "1"},
        {"-1", "-1"},
        {"+1", "1"},
        {"--1", "1"},
        {"-4 days", "-4 days"},
        {"%ucum", "http://unitsofmeasure.org"},
        {"%`ucum`", "http://unitsofmeasure.org"},
        {"%'ucum'", "http://unitsofmeasure.org"},
        {"%sct", "http://snomed.info/sct"},
        {"%loinc", "http://loinc.org"},
        {"%vs-gender", "http://hl7.org/fhir/ValueSet/gender"},
        {"%`ext-a`", "http://hl7.org/fhir/StructureDefinition/a"},
        {"%qItem.text", "Asked"},
        {"%qitem.text", "Asked"},
        {"%nothing", "{}"},
        {"%unheardOf", "error"},
        {"`item`.count()", "8"},
    });
}

TEST_CASE("What is not of the language is refused when it is read", "[fhirpath]")
{
    check({
        {"", "unread"},
        {"1 +", "unread"},
        {"(1", "unread"},
        {"1)", "unread"},
        {"'abc", "unread"},
        {"`abc", "unread"},
        {"``", "unread"},
        {"%``", "unread"},
        {"/* open", "unread"},
        {"a b", "unread"},
        {"a..b", "unread"},
        {"a.", "unread"},
        {"and", "unread"},
        {"1 and", "unread"},
        {"@2026-13", "unread"},
        {"@2026-02-30", "unread"},
        {"@T25:00", "unread"},
        {"@", "unread"},
        {"%", "unread"},
        {"$that", "unread"},
        {"#", "unread"},
        {"\"abc\"", "unread"},
        {"99999999999999999999", "unread"},
        {"memberOf('urn:x')", "unread"},
        {"item.lowBoundary()", "unread"},
        {"where()", "unread"},
        {"where(a, b)", "unread"},
        {"count(1)", "unread"},
        {"ofType(1)", "unread"},
        {"1 is 2", "unread"},
        {R"('\u12')", "unread"},
    });
    const auto refused = tasuki::fhirpath::Expression::parse(QStringLiteral("1 + memberOf('x')"));
    REQUIRE(!refused);
    CHECK(refused.error().detail.contains(QStringLiteral("memberOf()")));
}

TEST_CASE("Operators bind as the grammar says", "[fhirpath]")
{
    check({
        {"1 + 2 * 3", "7"},
        {"(1 + 2) * 3", "9"},
        {"10 - 2 - 3", "5"},
        {"100 / 10 / 2", "5"},
        {"-1 + 2", "1"},
        {"2 - -1", "3"},
        {"-1.abs()", "-1"},
        {"(-1).abs()", "1"},
        {"1 + 1 = 2", "true"},
        {"1 = 1 and 2 = 3 or 4 = 4", "true"},
        {"true or false and false", "true"},
        {"false implies true and false", "true"},
        {"1 | 2 | 1 = 2", "false"},
        {"(1 | 2 | 1) = (1 | 2)", "true"},
        {"1 < 2 = true", "true"},
        {"1 in 1 | 2", "true"},
        {"1 in (1 | 2) and true", "true"},
        {"1 is Integer and true", "true"},
        {"1 + 1 is Integer", "true"},
        {"'a' & 'b' = 'ab'", "true"},
        {"1 > 2 | 3", "error"},
    });
}

TEST_CASE("A path follows names, choices and brackets", "[fhirpath]")
{
    check({
        {"status", "in-progress"},
        {"QuestionnaireResponse.status", "in-progress"},
        {"Patient.status", "{}"},
        {"%patient.name.family", "Yamada, Sato"},
        {"%patient.name.given", "Hana, Ko, Hana"},
        {"%patient.name[1].family", "Sato"},
        {"%patient.name[7].family", "{}"},
        {"%patient.name[-1].family", "{}"},
        {"%patient.name.first().given[1]", "Ko"},
        {"%patient.multipleBirth", "2"},
        {"%patient.deceased", "false"},
        {"%patient.deceased is Boolean", "true"},
        {"%patient.unheardOf", "{}"},
        {"%patient.name.where(use = 'official').family", "Yamada"},
        {"item.where(linkId = 'fever').answer.value", "false"},
        {"item.where(linkId = 'fever').answer.valueBoolean", "false"},
        {"item.where(linkId = 'eating').answer.value.code", "help"},
        {"item.where(linkId = 'eating').answer.valueCoding.display", "with help"},
        {"item[0].item[1].answer.value", "160"},
        {"%resource.item.item.answer.value.count()", "7"},
        {"$this.status", "in-progress"},
        {"%context.status = %resource.status", "true"},
        {"%rootResource.status", "in-progress"},
    });
}
