// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vitals.h"
#include "tests/support/text.h"

#include <set>

using namespace tasuki;

TEST_CASE("Every sign has a code of its own, and one way back", "[domain][vitals]")
{
    std::set<QString> codes;
    for (const VitalSign sign : allVitalSigns()) {
        codes.insert(toCode(sign));
        CHECK(vitalSignFromCode(toCode(sign)) == sign);
        CHECK(possibleRange(sign).least < possibleRange(sign).most);
    }
    CHECK(codes.size() == 8);
    CHECK_FALSE(vitalSignFromCode(QStringLiteral("Pulse")));
}

TEST_CASE("Tenths are written with a point", "[domain][vitals]")
{
    CHECK(vitalNumber(VitalSign::Temperature, 368) == QStringLiteral("36.8"));
    CHECK(vitalNumber(VitalSign::Weight, 450) == QStringLiteral("45.0"));
    CHECK(vitalNumber(VitalSign::Pulse, 72) == QStringLiteral("72"));
}

TEST_CASE("What no patient can have is a typing error, what is alarming is not", "[domain][vitals]")
{
    CHECK(arePossible({{VitalSign::Temperature, 414}, {VitalSign::Saturation, 61}}));
    CHECK(arePossible({{VitalSign::Glucose, 23}}));
    CHECK_FALSE(arePossible({}));
    CHECK_FALSE(arePossible({{VitalSign::Temperature, 3680}}));
    CHECK_FALSE(arePossible({{VitalSign::Pulse, 72}, {VitalSign::Saturation, 101}}));
    CHECK_FALSE(arePossible({{VitalSign::Face, 6}}));
    CHECK(arePossible({{VitalSign::Systolic, 128}})); // felt at the wrist: the upper one alone
    CHECK(arePossible({{VitalSign::Systolic, 128}, {VitalSign::Diastolic, 74}}));
    CHECK_FALSE(arePossible({{VitalSign::Systolic, 74}, {VitalSign::Diastolic, 128}}));
    CHECK_FALSE(arePossible({{VitalSign::Diastolic, 74}}));
}

TEST_CASE("A measurement says when, and its note is one line", "[domain][vitals]")
{
    MeasurementDraft draft{QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC),
                           {{VitalSign::Pulse, 72}},
                           QStringLiteral("入浴の前"),
                           {}};
    CHECK(isGoodMeasurement(draft));
    draft.note = QStringLiteral("two\nlines");
    CHECK_FALSE(isGoodMeasurement(draft));
    draft.note = QString(Measurement::longestNote + 1, u'長');
    CHECK_FALSE(isGoodMeasurement(draft));
    draft.note.clear();
    draft.measuredAt = {};
    CHECK_FALSE(isGoodMeasurement(draft));
}

TEST_CASE("Measurements stand by when they were taken", "[domain][vitals]")
{
    Measurement morning;
    morning.id = ObjectId::create();
    morning.measuredAt = QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
    morning.enteredAt = morning.measuredAt.addDays(1);
    Measurement evening = morning;
    evening.measuredAt = morning.measuredAt.addSecs(9 * 3600);
    evening.enteredAt = evening.measuredAt;
    CHECK(morning.isBefore(evening));
    CHECK_FALSE(evening.isBefore(morning));
    CHECK_FALSE(morning.isBefore(morning));
}
