// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

using namespace tasuki::tests;

TEST_CASE("The moment of evaluation is the one that was handed in", "[fhirpath]")
{
    check({
        {"today()", "2026-06-15"},
        {"now().toString().substring(0, 16)", "2026-06-15T12:00"},
        {"timeOfDay()", "12:00:00.000"},
        {"now() = now()", "true"},
        {"today() is Date", "true"},
        {"today().toString().substring(0, 4).toInteger() - 1940", "86"},
    });
    auto context = sampleContext();
    context.now = QDateTime();
    check({{"today()", "{}"}, {"now()", "{}"}}, context);
}

TEST_CASE("Dates move by the calendar", "[fhirpath]")
{
    check({
        {"today() - 65 years", "1961-06-15"},
        {"today() + 7 days", "2026-06-22"},
        {"today() + 1 week", "2026-06-22"},
        {"today() + 1 'wk'", "2026-06-22"},
        {"@2026-01-31 + 1 month", "2026-02-28"},
        {"@2024-02-29 + 1 year", "2025-02-28"},
        {"@2026-03-31 - 1 month", "2026-02-28"},
        {"@2026-01-01 - 1 day", "2025-12-31"},
        {"@2026 + 1 year", "2027"},
        {"@2026 + 25 months", "2028"},
        {"@2026-01 + 40 days", "2026-02"},
        {"@2026 + 400 days", "2027"},
        {"@2026 + 360 days", "2026"},
        {"@2026-06-01 + 25 hours", "2026-06-02"},
        {"@2026-06-01 + 1.9 days", "2026-06-02"},
        {"@2026-06-01T23:30:00+09:00 + 1 hour", "2026-06-02T00:30:00+09:00"},
        {"@2026-06-01T23:30 + 45 minutes", "2026-06-02T00:15"},
        {"@T23:30 + 1 hour", "00:30"},
        {"@2026-06-01T23:30 + 1 month", "2026-07-01T23:30"},
        {"@T08:00 + 1 day", "{}"},
        {"@2026 + 1 'mg'", "{}"},
        {"@2026 + 1", "error"},
        {"@9999-12-31 + 1 day", "{}"},
        {"@0001-01-01 - 1 day", "{}"},
        {"@2026 + 99999999 years", "{}"},
        {"%patient.birthDate + 65 years <= today()", "true"},
        {"%patient.birthDate + 86 years <= today()", "false"},
        {"item.where(linkId='since').answer.value + 14 days = today()", "true"},
        {"{} + 1 day", "{}"},
        {"today() + {}", "{}"},
        {"@2026-06-15 - 2 weeks < @2026-06-02", "true"},
    });
}
