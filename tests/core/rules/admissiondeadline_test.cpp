// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admissiondeadline.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QFile>

using namespace tasuki;

namespace {

AdmissionRules rules()
{
    QFile file(projectFile("resources/rules/admission-information.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto loaded = AdmissionRules::load(file.readAll());
    REQUIRE(loaded);
    return *loaded;
}

AdmissionDeadline at(const char *local, bool guess = false)
{
    const auto time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    const auto result = rules().deadline(time, guess, OfficeHours());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("The 2024 clock follows the wording of the notice", "[rules]")
{
    // November 2026: the 18th is a Wednesday.
    CHECK(at("2026-11-18T10:00").firstUntil == QDate(2026, 11, 18));
    CHECK(at("2026-11-18T10:00").secondUntil == QDate(2026, 11, 20));
    CHECK(at("2026-11-18T20:00").firstUntil == QDate(2026, 11, 19));
    CHECK(at("2026-11-18T20:00").secondUntil == QDate(2026, 11, 20));
    CHECK(at("2026-11-19T20:00").secondUntil
          == QDate(2026, 11, 23)); // Thu evening: Sat, Sun closed
    CHECK(at("2026-11-20T10:00").secondUntil == QDate(2026, 11, 22)); // Fri morning: no excuse
    CHECK(at("2026-11-20T20:00").firstUntil == QDate(2026, 11, 21));
    CHECK(at("2026-11-20T20:00").secondUntil == QDate(2026, 11, 23));
    CHECK(at("2026-11-21T10:00").firstUntil == QDate(2026, 11, 22)); // Saturday
    CHECK(at("2026-11-21T10:00").secondUntil == QDate(2026, 11, 23));
    CHECK(at("2026-11-18T20:00", true).firstUntil == QDate(2026, 11, 18)); // guessed hour: strict
    CHECK(at("2026-11-18T18:00").firstUntil
          == QDate(2026, 11, 18)); // closing time itself is in hours
}

TEST_CASE("Before 2024 the old rule counts, before 2018 none", "[rules]")
{
    const auto old = at("2023-06-01T10:00");
    CHECK(old.firstUntil == QDate(2023, 6, 3));
    CHECK(old.secondUntil == QDate(2023, 6, 7));
    CHECK(old.firstUnits == 200);
    CHECK_FALSE(rules().deadline(QDateTime(QDate(2017, 1, 1), QTime(9, 0)), false, OfficeHours()));
    CHECK_FALSE(rules().deadline(QDateTime(), false, OfficeHours()));
}

TEST_CASE("A broken rule file is refused with its place", "[rules]")
{
    CHECK_FALSE(AdmissionRules::load("{}"));
    CHECK_FALSE(AdmissionRules::load("{\"editions\":[{\"from\":\"soon\",\"name\":\"x\"}]}"));
    CHECK_FALSE(AdmissionRules::load("nonsense"));
}
