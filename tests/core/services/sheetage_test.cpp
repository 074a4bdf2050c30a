// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "core/services/sheetage.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime now(QDate(2026, 11, 18), QTime(1, 30), Qt::UTC);

QString group(const char *name)
{
    return QString::fromLatin1(name);
}

const SheetAges &ages()
{
    static const FormLibrary library = FormLibrary::builtIn();
    static const SheetAges counter(
        *library.latest(QStringLiteral("https://tasuki.example/forms/admission-information")));
    return counter;
}

/// Every card confirmed so many days ago.
Sheet confirmedSheet(int daysAgo)
{
    Sheet sheet;
    for (const CardAge &age : ages().of(sheet))
        sheet.traces.insert(confirmationGroup(age.card),
                            {PersonId::create(), now.addDays(-daysAgo)});
    return sheet;
}

CardAge card(const Sheet &sheet, const char *key)
{
    for (const CardAge &age : ages().of(sheet)) {
        if (age.card == group(key))
            return age;
    }
    FAIL("no such card");
    return {};
}

} // namespace

TEST_CASE("A card is as old as its last look: a confirmation or an answer", "[sheetage]")
{
    Sheet sheet = confirmedSheet(24);
    const GroupTrace typed{PersonId::create(), now.addDays(-3)};
    sheet.traces.insert(group("H05"), typed);
    CHECK(ages().of(sheet).size() == 6);
    CHECK_FALSE(card(sheet, "adl").isConfirmation());
    CHECK(card(sheet, "adl").last() == typed);
    CHECK(card(sheet, "mind").isConfirmation());
    CHECK(card(sheet, "mind").last().at == now.addDays(-24));
}

TEST_CASE("A sheet is as fresh as its oldest card", "[sheetage]")
{
    Sheet sheet = confirmedSheet(10);
    CHECK(freshSince(ages().of(sheet), now.addYears(-1)) == now.addDays(-10));
    sheet.traces[confirmationGroup(group("living"))].at = now.addDays(-200);
    CHECK(freshSince(ages().of(sheet), now.addYears(-1)) == now.addDays(-200));
    sheet.traces.remove(confirmationGroup(group("living")));
    CHECK(freshSince(ages().of(sheet), now.addYears(-1)) == now.addYears(-1));
}

TEST_CASE("A sheet is confirmed when all its cards are", "[sheetage]")
{
    Sheet sheet = confirmedSheet(10);
    CHECK(confirmedSince(ages().of(sheet)) == now.addDays(-10));
    sheet.traces.remove(confirmationGroup(group("services")));
    CHECK_FALSE(confirmedSince(ages().of(sheet)).isValid());
}

TEST_CASE("Half a year is counted by the calendar, months as in Japan", "[sheetage]")
{
    const QDateTime half(QDate(2026, 5, 18), QTime(1, 30), Qt::UTC);
    CHECK_FALSE(isStale(half, now));
    CHECK(isStale(half.addDays(-1), now));
    CHECK(isStale({}, now));
    const QDateTime firstMinute(QDate(2026, 10, 31), QTime(15, 0), Qt::UTC);
    CHECK(isOfThisMonth(firstMinute, now));
    CHECK_FALSE(isOfThisMonth(firstMinute.addSecs(-1), now));
    CHECK_FALSE(isOfThisMonth(now.addYears(-1), now));
}
