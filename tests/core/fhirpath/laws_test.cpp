// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

#include <rapidcheck.h>

using namespace tasuki;
using namespace tasuki::tests;

namespace {

QString pick(std::initializer_list<const char *> choices)
{
    return QString::fromUtf8(*rc::gen::elementOf(std::vector<const char *>(choices)));
}

QString anyTruth()
{
    return pick({"true", "false", "{}"});
}

/// Any expression, wise or not, at most so deep.
QString anyExpression(int depth)
{
    const int kind = depth <= 0 ? 0 : *rc::gen::inRange(0, 8);
    const auto inner = [depth] { return anyExpression(depth - 1); };
    switch (kind) {
    case 1:
        return u'(' + inner() + u' ' + pick({"+", "-", "*", "/", "div", "mod", "&", "|"}) + u' '
            + inner() + u')';
    case 2:
        return inner() + u' '
            + pick({"and", "or", "xor", "implies", "=", "!=", "~", "!~", "in", "contains"}) + u' '
            + inner();
    case 3:
        return u'(' + inner() + QStringLiteral(") ") + pick({"<", "<=", ">", ">="})
            + QStringLiteral(" (") + inner() + u')';
    case 4:
        return u'(' + inner() + QStringLiteral(").")
            + pick({"first()", "count()", "not()", "empty()", "toString()", "abs()", "upper()",
                    "item", "value", "answer", "descendants()", "ofType(Coding)", "toInteger()",
                    "sum()", "length()", "distinct()"});
    case 5:
        return u'(' + inner() + QStringLiteral(").")
            + pick({"where", "select", "all", "exists", "repeat", "combine"}) + u'(' + inner()
            + u')';
    case 6:
        return u'-' + inner();
    case 7:
        return QStringLiteral("iif(%1, %2, %3)").arg(inner(), inner(), inner());
    default:
        return pick({"1",
                     "0.1",
                     "'a'",
                     "true",
                     "{}",
                     "@2026-06",
                     "@T08:00",
                     "4 days",
                     "2 'mg'",
                     "$this",
                     "$index",
                     "%resource",
                     "%patient.name",
                     "%two",
                     "item",
                     "item.where(linkId='eating').answer.value",
                     "`is`",
                     "%nothing",
                     "'it\\'s \\\\ \\u0007'",
                     "@2026-06-01T08:30:00+09:00",
                     "1.50"});
    }
}

} // namespace

TEST_CASE("What is printed reads back as the same", "[fhirpath][property]")
{
    CHECK(rc::check([] {
        const auto expression = fhirpath::Expression::parse(anyExpression(4));
        RC_PRE(bool(expression));
        const QString printed = expression->toCanonical();
        const auto again = fhirpath::Expression::parse(printed);
        RC_ASSERT(bool(again));
        RC_ASSERT(again->toCanonical() == printed);
        const fhirpath::Context context = sampleContext();
        RC_ASSERT(outcomeOf(expression->text(), context) == outcomeOf(printed, context));
    }));
}

TEST_CASE("Asking twice gives the same", "[fhirpath][property]")
{
    CHECK(rc::check([] {
        const QString text = anyExpression(5);
        const fhirpath::Context context = sampleContext();
        RC_ASSERT(outcomeOf(text, context) == outcomeOf(text, context));
    }));
}

TEST_CASE("The laws of logic hold with three values", "[fhirpath][property]")
{
    CHECK(rc::check([] {
        const QString a = anyTruth();
        const QString b = anyTruth();
        const QString c = anyTruth();
        const auto same = [](const QString &left, const QString &right) {
            return outcomeOf(left, sampleContext()) == outcomeOf(right, sampleContext());
        };
        RC_ASSERT(
            same(QStringLiteral("%1 and %2").arg(a, b), QStringLiteral("%2 and %1").arg(a, b)));
        RC_ASSERT(same(QStringLiteral("%1 or %2").arg(a, b), QStringLiteral("%2 or %1").arg(a, b)));
        RC_ASSERT(
            same(QStringLiteral("%1 xor %2").arg(a, b), QStringLiteral("%2 xor %1").arg(a, b)));
        RC_ASSERT(same(QStringLiteral("(%1 and %2).not()").arg(a, b),
                       QStringLiteral("%1.not() or %2.not()").arg(a, b)));
        RC_ASSERT(same(QStringLiteral("%1 implies %2").arg(a, b),
                       QStringLiteral("%1.not() or %2").arg(a, b)));
        RC_ASSERT(same(QStringLiteral("%1 and (%2 or %3)").arg(a, b, c),
                       QStringLiteral("(%1 and %2) or (%1 and %3)").arg(a, b, c)));
        RC_ASSERT(same(QStringLiteral("(%1 and %2) and %3").arg(a, b, c),
                       QStringLiteral("%1 and (%2 and %3)").arg(a, b, c)));
    }));
}

TEST_CASE("Money adds up", "[fhirpath][property]")
{
    CHECK(rc::check([] {
        const auto a = *rc::gen::inRange(-10'000'000, 10'000'000);
        const auto b = *rc::gen::inRange(-10'000'000, 10'000'000);
        const auto text = [](int hundredths) {
            return QStringLiteral("(%1%2.%3)")
                .arg(hundredths < 0 ? QStringLiteral("-") : QString())
                .arg(std::abs(hundredths) / 100)
                .arg(std::abs(hundredths) % 100, 2, 10, QLatin1Char('0'));
        };
        const auto holds = [](const QString &claim) {
            return outcomeOf(claim, sampleContext()) == QStringLiteral("true");
        };
        RC_ASSERT(holds(QStringLiteral("%1 + %2 = %3").arg(text(a), text(b), text(a + b))));
        RC_ASSERT(holds(QStringLiteral("%1 - %2 = %3").arg(text(a), text(b), text(a - b))));
        RC_ASSERT(holds(QStringLiteral("%1 * 100 = %2").arg(text(a)).arg(a)));
        RC_ASSERT(holds(QStringLiteral("(%1 * 100).round() = %2").arg(text(a)).arg(a)));
        RC_ASSERT(outcomeOf(QStringLiteral("%1 + %2").arg(text(a), text(b)), sampleContext())
                      .section(u'.', 1)
                      .size()
                  <= 2);
    }));
}
