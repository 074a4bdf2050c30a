// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

namespace {

/// linkId → what the item is, of every item of every form that is built in.
template<typename Look>
void forEachItem(const Look &look)
{
    for (const FormLibrary::Form &form : builtInForms().forms()) {
        for (const QString &linkId : form->linkIds())
            look(*form, *form->item(linkId));
    }
}

QStringList factsOf(const FormItem &item)
{
    QStringList codes;
    for (const Coding &code : item.codes) {
        if (code.system == dictionary::system())
            codes.append(code.code);
    }
    return codes;
}

} // namespace

TEST_CASE("The seven sheets are built in and nothing about them is odd", "[forms]")
{
    CHECK(builtInForms().broken().isEmpty());
    for (const auto &warning : builtInForms().warnings())
        FAIL_CHECK(warning.file.toStdString() << ": " << warning.warning.place.toStdString() << ": "
                                              << warning.warning.what.toStdString());
    QStringList titles;
    for (const FormLibrary::Form &form : builtInForms().forms()) {
        titles.append(form->title());
        CHECK_FALSE(form->edition().isEmpty());
        CHECK_FALSE(form->edition().contains(QStringLiteral("令和6")));
    }
    titles.sort();
    QStringList wanted{QStringLiteral("入院時情報提供書"),
                       QStringLiteral("退院・退所情報記録書"),
                       QStringLiteral("指定居宅介護支援事業所向け診療情報提供書（退院時）"),
                       QStringLiteral("入院時連携シート（補足）"),
                       QStringLiteral("退院時連携シート"),
                       QStringLiteral("診療所退院時 12 の質問"),
                       QStringLiteral("入院時情報提供 速報")};
    wanted.sort();
    CHECK(titles == wanted);
}

TEST_CASE("Every code of every sheet is in the dictionary, and every fact is asked somewhere",
          "[forms]")
{
    QSet<QString> asked;
    forEachItem([&asked](const FormDefinition &form, const FormItem &item) {
        INFO(form.url().toStdString() << " " << item.linkId.toStdString());
        CHECK(factsOf(item).size() == item.codes.size());
        for (const QString &code : factsOf(item)) {
            asked.insert(code);
            CHECK_FALSE(dictionary::meaning(code).isEmpty());
        }
    });
    const QStringList all = dictionary::all();
    for (const QString &code : all) {
        INFO(code.toStdString());
        CHECK(asked.contains(code));
    }
    CHECK(dictionary::meaning(QStringLiteral("no.such-fact")).isEmpty());
}

TEST_CASE("A sheet asks for a fact once, and no two facts are called alike", "[forms]")
{
    QSet<QString> seen;
    forEachItem([&seen](const FormDefinition &form, const FormItem &item) {
        for (const QString &code : factsOf(item)) {
            const QString place = form.canonical() + u' ' + code;
            INFO(place.toStdString());
            CHECK_FALSE(seen.contains(place));
            seen.insert(place);
        }
    });
    QSet<QString> meanings;
    for (const QString &code : dictionary::all()) {
        INFO(code.toStdString());
        CHECK_FALSE(meanings.contains(dictionary::meaning(code)));
        meanings.insert(dictionary::meaning(code));
    }
}

TEST_CASE("The facts code looks for have their names in the dictionary", "[forms]")
{
    for (const char16_t *name : {dictionary::dateAdmission,     dictionary::dateDischargePlanned,
                                 dictionary::wishLifeSupport,   dictionary::allergy,
                                 dictionary::disclosure,        dictionary::familyDisagreement,
                                 dictionary::admissionCause,    dictionary::currentDisease,
                                 dictionary::contraindication,  dictionary::followupClinic,
                                 dictionary::homeRequirements,  dictionary::homeCautions,
                                 dictionary::rehabStatus,       dictionary::hearings,
                                 dictionary::hearingConference, dictionary::partyWard,
                                 dictionary::partyRoom,         dictionary::careLevelChange,
                                 dictionary::undisclosed,       dictionary::prognosis,
                                 dictionary::hearingDate,       dictionary::hearingInformant}) {
        INFO(QString::fromUtf16(name).toStdString());
        CHECK_FALSE(dictionary::meaning(QString::fromUtf16(name)).isEmpty());
    }
}

TEST_CASE("One fact is sensitive on every sheet that asks for it, or on none", "[forms]")
{
    QMap<QString, bool> sensitive;
    forEachItem([&sensitive](const FormDefinition &form, const FormItem &item) {
        for (const QString &code : factsOf(item)) {
            INFO(form.url().toStdString() << " " << code.toStdString());
            if (sensitive.contains(code))
                CHECK(sensitive.value(code) == item.sensitive);
            CHECK(dictionary::isSensitive(code) == item.sensitive);
            sensitive.insert(code, item.sensitive);
        }
    });
    QStringList found;
    for (auto it = sensitive.begin(); it != sensitive.end(); ++it) {
        if (it.value())
            found.append(it.key());
    }
    CHECK(found.join(u' ').toStdString()
          == "family.concern family.concern-detail family.disagreement family.disagreement-detail "
             "living.pension living.pension-other living.public-assistance medical.disclosure "
             "medical.undisclosed");
}

TEST_CASE("Bracketed words belong to the answer in front of them", "[forms]")
{
    // A detail is shown only with the answer it explains, and is merged together with it.
    forEachItem([](const FormDefinition &form, const FormItem &item) {
        const FormItem *parent = form.parentOf(item.linkId);
        if (!parent || !parent->isQuestion() || !item.isQuestion())
            return;
        INFO(form.url().toStdString() << " " << item.linkId.toStdString());
        CHECK(item.mergeGroup == parent->mergeGroup);
    });
}
