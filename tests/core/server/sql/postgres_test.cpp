// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgresconnection.h"
#include "core/server/sql/postgresfaults.h"
#include "core/server/sql/postgresmigrations.h"
#include "core/server/sql/sqltransaction.h"
#include "core/sqlite/database.h"
#include "tests/core/server/replica.h"
#include "tests/core/server/sql/postgrescluster.h"
#include "tests/core/server/ward.h"

using namespace tasuki;

namespace {

/// Breaks one call, the n-th from now.
class OneBreak final : public PostgresFaults {
public:
    Cable beforeStatement(const char *) override
    {
        if (remaining < 0 || remaining-- != 0)
            return Cable::Holds;
        hasStruck = true;
        return how;
    }
    int remaining = -1;
    Cable how = Cable::BreaksBefore;
    bool hasStruck = false;
};

std::unique_ptr<PostgresConnection> connectionTo(const QString &where)
{
    PostgresOptions options;
    options.where = where;
    auto connection = PostgresConnection::open(options);
    REQUIRE(connection);
    return std::move(*connection);
}

QStringList lines(SqlStatement rows)
{
    QStringList found;
    while (*rows.step())
        found.append(rows.text(0) + u'.' + rows.text(1));
    return found;
}

} // namespace

TEST_CASE("Both databases get the same tables out of the same files", "[postgres]")
{
    const auto files = serverMigrations();
    REQUIRE(files);
    const auto connection = connectionTo(PostgresCluster::shared().newDatabase());
    CHECK(*migrate(*connection, *files) == MigrationOutcome::Created);
    CHECK(*migrate(*connection, *files) == MigrationOutcome::Current);
    const auto file = Database::open(QStringLiteral(":memory:"));
    REQUIRE(migrate(**file, *files));
    QStringList there;
    Statement columns = (*file)->statement(
        "test.columns",
        "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
        "WHERE t.type = 'table' ORDER BY t.name, c.name");
    while (*columns.step())
        there.append(columns.text(0) + u'.' + columns.text(1));
    const QStringList here = lines(
        connection->statement("test.columns",
                              "SELECT table_name, column_name FROM information_schema.columns "
                              "WHERE table_schema = 'public' AND table_name <> 'schema_version' "
                              "ORDER BY table_name COLLATE \"C\", column_name COLLATE \"C\""));
    CHECK(here.size() > 50);
    CHECK(here == there);
}

TEST_CASE("A database of a newer Tasuki or of something else is not touched", "[postgres]")
{
    const auto files = serverMigrations();
    const auto newer = connectionTo(PostgresCluster::shared().newDatabase());
    REQUIRE(migrate(*newer, *files));
    REQUIRE(newer->run("test.newer", "INSERT INTO schema_version(n, name) VALUES(?, 'later')",
                       files->size() + 1));
    CHECK(migrate(*newer, *files).error().kind == Error::Kind::Newer);
    const auto other = connectionTo(PostgresCluster::shared().newDatabase());
    REQUIRE(other->runScript("test.other", "CREATE TABLE invoice(n BIGINT)"));
    CHECK(migrate(*other, *files).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("Where PostgreSQL is never holds a password", "[postgres]")
{
    PostgresOptions options;
    options.where = QStringLiteral("host=localhost password=secret");
    CHECK(PostgresConnection::open(options).error().kind == Error::Kind::Invalid);
}

TEST_CASE("Wherever the cable to PostgreSQL breaks, repeating a push ends in the same",
          "[postgres]")
{
    using Cable = PostgresFaults::Cable;
    for (const Cable how : {Cable::BreaksBefore, Cable::BreaksAfter}) {
        OneBreak cable;
        cable.how = how;
        Ward ward(&cable);
        ward.pull(ward.sato); // the tick of these ten seconds
        int failures = 0;
        bool wasStruck = true;
        for (int n = 0; wasStruck; ++n) {
            REQUIRE(n < 1000);
            CAPTURE(n);
            const Operation room = Ward::newRoom("office-file", {ward.sakura.id});
            const Operation client = Ward::newClient(room.scope, QStringLiteral("山田"));
            const Operation stray = Ward::newClient(ScopeId::create(), QStringLiteral("迷子"));
            const PushRequest push{{room, client, stray}};
            const auto before = *ward.store->verifyAudit();
            cable.hasStruck = false;
            cable.remaining = n;
            const auto first = ward.store->push(ward.sato, push);
            cable.remaining = -1;
            wasStruck = cable.hasStruck;
            if (!first) {
                ++failures;
                CHECK(first.error().kind == Error::Kind::Busy);
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

TEST_CASE("A database that was restarted while nobody asked is found again", "[postgres]")
{
    Ward ward(static_cast<PostgresFaults *>(nullptr));
    const Operation sheet = Ward::newSheet(ward.handoff);
    REQUIRE(ward.push(ward.sato, sheet).status == OperationStatus::Applied);
    PostgresCluster::shared().stop();
    CHECK(ward.store->push(ward.sato, {{sheet}}).error().kind == Error::Kind::Busy);
    PostgresCluster::shared().start();
    CHECK(ward.push(ward.sato, sheet).sequence == 2);
    CHECK(ward.push(ward.sato, Ward::newSheet(ward.handoff)).sequence == 3);
}

TEST_CASE("Who waits too long for a room is told to come again", "[postgres]")
{
    Ward ward(static_cast<PostgresFaults *>(nullptr));
    const auto holder = connectionTo(ward.postgres);
    const auto held = SqlTransaction::begin(*holder);
    REQUIRE(held);
    REQUIRE(holder->lockRow("test.lock", "scope", ward.handoff.uuid()));
    PostgresOptions hasty;
    hasty.where = ward.postgres;
    hasty.lockTimeoutMs = 50;
    const auto database = ServerDatabase::openPostgres(hasty, QUuid::createUuid(), ward.key);
    REQUIRE(database);
    const auto store = SqlServerStore::create(**database, ward.clock);
    REQUIRE(store);
    const PushRequest push{{Ward::newSheet(ward.handoff)}};
    CHECK((*store)->push(ward.sato, push).error().kind == Error::Kind::Busy);
    // Rooms nobody holds, and reading, go on meanwhile.
    CHECK(ward.push(ward.sato, Ward::newRoom("office-file", {ward.sakura.id})).status
          == OperationStatus::Applied);
    CHECK(Ward::scopesOf(ward.pull(ward.sato)).contains(ward.handoff));
}

TEST_CASE("A server with another data key is refused", "[postgres]")
{
    Ward ward(static_cast<PostgresFaults *>(nullptr));
    PostgresOptions options;
    options.where = ward.postgres;
    const auto database
        = ServerDatabase::openPostgres(options, QUuid::createUuid(), randomSecret(32));
    REQUIRE(database);
    CHECK(SqlServerStore::create(**database, ward.clock).error().kind == Error::Kind::Invalid);
}
