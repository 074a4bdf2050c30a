// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

#include <rapidcheck.h>

using namespace tasuki;
using namespace tasuki::test;

namespace {

enum class Circles { Allowed, None };

const char *const types[]{"boolean", "integer", "string", "date", "choice"};

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

/// One of few values, so that conditions are often met; now and then of the wrong type.
Answer randomAnswer()
{
    static const char *const values[]{
        "{'valueBoolean':true}",       "{'valueBoolean':false}", "{'valueInteger':1}",
        "{'valueInteger':5}",          "{'valueString':'x'}",    "{'valueString':'y'}",
        "{'valueDate':'2026-06-01'}",  "{'valueDate':'2026'}",   "{'valueCoding':{'code':'1'}}",
        "{'valueCoding':{'code':'2'}}"};
    return json(values[below(10)]);
}

QString nameOf(int i)
{
    return QStringLiteral("i%1").arg(i);
}

QJsonObject randomCondition(int item, int count, Circles circles)
{
    static const char *const operators[]{"exists", "=", "!=", ">", "<", ">=", "<="};
    const char *op = operators[below(7)];
    const Answer expected = randomAnswer();
    const QString kind = expected.keys().first();
    QJsonObject condition{
        {QStringLiteral("question"), nameOf(below(circles == Circles::None ? item : count))},
        {QStringLiteral("operator"), QString::fromLatin1(op)}};
    if (QByteArray(op) == "exists")
        condition.insert(QStringLiteral("answerBoolean"), below(2) == 1);
    else
        condition.insert(QStringLiteral("answer") + kind.mid(5), expected[kind]);
    return condition;
}

QJsonObject randomItem(int i, int count, Circles circles)
{
    const bool isGroup = below(4) == 0;
    QJsonObject item{
        {QStringLiteral("linkId"), nameOf(i)},
        {QStringLiteral("type"), QString::fromLatin1(isGroup ? "group" : types[below(5)])},
        {QStringLiteral("required"), below(3) == 0},
        {QStringLiteral("repeats"), below(3) == 0},
        {QStringLiteral("enableBehavior"), QString::fromLatin1(below(2) ? "all" : "any")}};
    QJsonArray conditions;
    for (int n = i == 0 && circles == Circles::None ? 0 : below(3); n > 0; --n)
        conditions.append(randomCondition(i, count, circles));
    if (!conditions.isEmpty())
        item.insert(QStringLiteral("enableWhen"), conditions);
    return item;
}

/// Items numbered depth first, so that "earlier" in number is earlier in the form.
QJsonArray randomItems(int &next, int count, int depth, Circles circles)
{
    QJsonArray items;
    while (next < count) {
        QJsonObject item = randomItem(next++, count, circles);
        if (depth < 3 && below(3) == 0)
            item.insert(QStringLiteral("item"), randomItems(next, count, depth + 1, circles));
        items.append(item);
        if (depth > 0 && below(2) == 0)
            break;
    }
    return items;
}

FormState randomForm(int &count, Circles circles)
{
    count = *rc::gen::inRange(1, 14);
    int next = 0;
    const QJsonObject root{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                           {QStringLiteral("url"), QStringLiteral("u")},
                           {QStringLiteral("item"), randomItems(next, count, 0, circles)}};
    const auto loaded = FormDefinition::load(QJsonDocument(root).toJson());
    RC_ASSERT(loaded.has_value());
    return FormState(std::make_shared<const FormDefinition>(*loaded));
}

using Given = std::vector<std::pair<QString, QList<Answer>>>;

Given randomAnswers(const FormState &state, int count)
{
    Given given;
    for (int i = 0; i < count; ++i) {
        const FormItem *item = state.form().item(nameOf(i));
        QList<Answer> answers;
        for (int n = item->isQuestion() ? below(item->repeats ? 3 : 2) : 0; n > 0; --n)
            answers.append(randomAnswer());
        given.emplace_back(nameOf(i), answers);
    }
    return given;
}

void fill(FormState &state, const Given &given)
{
    for (const auto &[linkId, answers] : given)
        state.setAnswers(linkId, answers);
}

QStringList enabledItems(const FormState &state)
{
    QStringList enabled = state.form().linkIds();
    enabled.removeIf([&state](const QString &linkId) { return !state.isEnabled(linkId); });
    return enabled;
}

bool looksTheSame(const FormState &a, const FormState &b)
{
    return enabledItems(a) == enabledItems(b) && a.findings() == b.findings()
        && a.toResponse() == b.toResponse() && a.groupValues() == b.groupValues();
}

} // namespace

TEST_CASE("The order in which a form is filled does not matter", "[forms][property]")
{
    CHECK(rc::check([] {
        int count = 0;
        FormState forward = randomForm(count, Circles::Allowed);
        FormState backward = forward;
        Given given = randomAnswers(forward, count);
        fill(forward, given);
        std::reverse(given.begin(), given.end());
        fill(backward, given);
        RC_ASSERT(looksTheSame(forward, backward));
        fill(backward, given); // and a second time changes nothing
        RC_ASSERT(looksTheSame(forward, backward));
    }));
}

TEST_CASE("A change that is taken back leaves no trace", "[forms][property]")
{
    CHECK(rc::check([] {
        int count = 0;
        FormState state = randomForm(count, Circles::Allowed);
        fill(state, randomAnswers(state, count));
        const FormState before = state;
        const QString linkId = nameOf(below(count));
        const QList<Answer> had = state.answers(linkId);
        const FormChange there = state.setAnswers(linkId, {randomAnswer()});
        const FormChange back = state.setAnswers(linkId, had);
        RC_ASSERT(looksTheSame(before, state));
        RC_ASSERT(there.enabled == back.disabled);
        RC_ASSERT(there.disabled == back.enabled);
    }));
}

TEST_CASE("What a change reports is exactly what changed", "[forms][property]")
{
    CHECK(rc::check([] {
        int count = 0;
        FormState state = randomForm(count, Circles::Allowed);
        fill(state, randomAnswers(state, count));
        const QStringList before = enabledItems(state);
        const FormChange change = state.setAnswers(nameOf(below(count)), {randomAnswer()});
        const QStringList after = enabledItems(state);
        const QSet<QString> was(before.begin(), before.end());
        const QSet<QString> is(after.begin(), after.end());
        RC_ASSERT(change.enabled == is - was);
        RC_ASSERT(change.disabled == was - is);
    }));
}

TEST_CASE("A saved form opens as it was closed", "[forms][property]")
{
    CHECK(rc::check([] {
        int count = 0;
        FormState state = randomForm(count, Circles::None);
        FormState reopened = state;
        FormState fromSheet = state;
        fill(state, randomAnswers(state, count));
        const QJsonObject saved = state.toResponse();
        reopened.loadResponse(saved);
        fromSheet.loadGroups(state.groupValues());
        RC_ASSERT(reopened.toResponse() == saved);
        RC_ASSERT(reopened.leftovers().isEmpty());
        RC_ASSERT(looksTheSame(reopened, state));
        RC_ASSERT(looksTheSame(fromSheet, state));
        // Writing anew, not handing back what was read, gives the same as well.
        const QString linkId = nameOf(below(count));
        const QList<Answer> had = fromSheet.answers(linkId);
        if (reopened.form().item(linkId)->isQuestion() && reopened.isEnabled(linkId)
            && enabledItems(state) == enabledItems(reopened)) {
            const QList<Answer> more = had + QList<Answer>{randomAnswer()};
            reopened.setAnswers(linkId, more);
            fromSheet.setAnswers(linkId, more);
            RC_ASSERT(enabledItems(reopened) == enabledItems(fromSheet));
            RC_ASSERT(reopened.groupValues() == fromSheet.groupValues());
        }
    }));
}
