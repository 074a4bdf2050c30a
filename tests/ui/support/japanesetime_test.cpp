// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/support/japanesetime.h"

using namespace tasuki;

namespace {
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
}

TEST_CASE("The time of a message is as short as it can be without doubt", "[time]")
{
    CHECK(toLocalText(now.addSecs(-89 * 60), now) == QStringLiteral("10:31"));
    CHECK(toLocalText(now.addDays(-1), now).contains(QStringLiteral("20")));
    CHECK(toLocalText(now.addYears(-1), now).contains(QStringLiteral("2025")));
    CHECK(toLocalText(QDateTime(), now).isEmpty());
}

TEST_CASE("The age of an answer counts calendar days, not hours", "[time]")
{
    const QDateTime lateYesterday(QDate(2026, 11, 20), QTime(23, 50));
    const QDateTime early(QDate(2026, 11, 21), QTime(7, 0));
    CHECK(ageText(lateYesterday, early).startsWith(u'1'));
    CHECK(ageText(now.addDays(-24), now).startsWith(QStringLiteral("24")));
    CHECK(ageText(now.addSecs(-5 * 60), now).startsWith(u'5'));
    CHECK(ageText(now.addSecs(20), now) == ageText(now, now));
}

TEST_CASE("A birth date is shown in both calendars", "[time]")
{
    const auto birth = readDate(QStringLiteral("S15.4.1"));
    REQUIRE(birth);
    CHECK(toBothCalendars(*birth).contains(QStringLiteral("昭和15年4月1日")));
    CHECK(toBothCalendars(*birth).contains(QStringLiteral("1940-04-01")));
    CHECK(toBothCalendars({}).isEmpty());
}
