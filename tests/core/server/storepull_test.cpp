// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/havedigest.h"
#include "tests/core/server/replica.h"
#include "tests/core/server/ward.h"

#include <atomic>
#include <random>
#include <thread>

using namespace tasuki;

namespace {

/// Pulls with pages of any size until nothing is new.
void catchUp(Ward &ward, const Caller &caller, Replica &replica, std::mt19937 &random)
{
    for (int round = 0; round < 10'000; ++round) {
        std::uniform_int_distribution<qint64> size(1, 6000);
        const auto answer = ward.pull(caller, replica.request(size(random)));
        REQUIRE(replica.apply(answer));
        if (!answer.more && answer.blocks.isEmpty())
            return;
    }
    FAIL("pulling never ends");
}

QList<Operation> someWork(ScopeId file, int clients, std::mt19937 &random)
{
    QList<Operation> work;
    for (int i = 0; i < clients; ++i) {
        work.append(Ward::newClient(file, QStringLiteral("利用者%1").arg(i)));
        std::uniform_int_distribution<qsizetype> any(0, work.size() - 1);
        work.append(
            Ward::patchNote(file, work[any(random)].object, QStringLiteral("メモ%1").arg(i)));
    }
    return work;
}

} // namespace

TEST_CASE("Pages of any size, interrupted by writing, end in the same copy", "[server][pull]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        CAPTURE(seed);
        Ward ward;
        const ScopeId file = ward.anOfficeFile();
        const Caller colleague = ward.addPerson(ward.sakura, Profession::CareManager);
        Replica paged, late;
        for (const Operation &operation : someWork(file, 12, random)) {
            ward.push(ward.sato, operation);
            if (random() % 3 == 0)
                REQUIRE(paged.apply(ward.pull(colleague, paged.request(300))));
        }
        catchUp(ward, colleague, paged, random);
        catchUp(ward, colleague, late, random);
        CHECK(paged.isWhole());
        CHECK(paged.scopes == late.scopes);
        CHECK(late.scopes.at(file).bodies.size() == 13);
        const auto idle = ward.pull(colleague, late.request(1000));
        CHECK(idle.blocks.isEmpty());
        CHECK_FALSE(idle.more);
    }
}

TEST_CASE("A digest is answered in a word, and with what is new only when it is asked in full",
          "[server][pull]")
{
    Ward ward;
    std::mt19937 random(5);
    const ScopeId file = ward.anOfficeFile();
    for (const Operation &operation : someWork(file, 3, random))
        ward.push(ward.sato, operation);
    Replica replica;
    catchUp(ward, ward.sato, replica, random);
    PullRequest idle = replica.request(1000);
    idle.digest = haveDigest(idle.have);
    idle.have.clear();
    CHECK_FALSE(ward.pull(ward.sato, idle).more);

    SECTION("somebody wrote")
    {
        ward.push(ward.sato, Ward::newClient(file, QStringLiteral("新しい人")));
    }
    SECTION("one is not in the room any more")
    {
        REQUIRE(ward.store->removePerson(ward.sato.person, QStringLiteral("moved")));
    }
    const auto answer = ward.pull(ward.sato, idle);
    CHECK(answer.more);
    CHECK(answer.blocks.isEmpty());
    CHECK(answer.lost.isEmpty());
}

TEST_CASE("A first pull shows the newest page at once", "[server][pull]")
{
    Ward ward;
    std::mt19937 random(7);
    const ScopeId file = ward.anOfficeFile();
    for (const Operation &operation : someWork(file, 10, random))
        ward.push(ward.sato, operation);
    PullRequest small;
    small.maxBytes = 1500;
    small.first = {file};
    const auto answer = ward.pull(ward.sato, small);
    REQUIRE_FALSE(answer.blocks.isEmpty());
    const Block &block = answer.blocks[0];
    CHECK(block.scope == file);
    CHECK(block.to == block.head);
    CHECK(block.objects[0].sequence == block.head);
    CHECK(block.backfillTo > 0);
    CHECK_FALSE(block.sum);
    CHECK(answer.more);
}

TEST_CASE("With many writers no row turns up behind a reader", "[server][pull]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    constexpr int writers = 3;
    constexpr int each = 25;
    std::atomic<int> running = writers;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < writers; ++t)
        threads.emplace_back([&ward, &running, &refused, file] {
            for (int i = 0; i < each; ++i) {
                const PushRequest request{{Ward::newClient(file, QStringLiteral("並行"))}};
                auto answer = ward.store->push(ward.sato, request);
                while (!answer && answer.error().kind == Error::Kind::Busy)
                    answer = ward.store->push(ward.sato, request); // as every device does
                if (!answer || answer->results[0].status != OperationStatus::Applied)
                    ++refused;
            }
            --running;
        });
    Replica reader;
    bool isSound = true;
    while (running > 0) {
        const auto answer = ward.store->pull(ward.sato, reader.request(4000));
        isSound = isSound && answer && reader.apply(*answer);
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(isSound);
    CHECK(refused == 0);
    std::mt19937 random(1);
    catchUp(ward, ward.sato, reader, random);
    CHECK(reader.scopes.at(file).bodies.size() == writers * each + 1);
    CHECK(reader.scopes.at(file).cursor.sequence == writers * each + 1);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Who is taken out of a room is told so, with evidence", "[server][pull]")
{
    Ward ward;
    std::mt19937 random(3);
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    Replica replica;
    catchUp(ward, ward.mori, replica, random);
    const ScopeCursor cursor = replica.scopes.at(ward.handoff).cursor;
    REQUIRE(ward.store->removeMember(ward.handoff, ward.hospital.id, QStringLiteral("removed")));

    const auto answer = ward.pull(ward.mori, replica.request(100'000));
    REQUIRE(answer.lost.size() == 1);
    CHECK(answer.lost[0]
          == LostScope{ward.handoff, cursor.grant, true, QStringLiteral("removed"),
                       QStringLiteral("erase")});
    CHECK(answer.blocks.isEmpty());

    PullRequest ahead = replica.request(100'000);
    ahead.have[ward.handoff].sequence = cursor.sequence + 1;
    CHECK_FALSE(ward.pull(ward.mori, ahead).lost[0].known);
    PullRequest unknownGrant = replica.request(100'000);
    unknownGrant.have[ward.handoff].grant = GrantId::create();
    CHECK_FALSE(ward.pull(ward.mori, unknownGrant).lost[0].known);
    PullRequest newerTick = replica.request(100'000);
    newerTick.tick = QStringLiteral("never-given");
    const auto restored = ward.pull(ward.mori, newerTick);
    CHECK_FALSE(restored.tickKnown);
    CHECK_FALSE(restored.lost[0].known);
}

TEST_CASE("Who comes back to a room gets it whole under a new grant", "[server][pull]")
{
    Ward ward;
    std::mt19937 random(4);
    const Caller nurse = ward.addPerson(ward.sakura, Profession::Nurse);
    const ScopeId file = ward.anOfficeFile();
    REQUIRE(ward.push(ward.sato, Ward::newClient(file, QStringLiteral("山田"))).status
            == OperationStatus::Applied);
    Replica replica, fresh;
    catchUp(ward, nurse, replica, random);
    const GrantId old = replica.scopes.at(file).cursor.grant;
    REQUIRE(ward.store->removePerson(nurse.person, QStringLiteral("leave")));
    REQUIRE(ward.store->putPerson(
        {nurse.person, nurse.office, nurse.profession, QStringLiteral("職員"), {}}));
    catchUp(ward, nurse, replica, random);
    catchUp(ward, nurse, fresh, random);
    CHECK_FALSE(replica.scopes.at(file).cursor.grant == old);
    CHECK(replica.scopes == fresh.scopes);
}

TEST_CASE("A copy that cannot be ours is called diverged, one too old is reset", "[server][pull]")
{
    Ward ward;
    std::mt19937 random(5);
    Replica replica;
    for (int i = 0; i < 3; ++i)
        REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status
                == OperationStatus::Applied);
    catchUp(ward, ward.sato, replica, random);
    auto cursor = replica.scopes.at(ward.handoff).cursor;
    const auto ask = [&](const ScopeCursor &have) {
        PullRequest request = replica.request(100'000);
        request.have[ward.handoff] = have;
        return ward.pull(ward.sato, request);
    };
    CHECK(ask({cursor.grant, cursor.sequence + 1, cursor.sum, 0}).diverged == QList{ward.handoff});
    CHECK(ask({cursor.grant, cursor.sequence, cursor.sum + 1, 0}).diverged == QList{ward.handoff});
    {
        const auto lease = ward.database->lease();
        REQUIRE(lease->database().run("test.prune", "UPDATE scope SET min_since = 2 WHERE id = ?",
                                      ward.handoff.uuid()));
    }
    CHECK(ask({cursor.grant, 1, cursor.sum, 0}).reset == QList{ward.handoff});
    CHECK(ask({cursor.grant, 2, cursor.sum, 0}).reset.isEmpty());
}

TEST_CASE("Own operations the server does not know are named", "[server][pull]")
{
    Ward ward;
    const Operation known = Ward::newSheet(ward.handoff);
    REQUIRE(ward.push(ward.sato, known).status == OperationStatus::Applied);
    PullRequest request;
    const OperationId unknown = OperationId::create();
    request.confirm = {known.id, unknown};
    CHECK(ward.pull(ward.sato, request).unknown == QList{unknown});
    CHECK(ward.pull(ward.abe, request).unknown == request.confirm);
}

TEST_CASE("A tick that was given is known again later", "[server][pull]")
{
    Ward ward;
    const auto first = ward.pull(ward.sato);
    REQUIRE_FALSE(first.tick.isEmpty());
    CHECK(ward.pull(ward.sato).tick == first.tick); // nothing happened
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    PullRequest request;
    request.tick = first.tick;
    const auto second = ward.pull(ward.sato, request);
    CHECK(second.tickKnown);
    CHECK_FALSE(second.tick == first.tick);
    ward.restart();
    CHECK(ward.store->epoch() == second.epoch);
    CHECK(ward.pull(ward.sato, request).tickKnown);
}
