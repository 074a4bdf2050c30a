// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/briefpull.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

PullRequest request()
{
    PullRequest request;
    request.have.insert(ScopeId::create(), {GrantId::create(), 4, 9, 0});
    return request;
}

PullAnswer withMore()
{
    PullAnswer answer;
    answer.more = true;
    return answer;
}

} // namespace

TEST_CASE("Only a pull that waits for nothing goes without its list", "[sync]")
{
    const BriefPull brief;
    CHECK_FALSE(brief.shortened(request()).digest.isEmpty());
    auto waiting = request();
    waiting.confirm.append(OperationId::create());
    CHECK(brief.shortened(waiting).digest.isEmpty());
    auto filling = request();
    filling.have.first().backfill = 3;
    CHECK(brief.shortened(filling).digest.isEmpty());
}

TEST_CASE("A digest that does not fit is not tried again until something has come", "[sync]")
{
    BriefPull brief;
    const auto asked = brief.shortened(request());
    brief.answered(asked, {});
    CHECK_FALSE(brief.shortened(request()).digest.isEmpty());
    brief.answered(asked, withMore());
    CHECK(brief.shortened(request()).digest.isEmpty());
    brief.answered(request(), {}); // the list brought nothing either
    CHECK(brief.shortened(request()).digest.isEmpty());
    PullAnswer news;
    news.blocks.append(Block());
    brief.answered(request(), news);
    CHECK_FALSE(brief.shortened(request()).digest.isEmpty());
}
