// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"
#include "tests/fuzz/choices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>
#include <iterator>

using namespace tasuki;
using fuzz::Choices;

namespace {

constexpr const char *operands[] = {"1",
                                    "$this",
                                    "item",
                                    "'a'",
                                    "{}",
                                    "0.1",
                                    "true",
                                    "false",
                                    "answer",
                                    "value",
                                    "%resource",
                                    "linkId",
                                    "%two",
                                    "$index",
                                    "$total",
                                    "@2026-06",
                                    "@T08:30",
                                    "@2024-02-29T23:59:59.999+09:00",
                                    "4 days",
                                    "2 'mg'",
                                    "1000000000000000000",
                                    "9223372036854775807",
                                    "0.000000000000001",
                                    "%patient",
                                    "birthDate",
                                    "today()",
                                    "1 year",
                                    "''",
                                    "'A-1'",
                                    "%nothing",
                                    "99999999999999.5",
                                    "item.where(linkId='b').answer.value",
                                    "descendants().where(linkId='c')",
                                    "now()",
                                    "'^(a+)+$'",
                                    "@9999-12-31",
                                    "@0001",
                                    "repeat(item)",
                                    "'\\u3042\\uD842'",
                                    "%unheardOf",
                                    "'4 days'",
                                    "code"};
constexpr const char *operators[]
    = {" + ",  " = ",  " - ",   " and ",     " * ",  " / ",       " div ", " mod ",
       " & ",  " | ",  " ~ ",   " != ",      " !~ ", " < ",       " <= ",  " > ",
       " >= ", " or ", " xor ", " implies ", " in ", " contains "};
constexpr const char *types[] = {"Coding", "string", "System.Integer", "FHIR.Quantity", "`date`"};
constexpr const char *plain[] = {"first()",      "count()",
                                 "not()",        "empty()",
                                 "exists()",     "toString()",
                                 "toInteger()",  "toDecimal()",
                                 "toBoolean()",  "toDate()",
                                 "toDateTime()", "toTime()",
                                 "toQuantity()", "convertsToDate()",
                                 "abs()",        "ceiling()",
                                 "floor()",      "truncate()",
                                 "round()",      "sqrt()",
                                 "exp()",        "ln()",
                                 "length()",     "upper()",
                                 "trim()",       "toChars()",
                                 "join()",       "sum()",
                                 "avg()",        "min()",
                                 "max()",        "distinct()",
                                 "isDistinct()", "single()",
                                 "last()",       "tail()",
                                 "children()",   "descendants()",
                                 "answers()",    "ordinal()",
                                 "allTrue()",    "anyFalse()",
                                 "hasValue()",   "resolve()",
                                 "code",         "value",
                                 "answer",       "item",
                                 "extension",    "unit"};
constexpr const char *withOne[] = {"where",
                                   "select",
                                   "all",
                                   "exists",
                                   "repeat",
                                   "skip",
                                   "take",
                                   "combine",
                                   "union",
                                   "exclude",
                                   "intersect",
                                   "subsetOf",
                                   "indexOf",
                                   "lastIndexOf",
                                   "substring",
                                   "startsWith",
                                   "contains",
                                   "matches",
                                   "matchesFull",
                                   "split",
                                   "join",
                                   "round",
                                   "power",
                                   "log",
                                   "extension",
                                   "toQuantity",
                                   "aggregate",
                                   "trace",
                                   "convertsToQuantity"};
constexpr const char *withTwo[] = {"iif", "substring", "replace", "replaceMatches", "aggregate"};

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// Always an expression of the language; whether it makes sense is for evaluation to say.
QString expressionFrom(Choices &choices, int depth)
{
    const int kind = depth <= 0 ? 0 : choices.upTo(9);
    const auto inner = [&choices, depth] { return expressionFrom(choices, depth - 1); };
    switch (kind) {
    case 1:
    case 2: {
        const QString left = inner();
        return u'(' + left + text(choices.from(operators)) + inner() + u')';
    }
    case 3:
    case 4:
        return u'(' + inner() + QStringLiteral(").") + text(choices.from(plain));
    case 5: {
        const QString left = inner();
        return u'(' + left + QStringLiteral(").") + text(choices.from(withOne)) + u'(' + inner()
            + u')';
    }
    case 6: {
        const QString left = inner();
        const QString name = text(choices.from(withTwo));
        const QString first = inner();
        return u'(' + left + QStringLiteral(").") + name + u'(' + first + u',' + inner() + u')';
    }
    case 7:
        return choices.flip() ? u'-' + inner()
                              : u'(' + inner() + QStringLiteral(")[") + inner() + u']';
    case 8: {
        const char *const verbs[] = {" is ", " as ", ".ofType("};
        const int verb = choices.upTo(3);
        return u'(' + inner() + u')' + text(verbs[verb]) + text(choices.from(types))
            + (verb == 2 ? QStringLiteral(")") : QString());
    }
    default:
        return text(choices.from(operands));
    }
}

const fhirpath::Context &world()
{
    static const fhirpath::Context context = [] {
        fhirpath::Context made;
        made.resource = QJsonDocument::fromJson(R"({"resourceType": "QuestionnaireResponse",
            "item": [{"linkId": "a", "item": [{"linkId": "b", "answer": [{"valueDecimal": 0.1}]},
              {"linkId": "b", "answer": [{"valueInteger": 3, "item": [{"linkId": "c"}]}]}]},
              {"linkId": "c", "answer": [{"valueCoding": {"code": "x", "system": "urn:y"}},
                {"valueDate": "2026-06-01"}, {"valueQuantity": {"value": 2, "unit": "mg"}}]},
              {"linkId": "d", "answer": [{"valueString": "aaaaaaaaaaaaaaaaaaaaaaaaab"},
                {"_valueString": {"extension": [{"url": "A-1"}]}}]}]})")
                            .object();
        made.focus = made.resource;
        made.variables
            = {{QStringLiteral("two"),
                {fhirpath::Value::integer(1), fhirpath::Value::string(QStringLiteral("z"))}},
               {QStringLiteral("nothing"), {}},
               {QStringLiteral("patient"),
                fhirpath::toCollection(
                    QJsonObject{{QStringLiteral("birthDate"), QStringLiteral("1940-06-16")}})}};
        made.now = QDateTime(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC);
        made.score = [](const QJsonValue &answer) {
            return answer.isObject() ? std::optional(1.5) : std::nullopt;
        };
        made.maxSteps = 3000;
        return made;
    }();
    return context;
}

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// Any text, or an expression grown from the bytes: read, printed, read again and evaluated twice.
/// The first byte says which; everything must agree, and nothing may take us down.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 2)
        return 0;
    Choices choices(bytes + 1, size - 1);
    const QString written = bytes[0] % 4 == 0
        ? QString::fromUtf8(reinterpret_cast<const char *>(bytes + 1), qsizetype(size) - 1)
        : expressionFrom(choices, 6);
    const auto expression = fhirpath::Expression::parse(written);
    if (!expression) {
        require(bytes[0] % 4 == 0);
        return 0;
    }
    const QString printed = expression->toCanonical();
    const auto again = fhirpath::Expression::parse(printed);
    require(bool(again) && again->toCanonical() == printed);
    require(again->linkIds() == expression->linkIds()
            && again->readsEverything() == expression->readsEverything());
    const auto first = fhirpath::evaluate(*expression, world());
    const auto second = fhirpath::evaluate(*again, world());
    require(bool(first) == bool(second));
    if (first)
        require(*first == *second);
    else
        require(first.error() == second.error());
    return 0;
}
