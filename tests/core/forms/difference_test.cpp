// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "core/forms/difference.h"
#include "core/forms/formlibrary.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

using Kind = FactDifference::Kind;

const QString admissionForm = QStringLiteral("https://tasuki.example/forms/admission-information");

FormState admissionSheet()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return FormState(library.latest(admissionForm));
}

/// Picks the option that reads so.
void pick(FormState &state, const char *linkId, const QString &label)
{
    for (const AnswerOption &option : state.form().item(id(linkId))->options) {
        if (option.label == label)
            state.setAnswers(id(linkId), {option.value});
    }
    REQUIRE(state.isAnswered(id(linkId)));
}

/// A hospital's own form, with its own words for its own reasons.
FormState dischargeSheet()
{
    const QString code
        = QStringLiteral("'code':[{'system':'%1','code':'").arg(dictionary::system());
    const QString options
        = QStringLiteral("'answerOption':[{'valueString':'自立'},{'valueString':'見守り'},"
                         "{'valueString':'一部介助'},{'valueString':'全介助'}]");
    const QString items
        = QStringLiteral(
              "{'linkId':'t','type':'choice','text':'移乗（退院時）',%1adl.transfer'}],%2},"
              "{'linkId':'h','type':'string','text':'趣味',%1wish.hobby'}]},"
              "{'linkId':'own','type':'string','text':'病棟のメモ'}")
              .arg(code, options);
    return stateOf(items.toUtf8().constData());
}

const FactDifference &only(const QList<FactDifference> &found)
{
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("What got worse is told in the words of the form", "[difference]")
{
    FormState before = admissionSheet();
    FormState after = before;
    pick(before, "H05", QStringLiteral("見守り"));
    pick(after, "H05", QStringLiteral("一部介助"));
    const FactDifference worse = only(differences(before, after));
    CHECK(toText(worse) == QStringLiteral("移乗 見守り → 一部介助"));
    CHECK(worse.kind == Kind::Worse);
    CHECK(worse.steps == 1);
    CHECK(worse.code == QString::fromUtf16(dictionary::adlTransfer));
    CHECK(worse.card == QStringLiteral("adl"));

    const FactDifference better = only(differences(after, before));
    CHECK(better.kind == Kind::Better);
    CHECK(better.steps == -1);
}

TEST_CASE("An answer without an order is neither better nor worse", "[difference]")
{
    FormState before = admissionSheet();
    FormState after = before;
    pick(before, "B08a", QStringLiteral("戸建て"));
    pick(after, "B08a", QStringLiteral("集合住宅"));
    CHECK(only(differences(before, after)).kind == Kind::Changed);
    CHECK(only(differences(before, after)).steps == 0);
}

TEST_CASE("What was answered only once is new or gone", "[difference]")
{
    const FormState before = admissionSheet();
    FormState after = before;
    pick(after, "H05", QStringLiteral("自立"));
    CHECK(only(differences(before, after)).kind == Kind::New);
    CHECK(toText(only(differences(before, after))) == QStringLiteral("移乗 ― → 自立"));
    CHECK(only(differences(after, before)).kind == Kind::Gone);
}

TEST_CASE("What hangs below an answer belongs to it and is told once", "[difference]")
{
    FormState before = admissionSheet();
    pick(before, "J20", QStringLiteral("あり"));
    FormState after = before;
    pick(before, "J20a", QStringLiteral("部分"));
    pick(after, "J20a", QStringLiteral("総"));
    CHECK(toText(only(differences(before, after)))
          == QStringLiteral("義歯 あり（部分） → あり（総）"));
}

TEST_CASE("Two different forms are compared by what they ask, not by what they call it",
          "[difference]")
{
    FormState before = admissionSheet();
    FormState after = dischargeSheet();
    pick(before, "H05", QStringLiteral("自立"));
    answer(before, "D01", "{'valueString':'園芸'}");
    answer(after, "t", "{'valueString':'全介助'}");
    answer(after, "h", "{'valueString':'園芸'}");
    answer(after, "own", "{'valueString':'個室希望'}");
    const FactDifference found = only(differences(before, after));
    CHECK(toText(found) == QStringLiteral("移乗（退院時） 自立 → 全介助"));
    CHECK(found.steps == 3);
    CHECK(found.linkId == QStringLiteral("t"));
    CHECK(only(differences(after, before)).steps == -3);
}

TEST_CASE("Items without a code are compared within one form only", "[difference]")
{
    FormState before = admissionSheet();
    FormState after = before;
    answer(after, "F07", "{'valueString':'長女は遠方'}");
    CHECK(only(differences(before, after)).linkId == QStringLiteral("F07"));
    CHECK(differences(after, dischargeSheet()).isEmpty());
}

TEST_CASE("A fact that shall not go round is marked on both sides", "[difference]")
{
    const FormState before = admissionSheet();
    FormState after = before;
    pick(after, "B15", QStringLiteral("生活保護"));
    CHECK(only(differences(before, after)).sensitive);
}

TEST_CASE("The largest step for the worse comes first, then the form's order", "[difference]")
{
    FormState before = admissionSheet();
    FormState after = before;
    pick(before, "H05", QStringLiteral("自立")), pick(after, "H05", QStringLiteral("見守り"));
    pick(before, "H10", QStringLiteral("自立")), pick(after, "H10", QStringLiteral("全介助"));
    pick(before, "H11", QStringLiteral("全介助")), pick(after, "H11", QStringLiteral("自立"));
    pick(after, "B08a", QStringLiteral("戸建て"));
    answer(after, "A04", "{'valueString':'さくら市民病院'}");
    const auto found = differences(before, after);
    const auto order = [&](DifferenceOrder by) {
        QStringList ids;
        for (const FactDifference &difference : sorted(found, by, after.form()))
            ids += difference.linkId;
        return ids.join(u' ');
    };
    CHECK(order(DifferenceOrder::Size) == QStringLiteral("H10 H05 H11 A04 B08a"));
    CHECK(order(DifferenceOrder::Form) == QStringLiteral("A04 B08a H05 H10 H11"));
    CHECK(order(DifferenceOrder::Card) == QStringLiteral("B08a H05 H10 H11 A04"));
}

TEST_CASE("A repeating group is one fact, told with all its rows", "[difference]")
{
    const FormLibrary library = FormLibrary::builtIn();
    const auto form
        = library.latest(QStringLiteral("https://tasuki.example/forms/region-discharge"));
    REQUIRE(form);
    FormState before(form);
    answer(before, "D7-name", "{'valueString':'アムロジピン'}");
    FormState after = before;
    after.addInstance(id("D7"));
    after.setAnswers(id("D7-name#1"), {json("{'valueString':'酸化マグネシウム'}")});
    const FactDifference found = only(differences(before, after));
    CHECK(found.code == QStringLiteral("medical.medicine-changes"));
    CHECK(found.before.contains(QStringLiteral("アムロジピン")));
    CHECK(found.after.contains(QStringLiteral("酸化マグネシウム")));
    CHECK(form->mergeGroupOf(id("D7-name")) == id("D7"));
}

TEST_CASE("Aids are no scale, and what stands beside the scale is no step", "[difference]")
{
    const QString dictionary = dictionary::system();
    const QString items
        = QStringLiteral(
              "{'linkId':'m','type':'choice','code':[{'system':'%1','code':'adl.mobility-means'}],"
              "'answerOption':[{'valueString':'杖'},{'valueString':'車いす'}]},"
              "{'linkId':'w','type':'choice','code':[{'system':'%1','code':'adl.walking.before'}],"
              "'answerOption':[{'valueString':'自立'},{'valueString':'全介助'}]}")
              .arg(dictionary);
    FormState before = stateOf(items.toUtf8().constData());
    FormState after = before;
    answer(before, "m", "{'valueString':'杖'}");
    answer(after, "m", "{'valueString':'車いす'}");
    CHECK(only(differences(before, after)).kind == Kind::Changed);
    answer(after, "m", "{'valueString':'杖'}");
    answer(before, "w", "{'valueString':'自立'}");
    answer(after, "w", "{'valueString':'全介助'}");
    CHECK(only(differences(before, after)).kind == Kind::Worse);
}
