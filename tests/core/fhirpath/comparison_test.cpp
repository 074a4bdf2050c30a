// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

using namespace tasuki::tests;

TEST_CASE("Nothing, true and false go together in three ways", "[fhirpath]")
{
    check({
        {"true and true", "true"},
        {"true and false", "false"},
        {"true and {}", "{}"},
        {"false and true", "false"},
        {"false and false", "false"},
        {"false and {}", "false"},
        {"{} and true", "{}"},
        {"{} and false", "false"},
        {"{} and {}", "{}"},
        {"true or true", "true"},
        {"true or false", "true"},
        {"true or {}", "true"},
        {"false or true", "true"},
        {"false or false", "false"},
        {"false or {}", "{}"},
        {"{} or true", "true"},
        {"{} or false", "{}"},
        {"{} or {}", "{}"},
        {"true xor true", "false"},
        {"true xor false", "true"},
        {"true xor {}", "{}"},
        {"false xor true", "true"},
        {"false xor false", "false"},
        {"false xor {}", "{}"},
        {"{} xor true", "{}"},
        {"{} xor false", "{}"},
        {"{} xor {}", "{}"},
        {"true implies true", "true"},
        {"true implies false", "false"},
        {"true implies {}", "{}"},
        {"false implies true", "true"},
        {"false implies false", "true"},
        {"false implies {}", "true"},
        {"{} implies true", "true"},
        {"{} implies false", "{}"},
        {"{} implies {}", "{}"},
        {"true.not()", "false"},
        {"false.not()", "true"},
        {"{}.not()", "{}"},
    });
}

TEST_CASE("One thing that is no boolean counts as true, several are a mistake", "[fhirpath]")
{
    check({
        {"'a' and true", "true"},
        {"0 and true", "true"},
        {"1.not()", "false"},
        {"%two and true", "error"},
        {"%two.not()", "error"},
        {"%two + 1", "error"},
        {"%two < 1", "error"},
        {"iif('a', 1, 2)", "1"},
        {"%patient.name.family.upper()", "error"},
    });
}

TEST_CASE("Equal is equal in kind, number and order", "[fhirpath]")
{
    check({
        {"1 = 1", "true"},
        {"1 = 1.0", "true"},
        {"1 = 2", "false"},
        {"1 != 2", "true"},
        {"1 = '1'", "false"},
        {"true = 'true'", "false"},
        {"'a' = 'A'", "false"},
        {"{} = 1", "{}"},
        {"1 = {}", "{}"},
        {"{} = {}", "{}"},
        {"{} != 1", "{}"},
        {"(1 | 2) = (1 | 2)", "true"},
        {"(1 | 2) = (2 | 1)", "false"},
        {"(1 | 2) = 1", "false"},
        {"0.1 + 0.2 = 0.3", "true"},
        {"%patient.name[0] = %patient.name[0]", "true"},
        {"%patient.name[0] = %patient.name[1]", "false"},
        {"%resource.item.where(linkId='eating').answer.value = 'help'", "false"},
        {"4 'mg' = 4 'mg'", "true"},
        {"4 'mg' = 0.004 'g'", "true"},
        {"4 'mg' = 4 'mL'", "{}"},
        {"4 'mg' = 4", "{}"},
        {"1 '1' = 1", "true"},
        {"1 week = 7 days", "true"},
        {"1 year = 12 months", "true"},
        {"1 year = 365 days", "{}"},
        {"item.where(linkId='waist').answer.value = 80 'cm'", "{}"},
        {"%resource.item.item.where(linkId='waist').answer.value = 80 'cm'", "true"},
        {"%resource.item.item.where(linkId='waist').answer.value = 0.8 'm'", "true"},
    });
}

TEST_CASE("Equivalent forgives case, blanks, order and digits", "[fhirpath]")
{
    check({
        {"'a' ~ 'A'", "true"},
        {"'a  b' ~ 'A b'", "true"},
        {"'a' ~ 'b'", "false"},
        {"{} ~ {}", "true"},
        {"{} ~ 1", "false"},
        {"1 ~ {}", "false"},
        {"1 !~ {}", "true"},
        {"1.23 ~ 1.2", "true"},
        {"1.27 ~ 1.2", "false"},
        {"1 ~ 1.0", "true"},
        {"(1 | 2) ~ (2 | 1)", "true"},
        {"(1 | 2) ~ (2 | 3)", "false"},
        {"@2026 ~ @2026-06", "false"},
        {"@2026-06 ~ @2026-06", "true"},
        {"1 year ~ 1 'a'", "true"},
        {"1 'g' ~ 1000 'mg'", "true"},
        {"1 'g' ~ 1 'm'", "false"},
        {"'1' ~ 1", "false"},
        {"1 !~ 2", "true"},
        {"%resource.item.where(linkId='eating').answer.value ~ "
         "%resource.item.where(linkId='eating').answer.value",
         "true"},
    });
}

TEST_CASE("Before and after need the same kind", "[fhirpath]")
{
    check({
        {"1 < 2", "true"},
        {"2 <= 2", "true"},
        {"3 > 2.5", "true"},
        {"2 >= 3", "false"},
        {"'a' < 'b'", "true"},
        {"'B' < 'a'", "true"},
        {"{} < 1", "{}"},
        {"1 > {}", "{}"},
        {"1 < 'a'", "error"},
        {"true < false", "error"},
        {"@2026 < 1", "error"},
        {"1 'g' > 999 'mg'", "true"},
        {"1 'g' > 1 'm'", "{}"},
        {"5 'kg' > 4", "{}"},
        {"%resource.item.item.where(linkId='waist').answer.value > 75 'cm'", "true"},
    });
}

TEST_CASE("Dates are compared as far as both are known", "[fhirpath]")
{
    check({
        {"@2026 = @2026", "true"},
        {"@2026 = @2025", "false"},
        {"@2026 = @2026-06", "{}"},
        {"@2026 != @2026-06", "{}"},
        {"@2025 = @2026-06", "false"},
        {"@2026-06-01 < @2026-06-02", "true"},
        {"@2026 < @2026-06", "{}"},
        {"@2025 < @2026-06", "true"},
        {"@2026-06 <= @2026-06-30", "{}"},
        {"@2026-06 <= @2026-06", "true"},
        {"@2026-06-01 = @2026-06-01T08:00", "{}"},
        {"@2026-06-01 < @2026-06-02T08:00", "true"},
        {"@2026-06-01T08:00 = @2026-06-01T08:00:00", "{}"},
        {"@2026-06-01T08:00:00 = @2026-06-01T08:00:00.000", "true"},
        {"@2026-06-01T08:00:00+09:00 = @2026-05-31T23:00:00Z", "true"},
        {"@2026-06-01T08:00:00+09:00 < @2026-06-01T00:00:00Z", "true"},
        {"@T08:00 < @T09:00", "true"},
        {"@T08:00 = @T08:00:00", "{}"},
        {"@T08:00 = @2026", "false"},
        {"@T08:00 < @2026", "error"},
        {"%patient.birthDate < @1941", "true"},
        {"%patient.birthDate = @1940-06-16", "true"},
        {"@1940-06-16 = %patient.birthDate", "true"},
        {"'1940-06-16' = @1940-06-16", "false"},
        {"authored > @2026-06-13", "true"},
        {"item.where(linkId='since').answer.value <= today()", "true"},
    });
}

TEST_CASE("In and contains look for one among several", "[fhirpath]")
{
    check({
        {"1 in (1 | 2)", "true"},
        {"3 in (1 | 2)", "false"},
        {"{} in (1 | 2)", "{}"},
        {"1 in {}", "false"},
        {"(1 | 2) in (1 | 2)", "error"},
        {"(1 | 2) contains 2", "true"},
        {"{} contains 1", "false"},
        {"(1 | 2) contains {}", "{}"},
        {"'a' in ('a' | 'b')", "true"},
        {"%patient.name.given contains 'Ko'", "true"},
    });
}

TEST_CASE("Types are known by name, with and without a prefix", "[fhirpath]")
{
    check({
        {"1 is Integer", "true"},
        {"1 is System.Integer", "true"},
        {"1 is integer", "true"},
        {"1.5 is Decimal", "true"},
        {"1 is Decimal", "false"},
        {"'a' is String", "true"},
        {"'a' is string", "true"},
        {"@2026 is Date", "true"},
        {"@2026T is DateTime", "true"},
        {"@T08:00 is Time", "true"},
        {"1 'g' is Quantity", "true"},
        {"{} is Integer", "{}"},
        {"%two is Integer", "error"},
        {"%patient is Patient", "true"},
        {"%patient is FHIR.Patient", "true"},
        {"%patient is Observation", "false"},
        {"%patient.active is boolean", "true"},
        {"%patient.birthDate is date", "true"},
        {"item.where(linkId='eating').answer.value is Coding", "true"},
        {"item.where(linkId='eating').answer.value is FHIR.Coding", "true"},
        {"item.where(linkId='eating').answer.value is Quantity", "false"},
        {"item.answer.value.ofType(Coding).code", "help, alone"},
        {"item.answer.value.ofType(boolean)", "false"},
        {"item.answer.value.ofType(FHIR.date)", "2026-06-01"},
        {"(item.where(linkId='eating').answer.value as Coding).code", "help"},
        {"item.where(linkId='eating').answer.value.as(Coding).code", "help"},
        {"item.where(linkId='eating').answer.value.is(Coding)", "true"},
        {"item.where(linkId='eating').answer.value as Quantity", "{}"},
        {"1.0 is Decimal", "true"},
        {"%resource.item.item.where(linkId='weight').answer.value is decimal", "true"},
        {"%resource.item.item.where(linkId='height').answer.value is integer", "true"},
        {"%patient.name.given.first() is string", "true"},
        {"item.first().linkId is string", "true"},
        {"%patient.birthDate is FHIR.string", "false"},
    });
}
