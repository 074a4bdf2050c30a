// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/officehours.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// 1 June 2026 is a Monday.
std::optional<bool> at(const char *hours, int day, int hour, int minute = 0)
{
    return isWithinHours(QString::fromUtf8(hours),
                         QDateTime(QDate(2026, 6, day), QTime(hour, minute)));
}

} // namespace

TEST_CASE("An office is open when its own words say so", "[rules][hours]")
{
    CHECK(at("平日 8:30–17:15", 1, 8, 30) == true);
    CHECK(at("平日 8:30–17:15", 1, 8, 29) == false);
    CHECK(at("平日 8:30–17:15", 5, 17, 14) == true);
    CHECK(at("平日 8:30–17:15", 5, 17, 15) == false); // closes then
    CHECK(at("平日 8:30–17:15", 6, 10) == false); // Saturday
    CHECK(at("月・水・金 9時〜12時、14時〜17時半", 1, 13) == false);
    CHECK(at("月・水・金 9時〜12時、14時〜17時半", 3, 17, 29) == true);
    CHECK(at("月・水・金 9時〜12時、14時〜17時半", 2, 10) == false);
    CHECK(at("月〜金 9:00-18:00、土 9:00-12:00", 6, 11) == true);
    CHECK(at("月〜金 9:00-18:00、土 9:00-12:00", 7, 11) == false);
    CHECK(at("月曜日から", 1, 9) == std::nullopt);
    CHECK(at("24時間", 7, 3) == true);
    CHECK(at("年中無休、8:00〜24:00", 7, 23, 59) == true);
    CHECK(at("毎日 9:00〜17:00、水休み", 3, 10) == false);
    CHECK(at("毎日 9:00〜17:00、水休み", 4, 10) == true);
    CHECK(at("平日 9時から17時まで、土日祝休み", 2, 16) == true);
    CHECK(at("8：30～17：15", 7, 9) == true); // no day is named: every day
}

TEST_CASE("What is not understood is claimed to be neither open nor closed", "[rules][hours]")
{
    for (const char *words :
         {"", "、", "平日", "電話でお問い合わせください", "平日 8:30–17:15（昼休みあり）",
          "平日 25:00–26:00", "平日 17:00–9:00", "第2土曜 9:00–12:00", "金〜月 9:00–12:00",
          "平日 9:61–12:00", "9:00", "水休み"})
        CHECK(at(words, 1, 10) == std::nullopt);
    CHECK(isWithinHours(QStringLiteral("24時間"), {}) == std::nullopt);
}
