// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/askedback.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("What is asked back most comes first, by the edition of the day", "[askedback]")
{
    const auto rules = AskedBack::load(R"({"editions":[
        {"from":"2019-01-01","facts":[{"code":"a","weight":1},{"code":"b","weight":5}]},
        {"from":"2026-04-01","facts":[{"code":"c","weight":2}]}]})");
    REQUIRE(rules);
    CHECK(rules->facts(QDate(2018, 12, 31)).isEmpty());
    REQUIRE(rules->facts(QDate(2026, 3, 31)).size() == 2);
    CHECK(rules->facts(QDate(2026, 3, 31)).first().code == QStringLiteral("b"));
    CHECK(rules->facts(QDate(2026, 4, 1)).first().code == QStringLiteral("c"));
}

TEST_CASE("A table that cannot be right is refused with the place", "[askedback]")
{
    CHECK_FALSE(AskedBack::load("nonsense"));
    CHECK_FALSE(AskedBack::load("{}"));
    CHECK_FALSE(AskedBack::load(R"({"editions":[{"from":"soon","facts":[]}]})"));
    CHECK_FALSE(AskedBack::load(R"({"editions":[{"from":"2026-04-01","facts":[{"code":"a"}]}]})"));
}

TEST_CASE("The built-in table is there", "[askedback]")
{
    CHECK(AskedBack::builtIn().facts(QDate(2026, 6, 1)).size() >= 10);
}
