// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlitefaults.h"
#include "tests/core/server/replica.h"
#include "tests/core/server/ward.h"

#include <sqlite3.h>

using namespace tasuki;

namespace {

/// Fails one call, the n-th from now.
class OneFault final : public SqliteFaults {
public:
    int beforeStep(const char *) override
    {
        if (remaining < 0 || remaining-- != 0)
            return 0;
        hasStruck = true;
        return code;
    }
    int remaining = -1;
    int code = SQLITE_FULL;
    bool hasStruck = false;
};

} // namespace

TEST_CASE("Whichever database call of a push fails, nothing is half done and trying again works",
          "[server][faults]")
{
    for (const int code : {SQLITE_FULL, SQLITE_IOERR}) {
        OneFault fault;
        fault.code = code;
        Ward ward(&fault);
        int failures = 0;
        bool wasStruck = true;
        for (int n = 0; wasStruck; ++n) {
            REQUIRE(n < 1000);
            const Operation room = Ward::newRoom("office-file", {ward.sakura.id});
            const Operation client = Ward::newClient(room.scope, QStringLiteral("山田"));
            const Operation stray = Ward::newClient(ScopeId::create(), QStringLiteral("迷子"));
            const PushRequest push{{room, client, stray}};
            const auto before = *ward.store->verifyAudit();
            fault.hasStruck = false;
            fault.remaining = n;
            const auto first = ward.store->push(ward.sato, push);
            fault.remaining = -1;
            wasStruck = fault.hasStruck;
            CAPTURE(n);
            if (first)
                CHECK(*ward.store->verifyAudit() == before + first->results.size());
            if (!first) {
                ++failures;
                CHECK_FALSE(ward.store->headsFor(ward.sato)->contains(room.scope));
                CHECK(*ward.store->verifyAudit() == before);
            }
            const auto again = ward.store->push(ward.sato, push);
            REQUIRE(again);
            REQUIRE(again->results.size() == 3);
            CHECK(again->results[0].sequence == 1);
            CHECK(again->results[1].sequence == 2);
            CHECK(again->results[2].status == OperationStatus::Held);
            CHECK(*ward.store->verifyAudit() == before + 3);
            Replica replica;
            CHECK(replica.apply(ward.pull(ward.sato, replica.request(8'000'000))));
            CHECK(replica.scopes.at(room.scope).bodies.size() == 2);
        }
        CHECK(failures > 20);
    }
}
