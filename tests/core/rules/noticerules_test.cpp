// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/noticerules.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("Three times a day is told what can wait, by the built-in table", "[rules][notices]")
{
    const NoticeRule rule = NoticeRules::builtIn().on(QDate(2026, 6, 1));
    CHECK(rule.digests == QList<QTime>{{8, 30}, {13, 0}, {16, 30}});
    CHECK(rule.suddenWithinDays == 2);
    CHECK(NoticeRules::builtIn().on(QDate(2018, 12, 31)) == NoticeRule());
}

TEST_CASE("Times of notices that cannot be right are refused", "[rules][notices]")
{
    const auto isRead = [](const QByteArray &digests, const QByteArray &days) {
        return NoticeRules::load(R"({"editions":[{"from":"2026-04-01","digests":)" + digests
                                 + R"(,"suddenWithinDays":)" + days + "}]}")
            .has_value();
    };
    CHECK(isRead(R"(["08:30","13:00"])", "2"));
    CHECK(isRead("[]", "0"));
    CHECK_FALSE(isRead(R"(["13:00","08:30"])", "2"));
    CHECK_FALSE(isRead(R"(["08:30","08:30"])", "2"));
    CHECK_FALSE(isRead(R"(["25:00"])", "2"));
    CHECK_FALSE(isRead(R"([830])", "2"));
    CHECK_FALSE(isRead(R"(["08:30"])", "-1"));
    CHECK_FALSE(isRead(R"(["08:30"])", "400"));
}
