// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

fhirpath::Expression read(const char *text)
{
    const auto expression = fhirpath::Expression::parse(QString::fromUtf8(text));
    INFO(text);
    REQUIRE(expression);
    return *expression;
}

QString linkIds(const char *text)
{
    return read(text).linkIds().join(u' ');
}

} // namespace

TEST_CASE("An expression tells which items it names", "[fhirpath]")
{
    CHECK(linkIds("item.where(linkId='b').item.where('a' = linkId).answer.value")
          == QStringLiteral("a b"));
    CHECK(linkIds("item.where(linkId='a' or linkId='b').answer.value") == QStringLiteral("a b"));
    CHECK(linkIds("item.where(linkId in ('a' | 'b' | 'c')).answer.value")
          == QStringLiteral("a b c"));
    CHECK(linkIds("%x.item.where(linkId ~ 'a')") == QStringLiteral("a"));
    CHECK(linkIds("today()").isEmpty());
}

TEST_CASE("An expression that names the items it reads depends on no other", "[fhirpath]")
{
    for (const char *text : {
             "1 + 2",
             "today()",
             "%patient.birthDate",
             "status",
             "item.where(linkId='a').answer.value",
             "item.where(linkId='a' and answer.value > 3).answer.value",
             "%resource.item.where(linkId='g').item.where(linkId='a').answer.value",
             "%resource.descendants().where(linkId='a').answer.value",
             "%resource.repeat(item).where(linkId='a').answer.valueCoding.code",
             "%resource.repeat(item | answer.item).where(linkId='a').answer.value",
             "%resource.repeat(item).where(linkId='a').answer.all(value.matches('x'))",
             "item.where(linkId='a').first().answer.value",
             "item.where(linkId='a').answer.item.where(linkId='b').answer.value",
             "iif(item.where(linkId='a').answer.exists(), item.where(linkId='b').answer.value, 0) "
             "+ 1",
             "item.where(linkId='g').select(item.where(linkId='a').answer.value).join(',')",
             "(item.where(linkId='a') | item.where(linkId='b')).answer.value.sum()",
             "%questionnaire.item.where(linkId='a').answerOption.count()",
             "item.where(linkId in ('a' | 'b')).answer.value.ordinal().sum()",
             "item.where(linkId='a').answer.value.ofType(Coding).code = 'x'",
         }) {
        INFO(text);
        CHECK_FALSE(read(text).readsEverything());
    }
}

TEST_CASE("An expression that looks further depends on everything", "[fhirpath]")
{
    for (const char *text : {
             "item.answer.value",
             "%resource.item.count()",
             "%resource.item[0].answer.value",
             "%resource.item.first().item.where(linkId='a').answer.value",
             "answer.value > 3",
             "%context.answer.value",
             "item.where(linkId='g').item.answer.value.sum()",
             "item.where(linkId='g').exists()",
             "item.where(linkId='g').answers()",
             "item.where(linkId=%name).answer.value",
             "item.where(linkId='a' or answer.value=1).answer.value",
             "item.where(linkId.startsWith('a')).answer.value",
             "%resource.descendants().answer.value",
             "item.where(linkId='a').answer.descendants()",
             "item.select(linkId)",
             "item.where(linkId='g').select(item.where(linkId='a').answer.value & 'x')",
             "item.linkId",
             "item.all(answer.exists())",
             "$this",
             "%resource",
             "item.where(linkId='a')",
         }) {
        INFO(text);
        CHECK(read(text).readsEverything());
    }
}

TEST_CASE("An expression tells its variables and whether it reads the clock", "[fhirpath]")
{
    CHECK(read("%b + %a.x + %resource.id + %context.id + %ucum + %a").variables().join(u' ')
          == QStringLiteral("a b"));
    CHECK(read("today() - 1 day").readsClock());
    CHECK(read("item.where(linkId='a').answer.value <= now()").readsClock());
    CHECK_FALSE(read("1").readsClock());
}
