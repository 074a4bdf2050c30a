// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/services/dischargeblocks.h"
#include "core/services/dischargeprefill.h"
#include "core/services/factcarry.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const FormLibrary &library()
{
    static const FormLibrary forms = FormLibrary::builtIn();
    return forms;
}

FormState fresh(const char *url)
{
    return FormState(library().latest(QLatin1String(url)));
}

const char *const admissionUrl = "https://tasuki.example/forms/admission-information";
const char *const regionUrl = "https://tasuki.example/forms/region-discharge";

QString first(const FormState &state, const char16_t *code)
{
    return state.form().itemsWithCode(dictionary::system(), QString::fromUtf16(code)).value(0);
}

void pick(FormState &state, const char16_t *code, const QString &label)
{
    for (const AnswerOption &option : state.options(first(state, code))) {
        if (option.label == label)
            state.setAnswers(first(state, code), {option.value});
    }
}

} // namespace

TEST_CASE("A hospital writes on the form its region made for the way home", "[services][discharge]")
{
    const auto forms = dischargeForms(library());
    REQUIRE(forms.size() >= 2);
    CHECK(forms.first()->url() == QLatin1String(regionUrl));
    CHECK(dischargeForms(FormLibrary()).isEmpty());
}

TEST_CASE("Every question of a discharge sheet belongs to exactly one part",
          "[services][discharge]")
{
    for (const auto &form : dischargeForms(library())) {
        const FormState state(form);
        QStringList covered;
        for (const DischargeBlock &block : dischargeBlocks(state, Sheet())) {
            CHECK(block.state == DischargeBlock::State::Missing);
            for (const QString &linkId : form->linkIds()) {
                const FormItem *item = form->item(linkId);
                for (const FormItem *above = item; above; above = form->parentOf(above->linkId)) {
                    if (block.linkIds.contains(above->linkId)) {
                        CHECK(blockOwnerOf(*form, linkId) == block.owner);
                        covered += linkId;
                        break;
                    }
                }
            }
        }
        for (const QString &linkId : form->linkIds()) {
            const FormItem *item = form->item(linkId);
            INFO(linkId.toStdString());
            if (item->isQuestion() && !item->hidden)
                CHECK(covered.count(linkId) == 1);
        }
    }
}

TEST_CASE("A fact goes over to another form with what hangs below it, or not at all",
          "[services][discharge]")
{
    FormState admission = fresh(admissionUrl);
    pick(admission, dictionary::adlTransfer, QStringLiteral("一部介助"));
    FormState discharge = fresh(regionUrl);
    carryFacts(discharge, admission);
    CHECK(Facts({&discharge}).text(dictionary::adlTransfer) == QStringLiteral("一部介助"));
    CHECK(Facts({&discharge}).text(u"adl.transfer.before") == QStringLiteral("一部介助"));
    CHECK_FALSE(discharge.isAnswered(first(discharge, dictionary::adlWalking)));

    pick(discharge, dictionary::adlTransfer, QStringLiteral("全介助"));
    const QString code = QString::fromUtf16(dictionary::adlTransfer);
    CHECK(carryFact(admission, discharge, code, code));
    CHECK(Facts({&admission}).text(dictionary::adlTransfer) == QStringLiteral("全介助"));

    const auto before = admission.groupValues();
    CHECK_FALSE(carryFact(admission, discharge, QStringLiteral("rehab.status"),
                          QStringLiteral("rehab.status"))); // no such question there
    CHECK(admission.groupValues() == before);
}

TEST_CASE("What is about the sheet itself is no fact of care", "[services][discharge]")
{
    for (const char *code :
         {"date.written", "party.hospital", "patient.name", "contact.date", "adl.transfer.before"})
        CHECK_FALSE(isFactOfCare(QLatin1String(code)));
    CHECK(isFactOfCare(QStringLiteral("adl.transfer")));
}
