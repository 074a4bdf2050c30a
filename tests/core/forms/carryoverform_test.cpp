// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/forms/difference.h"
#include "tests/core/forms/builtinforms.h"

#include <QFile>

using namespace tasuki;

namespace {

FormState example(const char *file)
{
    QFile json(QStringLiteral(":/tasuki/forms/examples/") + QString::fromLatin1(file));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const auto response = parseJsonObject(json.readAll(), 1024 * 1024, 64);
    REQUIRE(response);
    const auto form = builtInForms().find(response->value(u"questionnaire").toString());
    REQUIRE(form);
    FormState state(form);
    state.loadResponse(*response);
    return state;
}

/// What a fresh sheet knows after it took over from another one, as linkIds in its own order.
QStringList carried(const char *form, const FormState &from)
{
    FormState state(builtInForm(form));
    const FormChange change = state.carryOver(from);
    QStringList found = state.form().linkIds();
    found.removeIf([&](const QString &linkId) {
        return !change.answered.contains(linkId) || !state.form().item(linkId)->isQuestion()
            || state.form().item(linkId)->readOnly
            || !state.form().item(linkId)->calculation.isEmpty();
    });
    return found;
}

} // namespace

TEST_CASE("The discharge sheet starts from what the admission sheet knew", "[forms][carry]")
{
    const FormState admission = example("admission-information-2021.json");
    CHECK(carried("discharge-information", admission)
          == words("R00 R01 R01a R01b R02 R04 R11 R12 S03 S06a S07 S08 S08-kind S09 S11 "
                   "S11-text S12 S13 S13-text T03 T05 U01 U01-injection U01-text U07"));
}

TEST_CASE("The first notice, the region's sheets and the letter start from it as well",
          "[forms][carry]")
{
    const FormState admission = example("admission-information-2021.json");
    CHECK(carried("flash-12", admission)
          == words("Q-a Q-b Q-c Q-d Q-e Q-f Q-g Q-h Q-i Q-k Q01 Q02 Q02-text Q03 Q03a Q04 Q04-text "
                   "Q05 Q05-text Q06 Q07 Q08 Q09 Q09-injection Q09-text Q10 Q10-text Q11 Q11-text "
                   "Q12"));
    CHECK(carried("region-admission-supplement", admission)
          == words("S1-written S1-admission S1-hospital S1-office S1-manager S1-phone S1-name "
                   "S1-kana S1-birth S1-sex S1-level S2-capacity S2-degree S2-person S2-family "
                   "S5-housing S5-note S6-pension S6-pension-text S6-share"));
    CHECK(carried("hospital-letter", admission)
          == words("L00 L01 L02 L03 L08 L09 L10 L11 L13 L14 L1-4a L1-4b L1-5a L1-5d L1-5d-kind"));
}

TEST_CASE("The full sheet starts from the first notice", "[forms][carry]")
{
    const QStringList known = carried("admission-information", example("flash-12.json"));
    CHECK(known
          == words("A02 A03 A04 A06 A07 A08 B01 B02 B04 B05 B09 C01 C01-text C04 C04c D04 E01 "
                   "E01-text H03 H14 J23 M01 M01-text M02 M02-text M05 M05-injection M05-text N01 "
                   "N01-text"));
}

TEST_CASE("The region's discharge sheet tells against the admission sheet what got worse",
          "[forms][carry]")
{
    const FormState admission = example("admission-information-2021.json");
    const FormState discharge = example("region-discharge.json");
    QStringList worse;
    for (const FactDifference &difference :
         sorted(differences(admission, discharge), DifferenceOrder::Size, discharge.form())) {
        if (difference.kind == FactDifference::Kind::Worse)
            worse.append(toText(difference));
    }
    CHECK(worse
          == QStringList{
              QStringLiteral("移乗 見守り → 一部介助"), QStringLiteral("移動 見守り → 一部介助"),
              QStringLiteral("整容 自立 → 見守り"), QStringLiteral("入浴 一部介助 → 全介助"),
              QStringLiteral("食事 自立 → 見守り"), QStringLiteral("排尿 見守り → 一部介助"),
              QStringLiteral("排便 見守り → 一部介助")});
}

TEST_CASE("On a scale whose last answer is the good one, a step down is a step to the worse",
          "[forms][carry]")
{
    FormState before(builtInForm("admission-information"));
    FormState after(before);
    const QString often = QStringLiteral("M04");
    before.setAnswers(often, {pick(before.form(), often, QStringLiteral("first"))});
    after.setAnswers(often, {pick(after.form(), often, QStringLiteral("often"))});
    const auto found = differences(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == FactDifference::Kind::Worse);
    CHECK(found.first().steps == 2);
}
