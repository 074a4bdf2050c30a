// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/services/sheetmeter.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDate today(2026, 11, 18);

FormState emptySheet()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return FormState(
        library.latest(QStringLiteral("https://tasuki.example/forms/admission-information")));
}

void write(FormState &sheet, const char *linkId)
{
    sheet.setAnswers(QString::fromLatin1(linkId),
                     {Answer{{QStringLiteral("valueString"), QStringLiteral("x")}}});
}

} // namespace

TEST_CASE("Of what hospitals ask back, only what the form asks for can be missing", "[meter]")
{
    const QList<AskedBackFact> facts{{QStringLiteral("wish.family"), 3},
                                     {QStringLiteral("wish.hobby"), 2},
                                     {QStringLiteral("asked.by-no-form"), 1}};
    FormState sheet = emptySheet();
    CHECK(meterOf(sheet, facts)
          == SheetMeter{0, 2, {QStringLiteral("D04"), QStringLiteral("D01")}});
    write(sheet, "D04");
    CHECK(meterOf(sheet, facts) == SheetMeter{1, 2, {QStringLiteral("D01")}});
    write(sheet, "D01");
    CHECK(meterOf(sheet, facts) == SheetMeter{2, 2, {}});
}

TEST_CASE("What is not asked at the moment is not missing", "[meter]")
{
    const QList<AskedBackFact> facts{{QStringLiteral("medical.medicines-detail"), 1}};
    FormState sheet = emptySheet();
    CHECK(meterOf(sheet, facts).asked == 0);
    const FormItem *medicines = sheet.form().item(QStringLiteral("N01"));
    sheet.setAnswers(medicines->linkId, {medicines->options.last().value}); // あり
    CHECK(meterOf(sheet, facts).asked == 1);
}

TEST_CASE("Every fact hospitals ask back has a name in the dictionary", "[meter]")
{
    const QStringList known = dictionary::all();
    for (const AskedBackFact &fact : AskedBack::builtIn().facts(today))
        CHECK(known.contains(fact.code));
    CHECK(meterOf(emptySheet(), AskedBack::builtIn().facts(today)).asked >= 10);
}
