// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "tests/core/server/ward.h"

#include <QFile>

using namespace tasuki;

namespace {

WitnessRequest::Entry entryOf(ScopeId scope, const ObjectRow &row)
{
    return {scope, row.id, row.sequence, objectHash(row.id, row.body)};
}

qint64 count(Ward &ward, const char *table)
{
    const auto lease = ward.database->lease();
    SqlStatement row
        = lease->database().statement("test.count", QByteArray("SELECT count(*) FROM ") + table);
    REQUIRE(*row.step());
    return row.integer(0);
}

} // namespace

TEST_CASE("A device learns which of its own operations the server still knows",
          "[server][recovery]")
{
    Ward ward;
    const Operation known = Ward::newSheet(ward.handoff);
    REQUIRE(ward.push(ward.sato, known).status == OperationStatus::Applied);
    const OperationId lost = OperationId::create();
    StatusRequest request{{{journalDay(known), journalHash(known.id, true)}}, {known.id, lost}, {}};

    const auto own = ward.store->status(ward.sato, request);
    REQUIRE(own);
    CHECK(own->differing.isEmpty());
    CHECK(own->unknown == QList{lost});
    const auto other = ward.store->status(ward.mori, request);
    REQUIRE(other);
    CHECK(other->differing == QStringList{journalDay(known)});
    CHECK(other->unknown == QList{known.id, lost});
    request.days[journalDay(known)] += journalHash(lost, true);
    CHECK(ward.store->status(ward.sato, request)->differing.size() == 1);
}

TEST_CASE("What is held is known, but nobody is told that it was applied", "[server][recovery]")
{
    Ward ward;
    const Operation stray = Ward::newSheet(ScopeId::create());
    REQUIRE(ward.push(ward.sato, stray).status == OperationStatus::Held);
    const auto told = ward.store->status(
        ward.sato, {{{journalDay(stray), journalHash(stray.id, true)}}, {stray.id}, {}});
    REQUIRE(told);
    CHECK(told->differing == QStringList{journalDay(stray)});
    CHECK(told->unknown.isEmpty());
    CHECK(told->notApplied == QList{stray.id});
    PullRequest request;
    request.confirm = {stray.id};
    CHECK(ward.pull(ward.sato, request).unknown == QList{stray.id});
}

TEST_CASE("Content only a device has is kept apart, once, and what is here is not asked for",
          "[server][recovery]")
{
    Ward ward;
    const Operation made = Ward::newSheet(ward.handoff);
    REQUIRE(ward.push(ward.sato, made).status == OperationStatus::Applied);
    const auto pulled = ward.pull(ward.mori);
    ObjectRow here;
    for (const Block &block : pulled.blocks) {
        for (const ObjectRow &row : block.objects) {
            if (row.id == made.object)
                here = row;
        }
    }
    const ObjectRow lost{QStringLiteral("sheet"), ObjectId::create(), 99, R"({"type":"sheet"})"};
    const WitnessRequest list{{entryOf(ward.handoff, here), entryOf(ward.handoff, lost)}, {}, {}};
    CHECK(ward.store->witness(ward.mori, list)->wanted == QList<qint64>{1});

    const auto head = ward.store->headsFor(ward.mori)->value(ward.handoff);
    for (const Caller &caller : {ward.mori, ward.abe})
        REQUIRE(ward.store->witness(caller, {{}, {{ward.handoff, lost}}, {}}));
    CHECK(count(ward, "witness") == 1);
    CHECK(ward.store->witness(ward.mori, list)->wanted.isEmpty());
    CHECK(ward.store->headsFor(ward.mori)->value(ward.handoff) == head);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("What was handed in moves the tick, so that going back to before it shows",
          "[server][recovery]")
{
    Ward ward;
    const ObjectRow lost{QStringLiteral("sheet"), ObjectId::create(), 99, R"({"type":"sheet"})"};
    const auto listed = ward.store->witness(ward.mori, {{entryOf(ward.handoff, lost)}, {}, {}});
    REQUIRE(listed);
    CHECK(listed->tickKnown);
    const auto taken = ward.store->witness(ward.mori, {{}, {{ward.handoff, lost}}, listed->tick});
    REQUIRE(taken);
    CHECK(taken->tickKnown);
    CHECK_FALSE(taken->tick == listed->tick);
    CHECK(ward.store->status(ward.mori, {{}, {}, taken->tick})->tickKnown);
    CHECK_FALSE(ward.store->status(ward.mori, {{}, {}, QStringLiteral("4711:00")})->tickKnown);
    CHECK_FALSE(ward.store->witness(ward.mori, {{}, {}, QStringLiteral("4711:00")})->tickKnown);
}

TEST_CASE("A database that was set back by hand begins another epoch", "[server][recovery]")
{
    Ward ward(static_cast<SqliteFaults *>(nullptr)); // of PostgreSQL nobody copies a file back
    const QString path = ward.folder.filePath(QStringLiteral("server.sqlite"));
    const QString copy = ward.folder.filePath(QStringLiteral("copy.sqlite"));
    const QString epoch = ward.store->epoch();
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    REQUIRE((*Database::open(path))->truncateLog());
    REQUIRE(QFile::copy(path, copy));
    ward.restart();
    CHECK(ward.store->epoch() == epoch);
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    const QString tick = ward.pull(ward.sato).tick;
    ward.clock.ms += 11'000;
    ward.pull(ward.sato); // notes how far the database has come

    ward.store.reset();
    ward.database.reset();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    REQUIRE(QFile::copy(copy, path));
    ward.restart();
    CHECK_FALSE(ward.store->epoch() == epoch);
    PullRequest request;
    request.tick = tick;
    CHECK_FALSE(ward.pull(ward.sato, request).tickKnown);
}

TEST_CASE("An operation that was blocked long enough is held for a person", "[server][recovery]")
{
    Ward ward;
    const Operation orphan
        = Ward::patchNote(ward.anOfficeFile(), ObjectId::create(), QStringLiteral("熱"));
    CHECK(ward.push(ward.sato, orphan).status == OperationStatus::Blocked);
    const auto answer = ward.store->push(ward.sato, {{orphan}, {orphan.id}});
    REQUIRE(answer);
    CHECK(answer->results[0].status == OperationStatus::Held);
    CHECK(count(ward, "held") == 1);
    CHECK(ward.push(ward.sato, orphan).status == OperationStatus::Held);
}

TEST_CASE("An office that is a member again has its room again", "[server][recovery]")
{
    Ward ward;
    REQUIRE(ward.store->removeMember(ward.handoff, ward.hospital.id, QStringLiteral("removed")));
    CHECK_FALSE(ward.store->headsFor(ward.mori)->contains(ward.handoff));
    REQUIRE(ward.store->addMember(ward.handoff, ward.hospital.id));
    CHECK(ward.store->headsFor(ward.mori)->contains(ward.handoff));
    CHECK_FALSE(ward.store->addMember(ScopeId::create(), ward.hospital.id));
    CHECK(ward.store->verifyAudit());
}
