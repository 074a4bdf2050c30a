// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

namespace {

std::shared_ptr<const FormDefinition> nationalForm()
{
    return builtInForm("admission-information");
}

} // namespace

TEST_CASE("The national form is built in under the edition it follows", "[forms][national]")
{
    CHECK(nationalForm()->title() == QStringLiteral("入院時情報提供書"));
    CHECK(nationalForm()->edition() == QStringLiteral("平成30年/令和3年様式例準拠"));
    CHECK(builtInForms().find(nationalForm()->canonical()) != nullptr);
    CHECK(builtInForms().find(QStringLiteral("https://tasuki.example/forms/none|1")) == nullptr);
}

TEST_CASE("Every item of the official sheet is asked, in its order", "[forms][national]")
{
    const QString official = QStringLiteral(
        "A01 A02 A03 A04 A05 A06 A07 A08 A09 B01 B02 B03 B04 B05 B06 B07 B08 B08a B08b B08c B08d "
        "B08e B09 B09a B09b B09c B10 B11 B12 B13 B14 B15 C01 C02 C03 C03a C03b C03c C03d C04 C04a "
        "C04b C04c D01 D02 D03 D04 E01 F01 F02 F02a F02b F03 F04 F04a F04b F04c F05 F05a F06 F07 "
        "G01 G02 G02a G03 H01 H02 H03 H04 H05 H06 H07 H08 H09 H10 H11 H12 H12a H12b H12c H13 H14 "
        "H15 H16 H17 H18 J19 J20 J21 J22 J23 J23a J24 J24a K01 K02 K03 K03a K04 K04a L01 L02 L03 "
        "L04 L05 L06 L07 M01 M02 M03 M03a M03b M04 M05 N01 N02 N03 N03a N03b N04 N05 P01 P02 P03 "
        "P04 P04a");
    QStringList asked = nationalForm()->linkIds();
    const QStringList wanted = official.split(u' ');
    for (const QString &linkId : wanted)
        CHECK(asked.contains(linkId));
    asked.removeIf([&wanted](const QString &linkId) { return !wanted.contains(linkId); });
    CHECK(asked == wanted);
}

TEST_CASE("Each condition of the national form shows and hides what it should", "[forms][national]")
{
    const QList<Condition> conditions{
        {"B09", "12", "B09a B09a-from B09a-to", ""},
        {"B09", "13", "B09a B09a-from B09a-to", ""},
        {"B09", "21", "B09a B09a-from B09a-to", ""},
        {"B09", "22", "B09a B09a-from B09a-to", ""},
        {"B09", "23", "B09a B09a-from B09a-to", ""},
        {"B09", "24", "B09a B09a-from B09a-to", ""},
        {"B09", "25", "B09a B09a-from B09a-to", ""},
        {"B09", "applying", "B09b", ""},
        {"B09", "changing", "B09c", ""},
        {"B09", "not-applied", "", ""},
        {"B14", "yes", "B14a", ""},
        {"B15", "other", "B15-text", ""},
        {"C01", "other", "C01-text", ""},
        {"D03-plan", "true", "", "D03"},
        {"D04-plan", "true", "", "D04"},
        {"E01", "other", "E01-text", ""},
        {"F02", "with-child", "F02a", ""},
        {"F02", "other", "F02-text", ""},
        {"F03", "yes", "F03-text", ""},
        {"F04", "different", "F04a F04b F04c", ""},
        {"F04", "same", "", ""},
        {"F05", "expected", "F05a", ""},
        {"F06", "yes", "F06-text", ""},
        {"G02", "true", "G02a", ""},
        {"H02", "yes", "H02-text", ""},
        {"H13", "yes", "H13-text", ""},
        {"H13", "unknown", "", ""},
        {"H18", "yes", "H18-text", ""},
        {"J20", "yes", "J20a", ""},
        {"K01", "bad", "K01-text", ""},
        {"K03", "yes", "K03a", ""},
        {"K04", "yes", "K04a", ""},
        {"L02", "yes", "L02-text", ""},
        {"M01", "other", "M01-text", ""},
        {"M02", "other", "M02-text", ""},
        {"M03", "yes", "M03a M03b M03b-from M03b-to", ""},
        {"M03", "unknown", "", ""},
        {"M05", "self-injection", "M05-injection", ""},
        {"M05", "other", "M05-text", ""},
        {"N01", "yes", "N01-text", ""},
        {"N02", "yes", "N02-text", ""},
        {"N03", "others", "N03a N03b", ""},
        {"N03", "self", "", ""},
    };
    checkConditions(nationalForm(), conditions);
}

TEST_CASE("The six cards hold everything but the letterhead", "[forms][national]")
{
    const auto cards = nationalForm()->cards();
    QStringList keys;
    for (const FormCard &card : cards)
        keys.append(card.key);
    CHECK(keys.join(u' ') == QStringLiteral("family living adl mind medical services"));
    for (const char *linkId : {"A01", "A09", "B01", "B07"})
        CHECK(nationalForm()->cardOf(QString::fromLatin1(linkId)) == QStringLiteral("header"));
    CHECK(nationalForm()->cardOf(QStringLiteral("D04")) == QStringLiteral("family"));
    CHECK(nationalForm()->cardOf(QStringLiteral("B15-text")) == QStringLiteral("living"));
    CHECK(nationalForm()->cardOf(QStringLiteral("J23a")) == QStringLiteral("adl"));
    for (const QString &linkId : nationalForm()->linkIds()) {
        const FormItem *item = nationalForm()->item(linkId);
        if (item->isQuestion() && !linkId.startsWith(u'A') && !linkId.startsWith(u"B0"))
            CHECK(keys.contains(nationalForm()->cardOf(linkId)));
    }
}

TEST_CASE("Picking なし clears the other treatments, and they clear なし", "[forms][national]")
{
    FormState state(nationalForm());
    for (const char *question : {"M01", "M02", "M05"}) {
        const QString linkId = QString::fromLatin1(question);
        const Answer none = pick(state.form(), linkId, QStringLiteral("no"));
        const Answer other = pick(state.form(), linkId, QStringLiteral("other"));
        state.toggleOption(linkId, none);
        state.toggleOption(linkId, other);
        CHECK(state.answers(linkId) == QList<Answer>{other});
        state.toggleOption(linkId, none);
        CHECK(state.answers(linkId) == QList<Answer>{none});
        state.setAnswers(linkId, {none, other});
        REQUIRE(state.findings(linkId).size() == 1);
        CHECK(state.findings(linkId).first().rule == Finding::Rule::Exclusive);
    }
}

TEST_CASE("Age follows from birth and admission", "[forms][national]")
{
    FormState state(nationalForm());
    const QString age = QStringLiteral("B03");
    state.setReferenceDay(QDate(2026, 6, 1));
    const FormChange change
        = state.setAnswers(QStringLiteral("B05"), {day(QStringLiteral("1940-09-09"))});
    CHECK(change.answered.contains(age));
    CHECK(summary(state, age) == QStringLiteral("85才"));
    state.setAnswers(QStringLiteral("A02"), {day(QStringLiteral("2026-09-09"))});
    CHECK(summary(state, age) == QStringLiteral("86才"));
    CHECK_FALSE(state.groupValues().contains(age));
    state.setAnswers(QStringLiteral("B05"), {day(QStringLiteral("1940"))});
    CHECK_FALSE(state.isAnswered(age));
}

TEST_CASE("Answers read as they are written on the sheet", "[forms][national]")
{
    FormState state(nationalForm());
    const auto choose = [&state](const char *linkId, const char *code) {
        state.toggleOption(
            QString::fromLatin1(linkId),
            pick(state.form(), QString::fromLatin1(linkId), QString::fromLatin1(code)));
    };
    choose("J20", "yes");
    choose("J20a", "partial");
    CHECK(summary(state, QStringLiteral("J20")) == QStringLiteral("あり（部分）"));
    choose("B09", "22");
    state.setAnswers(QStringLiteral("B09a-from"), {day(QStringLiteral("2026-04-01"))});
    CHECK(summary(state, QStringLiteral("B09")) == QStringLiteral("要介護2（令和8年4月1日～）"));
    state.setAnswers(QStringLiteral("B09a-to"), {day(QStringLiteral("2027-03"))});
    CHECK(summary(state, QStringLiteral("B09"))
          == QStringLiteral("要介護2（令和8年4月1日～令和9年3月）"));
    choose("M01", "other");
    choose("M01", "wandering");
    state.setAnswers(QStringLiteral("M01-text"), {text(QStringLiteral("独語"))});
    CHECK(summary(state, QStringLiteral("M01")) == QStringLiteral("徘徊、その他（独語）"));
    state.setAnswers(QStringLiteral("H12"), {{{QStringLiteral("valueInteger"), 3}}});
    CHECK(summary(state, QStringLiteral("H12")) == QStringLiteral("3回/日"));
    CHECK(summary(state, QStringLiteral("H13")).isEmpty());
    state.setAnswers(QStringLiteral("G01"), {{{QStringLiteral("valueBoolean"), true}}});
    CHECK(summary(state, QStringLiteral("G01")) == state.form().item(QStringLiteral("G01"))->text);
}

TEST_CASE("Only the day of admission is asked for by law", "[forms][national]")
{
    const FormState state(nationalForm());
    REQUIRE(state.findings().size() == 1);
    CHECK(state.findings().first() == Finding{QStringLiteral("A02"), Finding::Rule::Required, {}});
    CHECK(state.unanswered().contains(QStringLiteral("D04")));
    // Not asked, only to be ticked, derived.
    for (const char *linkId : {"B09b", "C02", "D03-plan", "B03"})
        CHECK_FALSE(state.unanswered().contains(QString::fromLatin1(linkId)));
}

TEST_CASE("What must not travel by FAX is marked", "[forms][national]")
{
    for (const char *linkId : {"F06", "F06-text", "B15", "B15-text"})
        CHECK(nationalForm()->item(QString::fromLatin1(linkId))->sensitive);
}

TEST_CASE("Facts are found by code across forms", "[forms]")
{
    FormState empty(nationalForm());
    FormState filled(nationalForm());
    filled.setAnswers(QStringLiteral("D04"), {text(QStringLiteral("家で看たい"))});
    filled.setAnswers(QStringLiteral("A02"), {day(QStringLiteral("2026-06-01"))});
    const Facts facts({&empty, &filled});
    CHECK(facts.text(dictionary::wishFamily) == QStringLiteral("家で看たい"));
    CHECK(facts.date(dictionary::dateAdmission) == PartialDate{2026, 6, 1});
    CHECK_FALSE(facts.isAnswered(dictionary::wishPerson));
    CHECK(facts.places(dictionary::wishPerson).size() == 2);
}
