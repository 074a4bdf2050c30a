// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/sqltransaction.h"
#include "tests/core/server/replica.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/sql/postgrescluster.h"
#include "tests/core/server/ward.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <condition_variable>
#include <thread>

using namespace tasuki;

namespace {

/// A second server on the ward's database.
struct SecondStore {
    explicit SecondStore(Ward &ward)
    {
        PostgresOptions options;
        options.where = ward.postgres;
        auto opened = ServerDatabase::openPostgres(options, QUuid::createUuid(), ward.key);
        REQUIRE(opened);
        database = std::move(*opened);
        auto created = SqlServerStore::create(*database, ward.clock);
        REQUIRE(created);
        store = std::move(*created);
    }
    std::unique_ptr<ServerDatabase> database;
    std::unique_ptr<SqlServerStore> store;
};

Ward postgresWard()
{
    return Ward(static_cast<PostgresFaults *>(nullptr));
}

/// What a store told, and waiting for it.
class Heard {
public:
    void listenTo(ServerStore &store)
    {
        store.setListener([this](const QSet<ScopeId> &moved) {
            const std::lock_guard guard(m_mutex);
            m_scopes.unite(moved);
            m_changed.notify_all();
        });
    }
    bool waitFor(ScopeId scope)
    {
        std::unique_lock guard(m_mutex);
        return m_changed.wait_for(guard, std::chrono::seconds(60),
                                  [&] { return m_scopes.contains(scope); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QSet<ScopeId> m_scopes;
};

void copyKeys(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to + QStringLiteral("/keys")));
    const QDir keys(from + QStringLiteral("/keys"));
    for (const QString &name : keys.entryList(QDir::Files))
        REQUIRE(QFile::copy(keys.filePath(name), to + QStringLiteral("/keys/") + name));
}

} // namespace

TEST_CASE("Two servers on one database are one server", "[postgres]")
{
    Heard here, there; // told until the servers have gone
    Ward ward = postgresWard();
    SecondStore other(ward);
    CHECK(other.store->epoch() == ward.store->epoch());
    CHECK(other.store->region() == ward.store->region());
    here.listenTo(*ward.store);
    there.listenTo(*other.store);
    const Operation sheet = Ward::newSheet(ward.handoff);
    const auto first = ward.push(ward.sato, sheet);
    CHECK(first.status == OperationStatus::Applied);
    CHECK(there.waitFor(ward.handoff));
    const auto again = other.store->push(ward.sato, {{sheet}});
    REQUIRE(again);
    CHECK(again->results == QList{first});
    CHECK(other.store->verifyAudit().value() == ward.store->verifyAudit().value());
    const ScopeId file = ward.anOfficeFile();
    CHECK(there.waitFor(file));
    REQUIRE(other.store->push(ward.sato, {{Ward::newClient(file, QStringLiteral("山田"))}}));
    CHECK(ward.store->headsFor(ward.sato)->value(file) == 2);
}

TEST_CASE("The same operation sent to two servers at once happens once", "[postgres]")
{
    Ward ward = postgresWard();
    SecondStore other(ward);
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        const Operation room = Ward::newRoom("office-file", {ward.sakura.id});
        const PushRequest push{{room, Ward::newClient(room.scope, QStringLiteral("山田"))}};
        const auto send = [&](ServerStore &store) {
            for (;;) { // as a client does
                const auto answer = store.push(ward.sato, push);
                if (answer && answer->results.size() == push.operations.size())
                    return answer->results;
                if (!answer && answer.error().kind != Error::Kind::Busy)
                    return QList<OperationResult>();
            }
        };
        QList<OperationResult> there;
        std::thread second([&] { there = send(*other.store); });
        const auto here = send(*ward.store);
        second.join();
        CHECK(here.size() == 2);
        CHECK(here == there);
        CHECK(ward.store->headsFor(ward.sato)->value(room.scope) == 2);
    }
}

TEST_CASE("Many writers on two servers in several rooms, and no row turns up behind a reader",
          "[postgres]")
{
    Ward ward = postgresWard();
    SecondStore other(ward);
    const QList<ScopeId> rooms{ward.handoff, ward.anOfficeFile(), ward.anOfficeFile()};
    constexpr int writers = 4;
    constexpr int each = 40;
    std::atomic<int> running = writers;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < writers; ++t)
        threads.emplace_back([&, t] {
            ServerStore &store = t % 2 == 0 ? *ward.store : *other.store;
            for (int i = 0; i < each; ++i) {
                PushRequest push; // two rooms in one transaction, in either order
                for (int k = 0; k < 2; ++k)
                    push.operations.append(Ward::newSheet(rooms[(t + i + k * t) % rooms.size()]));
                auto answer = store.push(ward.sato, push);
                while (!answer && answer.error().kind == Error::Kind::Busy)
                    answer = store.push(ward.sato, push);
                const bool isGood = answer && answer->results.size() == 2
                    && answer->results[0].status == OperationStatus::Applied
                    && answer->results[1].status == OperationStatus::Applied;
                refused += isGood ? 0 : 1;
            }
            --running;
        });
    Replica reader;
    bool isSound = true;
    for (int i = 0; running > 0; ++i) {
        ServerStore &store = i % 2 == 0 ? *other.store : *ward.store;
        const auto answer = store.pull(ward.sato, reader.request(4000));
        isSound = isSound && answer && reader.apply(*answer);
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(isSound);
    CHECK(refused == 0);
    for (bool isMore = true; isMore;) {
        const auto answer = ward.pull(ward.sato, reader.request(100'000));
        REQUIRE(reader.apply(answer));
        isMore = answer.more || !answer.blocks.isEmpty();
    }
    std::size_t sheets = 0;
    for (const ScopeId &room : rooms)
        sheets += reader.scopes.at(room).bodies.size() - 1; // the room itself
    CHECK(sheets == writers * each * 2);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Each server writes its own chain of the audit, and a changed row shows in any",
          "[postgres]")
{
    Ward ward = postgresWard();
    SecondStore other(ward);
    const qint64 before = *ward.store->verifyAudit();
    {
        // Whoever holds one chain does not hold up those who write another.
        const auto lease = ward.database->lease();
        const auto held = SqlTransaction::begin(lease->database());
        REQUIRE(held);
        const QByteArray chain = ward.instance.toByteArray(QUuid::WithoutBraces);
        REQUIRE(lease->database().lockKey("test.lock", "audit" + chain));
        REQUIRE(other.store->push(ward.sato, {{Ward::newSheet(ward.handoff)}}));
    }
    CHECK(*ward.store->verifyAudit() == before + 1);
    const auto lease = other.database->lease();
    const QString chain
        = other.database->lease()->database().instance().toString(QUuid::WithoutBraces);
    REQUIRE(lease->database().run("test.tamper",
                                  "UPDATE audit SET entry = replace(entry, 'applied', 'denied') "
                                  "WHERE chain = ?",
                                  chain));
    REQUIRE(lease->database().changes() == 1);
    CHECK(ward.store->verifyAudit().error().kind == Error::Kind::Corrupt);
}

TEST_CASE("A device at one server hears what was sent to the other, and one server may go",
          "[postgres]")
{
    RunningServer ward(PostgresCluster::shared().newDatabase());
    const auto manager = ward.enrolled(ward.manager, "manager");
    const auto worker = ward.enrolled(ward.worker, "worker");
    const QByteArray managerToken = ward.token(manager, "manager");
    const QByteArray workerToken = ward.token(worker, "worker");
    const auto room
        = ward.admin().openRoom(QStringLiteral("handoff"), {ward.office, ward.hospital});
    REQUIRE(room);

    ServerConfig config = ward.config;
    config.dataFolder = ward.folder.path() + QStringLiteral("/second");
    copyKeys(ward.config.dataFolder, config.dataFolder);
    const auto second = Server::start(config, ward.clock);
    REQUIRE(second);
    TlsPeer waiting((*second)->apiPort(), worker.identity);
    REQUIRE(waiting.write("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                          + workerToken
                          + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    REQUIRE(waiting.readAnswer().status == 101);

    const Operation sheet = Ward::newSheet(*room);
    const QByteArray push = encode(PushRequest{{sheet}});
    const auto sent = ward.ask(manager, "POST", "/v1/sync/push", push, managerToken);
    REQUIRE(sent.status == 200);
    CHECK(waiting.readFrame().contains(room->toString().toLatin1()));

    ward.server->stop();
    TlsPeer reader((*second)->apiPort(), worker.identity);
    const auto pulled = reader.request("POST", "/v1/sync/pull", encode(PullRequest()), workerToken);
    REQUIRE(pulled.status == 200);
    CHECK(pulled.body.contains(sheet.object.toString().toLatin1()));
    TlsPeer writer((*second)->apiPort(), manager.identity);
    const auto repeated = writer.request("POST", "/v1/sync/push", push, managerToken);
    CHECK(repeated.status == 200);
    CHECK(pushAnswerFromBytes(repeated.body)->results == pushAnswerFromBytes(sent.body)->results);
}
