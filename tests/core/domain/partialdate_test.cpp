// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

QString read(const char *typed)
{
    const auto date = readDate(QString::fromUtf8(typed));
    return date ? date->toIso() : QStringLiteral("no date");
}

} // namespace

TEST_CASE("Dates are read as people type them", "[date]")
{
    CHECK(read("R8.6.1") == QStringLiteral("2026-06-01"));
    CHECK(read("S15.4.1") == QStringLiteral("1940-04-01"));
    CHECK(read("ｓ１５．４．１") == QStringLiteral("1940-04-01"));
    CHECK(read("昭和15年4月1日") == QStringLiteral("1940-04-01"));
    CHECK(read("令和元年5月") == QStringLiteral("2019-05"));
    CHECK(read("2026-06-01") == QStringLiteral("2026-06-01"));
    CHECK(read("2026/6/1") == QStringLiteral("2026-06-01"));
    CHECK(read("20260601") == QStringLiteral("2026-06-01"));
    CHECK(read("2026年") == QStringLiteral("2026"));
    CHECK(read("T10") == QStringLiteral("1921"));
}

TEST_CASE("What is no date, or not in its era, is refused", "[date]")
{
    for (const char *typed : {"", "R", "S64.1.8", "H31.5.1", "R8.13.1", "R8.2.30", "2026-00-01",
                              "R0.1.1", "M1.1.1", "2026-02-29", "あした", "99999999"})
        CHECK(read(typed) == QStringLiteral("no date"));
    CHECK(read("S64.1.7") == QStringLiteral("1989-01-07"));
    CHECK(read("H1.1.8") == QStringLiteral("1989-01-08"));
}

TEST_CASE("Dates are shown in the Japanese calendar", "[date]")
{
    CHECK(toWareki({2026, 6, 1}) == QStringLiteral("令和8年6月1日"));
    CHECK(toWareki({2019, 5, 0}) == QStringLiteral("令和元年5月"));
    CHECK(toWareki({1940, 0, 0}) == QStringLiteral("昭和15年"));
    CHECK(toShortWareki({1989, 1, 7}) == QStringLiteral("S64.1.7"));
    CHECK(toWareki({1850, 1, 1}) == QStringLiteral("1850年1月1日"));
}

TEST_CASE("Every written day is read back", "[date]")
{
    for (QDate day(1868, 10, 23); day < QDate(2040, 1, 1); day = day.addDays(13)) {
        const PartialDate date = PartialDate::fromDate(day);
        CHECK(readDate(toWareki(date)) == date);
        CHECK(readDate(toShortWareki(date)) == date);
        CHECK(readDate(date.toIso()) == date);
    }
}

TEST_CASE("Age is counted in completed years", "[date]")
{
    CHECK(ageOn(QDate(1940, 4, 1), QDate(2026, 3, 31)) == 85);
    CHECK(ageOn(QDate(1940, 4, 1), QDate(2026, 4, 1)) == 86);
    CHECK(ageOn(QDate(1940, 2, 29), QDate(2026, 2, 28)) == 85);
    CHECK(ageOn(QDate(1940, 2, 29), QDate(2026, 3, 1)) == 86);
}
