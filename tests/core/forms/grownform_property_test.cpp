// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"
#include "tests/fuzz/formgrower.h"

#include <algorithm>
#include <rapidcheck.h>

// Random forms with everything a form may hold – repetition in repetition, conditions, variables,
// calculations, limits – filled in at random.

using namespace tasuki;
using namespace tasuki::test;
using fuzz::Circles;

namespace {

std::vector<uint8_t> anyBytes(int count)
{
    return *rc::gen::container<std::vector<uint8_t>>(size_t(count), rc::gen::arbitrary<uint8_t>());
}

const QDateTime noon(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC);

std::string toText(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

FormState freshForm(fuzz::Choices &choices, Circles circles)
{
    const QJsonObject json = fuzz::growForm(choices, 14, circles);
    RC_LOG() << toText(json) << "\n";
    const auto form = FormDefinition::load(QJsonDocument(json).toJson());
    RC_ASSERT(form.has_value());
    FormState state(std::make_shared<const FormDefinition>(*form));
    (void)state.setNow(noon);
    return state;
}

void addLines(FormState &state, fuzz::Choices &choices)
{
    const QStringList keys = state.keys();
    for (const QString &key : keys) {
        if (state.form().item(state.linkIdOf(key))->isRepeatingGroup() && choices.upTo(3) == 1)
            (void)state.addInstance(key);
    }
}

using Given = std::vector<std::pair<QString, QList<Answer>>>;

Given anyAnswers(const FormState &state, fuzz::Choices &choices)
{
    Given given;
    for (const QString &key : state.keys()) {
        const FormItem *item = state.form().item(state.linkIdOf(key));
        QList<Answer> answers;
        for (int n = choices.upTo(item->repeats ? 3 : 2); item->isQuestion() && n > 0; --n)
            answers.append(fuzz::growAnswer(choices, item->type));
        if (!answers.isEmpty())
            given.emplace_back(key, answers);
    }
    return given;
}

void fill(FormState &state, const Given &given)
{
    for (const auto &[key, answers] : given)
        (void)state.setAnswers(key, answers);
}

QStringList asked(const FormState &state)
{
    QStringList keys = state.keys();
    keys.removeIf([&state](const QString &key) { return !state.isEnabled(key); });
    return keys;
}

void requireSame(const FormState &a, const FormState &b)
{
    if (a.toResponse() != b.toResponse())
        RC_LOG() << toText(a.toResponse()) << "\n" << toText(b.toResponse()) << "\n";
    RC_ASSERT(a.keys() == b.keys());
    RC_ASSERT(asked(a) == asked(b));
    RC_ASSERT(a.findings() == b.findings());
    RC_ASSERT(a.toResponse() == b.toResponse());
    RC_ASSERT(a.groupValues() == b.groupValues());
    for (const QString &key : a.keys())
        RC_ASSERT(a.answers(key) == b.answers(key));
}

/// What is answered and counts, line by line; empty lines have no place in a response.
QStringList answered(const FormState &state)
{
    QStringList linkIds;
    for (const QString &key : state.keys()) {
        if (state.form().item(state.linkIdOf(key))->isQuestion() && state.isAnswered(key))
            linkIds.append(state.linkIdOf(key));
    }
    return linkIds;
}

/// A form with lines and answers, and the bytes that are left.
FormState filledForm(fuzz::Choices &choices, Circles circles)
{
    FormState state = freshForm(choices, circles);
    addLines(state, choices);
    fill(state, anyAnswers(state, choices));
    return state;
}

} // namespace

TEST_CASE("Working everything out a second time changes nothing", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        FormState state = filledForm(choices, Circles::Allowed);
        const FormState before = state;
        const FormChange change = state.setNow(noon);
        requireSame(before, state);
        RC_ASSERT(change.answered.isEmpty());
        RC_ASSERT(change.enabled.isEmpty());
        RC_ASSERT(change.disabled.isEmpty());
    }));
}

TEST_CASE("Whoever answers first, the sheet comes out the same, lines and calculations included",
          "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        FormState forward = freshForm(choices, Circles::Allowed);
        addLines(forward, choices);
        FormState shuffled = forward;
        Given given = anyAnswers(forward, choices);
        fill(forward, given);
        for (size_t i = given.size(); i > 1; --i)
            std::swap(given[i - 1], given[size_t(choices.upTo(int(i)))]);
        fill(shuffled, given);
        requireSame(forward, shuffled);
    }));
}

TEST_CASE("A sheet with lines and calculations opens as it was closed", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        const FormState state = filledForm(choices, Circles::None);
        FormState reopened(state.sharedForm());
        (void)reopened.setNow(noon);
        (void)reopened.loadResponse(state.toResponse());
        RC_ASSERT(reopened.toResponse() == state.toResponse());
        RC_ASSERT(reopened.leftovers().isEmpty());
        RC_ASSERT(answered(reopened) == answered(state));
        FormState fromSheet(state.sharedForm());
        (void)fromSheet.setNow(noon);
        (void)fromSheet.loadGroups(state.groupValues());
        RC_ASSERT(fromSheet.groupValues() == state.groupValues());
        RC_ASSERT(fromSheet.toResponse() == state.toResponse());
    }));
}

TEST_CASE("Any response of any form is saved untouched as it was opened", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        FormState state = freshForm(choices, Circles::Allowed);
        const QJsonObject response = fuzz::growResponse(choices, 14);
        (void)state.loadResponse(response);
        RC_ASSERT(state.toResponse() == response);
    }));
}

TEST_CASE("What a condition hides comes back as it was", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        // The grown form as it is, but all of it behind one question.
        QJsonObject form = fuzz::growForm(choices, 12, Circles::Allowed);
        const QJsonObject condition{
            {id("question"), id("gate")}, {id("operator"), id("=")}, {id("answerBoolean"), true}};
        const QJsonObject gate{{id("linkId"), id("gate")}, {id("type"), id("boolean")}};
        const QJsonObject behind{{id("linkId"), id("behind")},
                                 {id("type"), id("group")},
                                 {id("enableWhen"), QJsonArray{condition}},
                                 {id("item"), form[QStringLiteral("item")]}};
        form.insert(id("item"), QJsonArray{gate, behind});
        const auto loaded = FormDefinition::load(QJsonDocument(form).toJson());
        RC_ASSERT(loaded.has_value());
        FormState state(std::make_shared<const FormDefinition>(*loaded));
        (void)state.setNow(noon);
        (void)state.setAnswers(id("gate"), {{{id("valueBoolean"), true}}});
        addLines(state, choices);
        fill(state, anyAnswers(state, choices));
        (void)state.setAnswers(id("gate"), {{{id("valueBoolean"), true}}});
        const FormState before = state;
        const FormChange away = state.setAnswers(id("gate"), {{{id("valueBoolean"), false}}});
        RC_ASSERT(asked(state) == QStringList{id("gate")});
        RC_ASSERT(state.toResponse()[id("item")].toArray().size() == 1);
        const FormChange back = state.setAnswers(id("gate"), {{{id("valueBoolean"), true}}});
        requireSame(before, state);
        RC_ASSERT(away.disabled == back.enabled);
    }));
}

TEST_CASE("A line taken out and put back leaves no trace", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(400);
        fuzz::Choices choices(bytes.data(), bytes.size());
        FormState state = filledForm(choices, Circles::Allowed);
        for (const QString &key : state.keys()) {
            if (!state.form().item(state.linkIdOf(key))->isRepeatingGroup())
                continue;
            const FormState before = state;
            const int count = state.instanceCount(key);
            const int line = choices.upTo(count);
            const QJsonObject content = state.instanceContent(key, line);
            (void)state.removeInstance(key, line);
            if (count == 1)
                (void)state.refillInstance(key, content);
            else
                (void)state.insertInstance(key, line, content);
            requireSame(before, state);
            return;
        }
    }));
}

namespace {

/// i0 … are numbers; each c0 … is calculated as a sum of two others, of its own kind or typed.
struct Sums {
    int typed = 0;
    std::vector<std::pair<QString, QString>> sums;
};

QString sumItem(int own, const std::pair<QString, QString> &sides)
{
    const auto value = [](const QString &linkId) {
        return QStringLiteral(
                   "iif(%resource.descendants().where(linkId='%1').answer.value.exists(), "
                   "%resource.descendants().where(linkId='%1').answer.value, 0)")
            .replace(QStringLiteral("%1"), linkId);
    };
    return QStringLiteral(
               R"({"linkId":"c%1","type":"integer","readOnly":true,"extension":[{"url":
                 "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                 "valueExpression":{"language":"text/fhirpath","expression":"%2"}}]})")
        .arg(QString::number(own),
             value(sides.first) + QStringLiteral(" + ") + value(sides.second));
}

FormState formOf(const Sums &sums, fuzz::Choices &choices)
{
    QStringList items;
    for (int i = 0; i < sums.typed; ++i)
        items.append(QStringLiteral(R"({"linkId":"i%1","type":"integer"})").arg(i));
    for (size_t i = 0; i < sums.sums.size(); ++i)
        items.insert(choices.upTo(int(items.size())), sumItem(int(i), sums.sums[i]));
    const QString json = QStringLiteral(R"({"resourceType":"Questionnaire","url":"u","item":[%1]})")
                             .arg(items.join(u','));
    const auto form = FormDefinition::load(json.toUtf8());
    RC_ASSERT(form.has_value());
    return FormState(std::make_shared<const FormDefinition>(*form));
}

int numberIn(const FormState &state, const QString &linkId)
{
    const QList<Answer> answers = state.effectiveAnswers(linkId);
    return answers.isEmpty() ? 0 : answers.first()[QStringLiteral("valueInteger")].toInt();
}

} // namespace

TEST_CASE("Sums of sums are right after every answer, wherever they stand in the form",
          "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(120);
        fuzz::Choices choices(bytes.data(), bytes.size());
        Sums sums;
        sums.typed = 1 + choices.upTo(5);
        const auto anySide = [&] {
            const int pick = choices.upTo(sums.typed + int(sums.sums.size()));
            return pick < sums.typed ? QStringLiteral("i%1").arg(pick)
                                     : QStringLiteral("c%1").arg(pick - sums.typed);
        };
        for (int n = 1 + choices.upTo(6); n > 0; --n) {
            const QString left = anySide();
            sums.sums.emplace_back(left, anySide());
        }
        FormState state = formOf(sums, choices);
        for (int gesture = 0; gesture < 8; ++gesture) {
            (void)state.setAnswers(QStringLiteral("i%1").arg(choices.upTo(sums.typed)),
                                   {{{id("valueInteger"), choices.upTo(50)}}});
            for (size_t i = 0; i < sums.sums.size(); ++i)
                RC_ASSERT(numberIn(state, QStringLiteral("c%1").arg(i))
                          == numberIn(state, sums.sums[i].first)
                              + numberIn(state, sums.sums[i].second));
        }
        RC_ASSERT(state.cycles().isEmpty());
    }));
}

TEST_CASE("Sums that need themselves are told as a circle and end", "[forms][property]")
{
    CHECK(rc::check([] {
        const auto bytes = anyBytes(60);
        fuzz::Choices choices(bytes.data(), bytes.size());
        Sums sums;
        sums.typed = 1;
        const int length = 1 + choices.upTo(5);
        for (int i = 0; i < length; ++i)
            sums.sums.emplace_back(QStringLiteral("i0"),
                                   QStringLiteral("c%1").arg((i + 1) % length));
        FormState state = formOf(sums, choices);
        (void)state.setAnswers(id("i0"), {{{id("valueInteger"), 1 + choices.upTo(9)}}});
        QStringList circle = state.cycles().value(0);
        circle.sort();
        RC_ASSERT(circle.size() == length);
        RC_ASSERT(circle.first() == id("c0"));
        (void)state.setAnswers(id("i0"), {});
        (void)state.findings();
    }));
}
