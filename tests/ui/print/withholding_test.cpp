// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/largetype.h"
#include "ui/print/withholding.h"

using namespace tasuki;

namespace {

const QString concern = QStringLiteral("あざが増えている。長男が疲れている。");
const QString illness = QStringLiteral("膵尾部癌");

Answer coded(const QString &code)
{
    return {{QStringLiteral("valueCoding"),
             QJsonObject{
                 {QStringLiteral("system"), QStringLiteral("https://tasuki.example/fhir/choice")},
                 {QStringLiteral("code"), code}}}};
}

Answer text(const QString &words)
{
    return {{QStringLiteral("valueString"), words}};
}

/// The admission sheet with a suspicion, welfare, and a text nobody may withhold.
FormState withConcern()
{
    FormState state = papers::demoSheet(0);
    state.setAnswers(QStringLiteral("F06"), {coded(QStringLiteral("yes"))});
    state.setAnswers(QStringLiteral("F06-text"), {text(concern)});
    REQUIRE(state.isAnswered(QStringLiteral("F06-text")));
    return state;
}

FormState withUntoldIllness(const QString &told)
{
    FormState state(papers::form(QStringLiteral("discharge-information")));
    state.setAnswers(QStringLiteral("S01-1"), {text(illness)});
    state.setAnswers(QStringLiteral("T03"), {text(QStringLiteral("家に帰りたい"))});
    if (!told.isEmpty())
        state.setAnswers(QStringLiteral("T02"), {coded(told)});
    return state;
}

bool holds(const papers::Pdf &pdf, const QString &words)
{
    return pdf.text().contains(papers::comparable(words))
        || QString::fromUtf8(pdf.attachment()).contains(words);
}

} // namespace

TEST_CASE("A suspicion goes to the other office and nowhere else", "[print][sensitive]")
{
    const FormState state = withConcern();
    PrintOptions options;
    CHECK(holds(papers::Pdf(papers::documentOf(state), options), concern));
    for (const PaperVariant variant :
         {PaperVariant::Fax, PaperVariant::PatientCopy, PaperVariant::Family}) {
        options.variant = variant;
        const papers::Pdf pdf(papers::documentOf(state), options);
        INFO("variant " << static_cast<int>(variant));
        CHECK_FALSE(holds(pdf, concern));
        CHECK_FALSE(pdf.attachment().contains("F06"));
        CHECK_FALSE(pdf.attachment().contains("B15"));
        CHECK(holds(pdf, QStringLiteral("朝は血圧が高めで"))); // the rest is there
    }
}

TEST_CASE("A FAX says how many items were left out, not which", "[print][sensitive]")
{
    PrintOptions options;
    options.variant = PaperVariant::Fax;
    const SheetPrinter printer(papers::documentOf(withConcern()), options);
    CHECK(printer.withheld().size() == 2); // the suspicion and the pension
    const papers::Pdf pdf(printer);
    CHECK(pdf.text(1).contains(u"2itemswereleftout"));
    CHECK_FALSE(pdf.text(2).contains(u"wereleftout"));
    // Their boxes look like boxes nobody has filled in.
    FormState empty = withConcern();
    for (const char *const linkId : {"F06", "F06-text", "B15", "B15-text"})
        empty.setAnswers(QLatin1String(linkId), {});
    const papers::Pdf blank(papers::documentOf(empty), options);
    QString said = pdf.text();
    said.remove(QStringLiteral("2itemswereleftout.Pleaseaskbytelephone."));
    CHECK(said == blank.text());
}

TEST_CASE("A copy for the patient does not even tell that something was left out",
          "[print][sensitive]")
{
    PrintOptions options;
    options.variant = PaperVariant::PatientCopy;
    FormState without = withConcern();
    for (const char *const linkId : {"F06", "F06-text", "B15", "B15-text"})
        without.setAnswers(QLatin1String(linkId), {});
    const papers::Pdf withheld(papers::documentOf(withConcern()), options);
    CHECK(withheld.text() == papers::Pdf(papers::documentOf(without), options).text());
}

TEST_CASE("What a person releases is printed, and what hangs below it", "[print][sensitive]")
{
    PrintOptions options;
    options.variant = PaperVariant::Fax;
    options.released = {QStringLiteral("F06")};
    const SheetPrinter printer(papers::documentOf(withConcern()), options);
    REQUIRE(printer.withheld().size() == 1);
    CHECK(printer.withheld().first().linkId == QStringLiteral("B15"));
    const papers::Pdf pdf(printer);
    CHECK(holds(pdf, concern));
    CHECK_FALSE(pdf.attachment().contains("B15"));
}

TEST_CASE("An illness the patient was not told of stays off the copy, and on the other papers",
          "[print][sensitive]")
{
    const QString told = GENERATE(QStringLiteral("no"), QString()); // nobody asked counts as no
    const FormState state = withUntoldIllness(told);
    PrintOptions options;
    CHECK(holds(papers::Pdf(papers::documentOf(state), options), illness));
    options.variant = PaperVariant::Fax;
    CHECK(holds(papers::Pdf(papers::documentOf(state), options), illness));
    options.variant = GENERATE(PaperVariant::PatientCopy, PaperVariant::Family);
    const papers::Pdf pdf(papers::documentOf(state), options);
    CHECK_FALSE(holds(pdf, illness));
    CHECK(holds(pdf, QStringLiteral("家に帰りたい")));
    const FormState open = withUntoldIllness(QStringLiteral("yes"));
    CHECK(holds(papers::Pdf(papers::documentOf(open), options), illness));
}

TEST_CASE("The text for the family is plain, in sections, without what is withheld",
          "[print][sensitive]")
{
    PrintOptions options;
    options.variant = PaperVariant::Family;
    const QString text = familyText(answersForPaper(withConcern(), options).state);
    CHECK_FALSE(text.contains(concern));
    CHECK_FALSE(text.contains(u"年金"));
    CHECK(text.contains(u"・眼鏡：あり（老眼鏡。新聞のときだけ。）"));
    CHECK(text.startsWith(u"【"));
}

TEST_CASE("Answers without a place in the form stay off every paper but the full one",
          "[print][sensitive]")
{
    QJsonObject response = papers::demoSheet(4).toResponse();
    QJsonArray items = response.value(u"item").toArray();
    items.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("old-secret")},
                             {QStringLiteral("answer"), QJsonArray{text(concern)}}});
    response[u"item"] = items;
    FormState state(papers::form(QStringLiteral("admission-information")));
    state.loadResponse(response);
    REQUIRE(state.leftovers() == QStringList{QStringLiteral("old-secret")});
    PrintOptions options;
    options.variant = PaperVariant::Fax;
    CHECK_FALSE(holds(papers::Pdf(papers::documentOf(state), options), concern));
}
