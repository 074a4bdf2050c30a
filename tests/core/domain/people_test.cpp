// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// Every value of an enumeration that has a word, however many there are.
template<typename Enum>
QStringList codesOf()
{
    QStringList codes;
    for (int i = 0; i < 64; ++i) {
        const QString code = toCode(static_cast<Enum>(i));
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes;
}

} // namespace

TEST_CASE("Every kind of office and every profession has a word of its own, and only those have",
          "[people]")
{
    const QStringList offices = codesOf<OfficeKind>();
    CHECK(offices.size() == 8);
    for (const QString &code : offices) {
        const auto kind = officeKindFromCode(code);
        REQUIRE(kind);
        CHECK(toCode(*kind) == code);
    }
    const QStringList professions = codesOf<Profession>();
    CHECK(professions.size() == 11);
    for (const QString &code : professions) {
        const auto profession = professionFromCode(code);
        REQUIRE(profession);
        CHECK(toCode(*profession) == code);
    }
    for (const char *word : {"", "Hospital", "ward", "visiting nurse"}) {
        CHECK_FALSE(officeKindFromCode(QLatin1String(word)));
        CHECK_FALSE(professionFromCode(QLatin1String(word)));
    }
}

TEST_CASE("Sheets go to where patients are admitted and nowhere else", "[people]")
{
    QStringList taking;
    for (const QString &code : codesOf<OfficeKind>()) {
        if (takesSheets(*officeKindFromCode(code)))
            taking.append(code);
    }
    CHECK(taking == QStringList{QStringLiteral("hospital"), QStringLiteral("clinic")});
}
