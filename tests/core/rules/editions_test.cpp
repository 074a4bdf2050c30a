// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editions.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Result<Editions<QString>> load(const QByteArray &json)
{
    return Editions<QString>::load(json,
                                   [](JsonReader &edition) { return edition.string("name"); });
}

} // namespace

TEST_CASE("The youngest edition that has begun counts, in whatever order they are written",
          "[rules][editions]")
{
    const auto editions = load(R"({"editions":[{"from":"2026-04-01","name":"b"},
        {"from":"2028-04-01","name":"c"},{"from":"2019-01-01","name":"a"}]})");
    REQUIRE(editions);
    CHECK(editions->on(QDate(2018, 12, 31)) == nullptr);
    CHECK(*editions->on(QDate(2019, 1, 1)) == u"a");
    CHECK(*editions->on(QDate(2026, 3, 31)) == u"a");
    CHECK(*editions->on(QDate(2026, 4, 1)) == u"b");
    CHECK(*editions->on(QDate(2100, 1, 1)) == u"c");
}

TEST_CASE("Editions without a date, without what they say, or none at all are refused",
          "[rules][editions]")
{
    CHECK_FALSE(load(R"({"editions":[{"from":"soon","name":"a"}]})"));
    CHECK_FALSE(load(R"({"editions":[{"from":"2026-04-01"}]})"));
    CHECK_FALSE(load(R"({"editions":[]})"));
    CHECK_FALSE(load("{}"));
    CHECK_FALSE(load("nonsense"));
    CHECK_FALSE(ruleFile(QStringLiteral("there-is-none.json")));
}
