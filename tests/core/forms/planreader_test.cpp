// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/forms/planreader.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QFile>

using namespace tasuki;

namespace {

PlanHeadings headings()
{
    QFile file(projectFile("resources/rules/plan-headings.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return *PlanHeadings::load(file.readAll());
}

FormState admissionSheet()
{
    const FormLibrary library = FormLibrary::builtIn();
    return FormState(
        library.latest(QStringLiteral("https://tasuki.example/forms/admission-information")));
}

const PlanProposal *proposalFor(const PlanReading &reading, const FormState &state,
                                const char16_t *code)
{
    const QStringList items
        = state.form().itemsWithCode(dictionary::system(), QString::fromUtf16(code));
    for (const PlanProposal &proposal : reading.proposals) {
        if (items.contains(proposal.key))
            return &proposal;
    }
    return nullptr;
}

QString said(const FormState &state, const PlanProposal &proposal)
{
    return displayText(*state.form().item(proposal.key), proposal.answers.value(0));
}

} // namespace

TEST_CASE("A pasted care plan finds its places under its own headings", "[forms][plan]")
{
    const FormState state = admissionSheet();
    const PlanReading reading
        = readPlan(QStringLiteral("【本人の意向】\n家に帰って、仏壇に毎朝お茶をあげたい。\n"
                                  "トイレは自分で行きたい。\n"
                                  "■家族の意向：夜が心配なので、泊まりを月に３回使いたい\n"
                                  "移乗　：　見守り\n"),
                   state, headings());
    const auto *person = proposalFor(reading, state, dictionary::wishPerson);
    REQUIRE(person);
    CHECK(person->excerpt
          == QStringLiteral("家に帰って、仏壇に毎朝お茶をあげたい。\nトイレは自分で行きたい。"));
    const auto *family = proposalFor(reading, state, dictionary::wishFamily);
    REQUIRE(family);
    CHECK(said(state, *family) == QStringLiteral("夜が心配なので、泊まりを月に３回使いたい"));
    const auto *transfer = proposalFor(reading, state, dictionary::adlTransfer);
    REQUIRE(transfer);
    CHECK(said(state, *transfer) == QStringLiteral("見守り"));
    CHECK(reading.unplaced.isEmpty());
}

TEST_CASE("What has no place is shown and not dropped", "[forms][plan]")
{
    const FormState state = admissionSheet();
    const PlanReading reading
        = readPlan(QStringLiteral("居宅サービス計画書（1）\r\n作成年月日 令和8年5月1日\r\n"
                                  "移乗：日によってちがう"),
                   state, headings());
    REQUIRE(reading.unplaced.size() == 1);
    CHECK(reading.unplaced.first().contains(QStringLiteral("居宅サービス計画書")));
    const auto *transfer = proposalFor(reading, state, dictionary::adlTransfer);
    REQUIRE(transfer);
    CHECK(transfer->answers.isEmpty());
    CHECK(transfer->excerpt == QStringLiteral("日によってちがう"));
}

TEST_CASE("A proposal says when it would replace an answer", "[forms][plan]")
{
    FormState state = admissionSheet();
    const QString wish
        = state.form()
              .itemsWithCode(dictionary::system(), QString::fromUtf16(dictionary::wishPerson))
              .first();
    state.setAnswers(wish, {{{QStringLiteral("valueString"), QStringLiteral("家で")}}});
    const PlanReading reading = readPlan(QStringLiteral("本人の意向：病院で"), state, headings());
    REQUIRE(reading.proposals.size() == 1);
    CHECK(reading.proposals.first().isAnsweredAlready);
}

TEST_CASE("Two words for one choice are left to a person", "[forms][plan]")
{
    const FormState state = admissionSheet();
    const PlanReading reading
        = readPlan(QStringLiteral("移乗：見守り、夜は全介助"), state, headings());
    REQUIRE(reading.proposals.size() == 1);
    CHECK(reading.proposals.first().answers.isEmpty());
}

TEST_CASE("Any text can be pasted", "[forms][plan]")
{
    const FormState state = admissionSheet();
    CHECK(readPlan(QString(), state, headings()).proposals.isEmpty());
    CHECK(readPlan(QStringLiteral("：：：\n】\n\t\n"), state, headings()).proposals.isEmpty());
    CHECK(readPlan(QString(100000, u'あ'), state, headings()).unplaced.size() == 1);
    CHECK_FALSE(PlanHeadings::load("[]"));
    CHECK_FALSE(PlanHeadings::load(R"({"headings":[{"code":"x","names":[]}]})"));
}
