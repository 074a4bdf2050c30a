// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalthresholds.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A value is marked beyond the limits of the day", "[rules][vitals]")
{
    const auto rules = VitalThresholds::load(R"({"editions":[
        {"from":"2019-01-01","signs":[{"sign":"temperature","low":35.0,"high":37.4}]},
        {"from":"2026-04-01","signs":[{"sign":"temperature","high":36.9},
                                      {"sign":"saturation","low":94}]}]})");
    REQUIRE(rules);
    const QDate before(2026, 3, 31);
    const QDate after(2026, 4, 1);
    CHECK(rules->mark(VitalSign::Temperature, 374, before) == VitalMark::Within);
    CHECK(rules->mark(VitalSign::Temperature, 375, before) == VitalMark::High);
    CHECK(rules->mark(VitalSign::Temperature, 349, before) == VitalMark::Low);
    CHECK(rules->mark(VitalSign::Temperature, 374, after) == VitalMark::High);
    CHECK(rules->mark(VitalSign::Temperature, 300, after) == VitalMark::Within);
    CHECK(rules->mark(VitalSign::Saturation, 93, after) == VitalMark::Low);
    CHECK(rules->mark(VitalSign::Saturation, 50, before) == VitalMark::Within);
    CHECK(rules->mark(VitalSign::Pulse, 250, after) == VitalMark::Within);
    CHECK(rules->limits(VitalSign::Temperature, QDate(2018, 12, 31)) == VitalLimits());
}

TEST_CASE("A table of limits that cannot be right is refused", "[rules][vitals]")
{
    const auto isRead = [](const QByteArray &signs) {
        return VitalThresholds::load(R"({"editions":[{"from":"2026-04-01","signs":[)" + signs
                                     + "]}]}")
            .has_value();
    };
    CHECK(isRead(R"({"sign":"pulse","low":50})"));
    CHECK_FALSE(isRead(R"({"sign":"pulse"})"));
    CHECK_FALSE(isRead(R"({"sign":"mood","low":1})"));
    CHECK_FALSE(isRead(R"({"sign":"pulse","low":50},{"sign":"pulse","high":100})"));
    CHECK_FALSE(isRead(R"({"sign":"pulse","low":100,"high":50})"));
    CHECK_FALSE(isRead(R"({"sign":"pulse","low":50.5})"));
    CHECK_FALSE(isRead(R"({"sign":"temperature","high":374})"));
    CHECK_FALSE(isRead(R"({"sign":"pulse","low":"50"})"));
    CHECK_FALSE(VitalThresholds::load("{}"));
    CHECK_FALSE(VitalThresholds::load("nonsense"));
    CHECK_FALSE(VitalThresholds::load(R"({"editions":[{"from":"soon","signs":[]}]})"));
}

TEST_CASE("The built-in limits leave a good morning unmarked", "[rules][vitals]")
{
    const VitalThresholds rules = VitalThresholds::builtIn();
    const QDate day(2026, 6, 1);
    const VitalValues calm{{VitalSign::Temperature, 365}, {VitalSign::Systolic, 128},
                           {VitalSign::Diastolic, 74},    {VitalSign::Pulse, 72},
                           {VitalSign::Saturation, 97},   {VitalSign::Weight, 452},
                           {VitalSign::Glucose, 110},     {VitalSign::Face, 1}};
    for (auto it = calm.begin(); it != calm.end(); ++it)
        CHECK(rules.mark(it.key(), it.value(), day) == VitalMark::Within);
    CHECK(rules.mark(VitalSign::Temperature, 375, day) == VitalMark::High);
    CHECK(rules.mark(VitalSign::Saturation, 93, day) == VitalMark::Low);
}
