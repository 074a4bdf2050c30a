// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vacancy.h"
#include "tests/support/text.h"

#include <QSet>

using namespace tasuki;

static Vacancy aVacancy()
{
    return {PlaceOfCare::ShortStay, 2, QDate(2026, 12, 1), QDate(2026, 12, 10),
            QStringLiteral("相談員 099-000-0005")};
}

TEST_CASE("A vacancy is whole, possible and readable", "[domain][vacancy]")
{
    CHECK(isGoodVacancy(aVacancy()));
    Vacancy full = aVacancy();
    full.places = 0;
    full.contact.clear();
    full.until = full.from;
    CHECK(isGoodVacancy(full));
    const auto isGoodWith = [](auto change) {
        Vacancy changed = aVacancy();
        change(changed);
        return isGoodVacancy(changed);
    };
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.places = -1; }));
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.places = Vacancy::mostPlaces + 1; }));
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.from = {}; }));
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.until = {}; }));
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.until = v.from.addDays(-1); }));
    CHECK_FALSE(isGoodWith([](Vacancy &v) { v.contact = QStringLiteral("two\nlines"); }));
    CHECK_FALSE(
        isGoodWith([](Vacancy &v) { v.contact = QString(Vacancy::longestContact + 1, u'0'); }));
}

TEST_CASE("A vacancy holds until the end of its last day", "[domain][vacancy]")
{
    CHECK(aVacancy().holdsOn(QDate(2026, 11, 20))); // said before it begins
    CHECK(aVacancy().holdsOn(QDate(2026, 12, 10)));
    CHECK_FALSE(aVacancy().holdsOn(QDate(2026, 12, 11)));
}

TEST_CASE("Each place of care has one code", "[domain][vacancy]")
{
    QSet<QString> codes;
    for (const PlaceOfCare care : allPlacesOfCare()) {
        CHECK(placeOfCareFromCode(toCode(care)) == care);
        codes.insert(toCode(care));
    }
    CHECK(codes.size() == allPlacesOfCare().size());
    CHECK_FALSE(codes.contains(QString()));
    CHECK_FALSE(placeOfCareFromCode(QStringLiteral("night-care")));
}
