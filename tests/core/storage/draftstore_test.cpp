// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftstore.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

QJsonObject saying(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

struct Desk : StoreFixture {
    Desk() { REQUIRE(store->scopes().put(scope)); }

    std::unique_ptr<ClientStore> store = open();
    ScopeRecord scope = aScope();
};

} // namespace

TEST_CASE("What was begun is there again after a restart, sealed", "[storage][draft]")
{
    Desk desk;
    REQUIRE(desk.store->drafts().put(desk.scope.id, saying(QStringLiteral("half a word"))));
    REQUIRE(desk.store->drafts().put(desk.scope.id, saying(QStringLiteral("half a sentence"))));
    desk.store.reset();
    CHECK_FALSE(desk.bytes().contains("half a"));
    desk.store = desk.open();
    const auto found = desk.store->drafts().find(desk.scope.id);
    REQUIRE(found);
    CHECK(*found == saying(QStringLiteral("half a sentence")));
    REQUIRE(desk.store->drafts().remove(desk.scope.id));
    const auto gone = desk.store->drafts().find(desk.scope.id);
    REQUIRE(gone);
    CHECK_FALSE(gone->has_value());
}

TEST_CASE("A draft goes with its room, and none is begun where there is no room",
          "[storage][draft]")
{
    Desk desk;
    REQUIRE(desk.store->drafts().put(desk.scope.id, saying(QStringLiteral("half a word"))));
    REQUIRE(desk.store->scopes().destroy(desk.scope.id));
    const auto found = desk.store->drafts().find(desk.scope.id);
    REQUIRE(found);
    CHECK_FALSE(found->has_value());
    CHECK(desk.store->drafts().put(desk.scope.id, saying(QStringLiteral("x"))).error().kind
          == Error::Kind::NotFound);
}
