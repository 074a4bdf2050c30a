// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"
#include "core/server/blobs/blobdesk.h"
#include "core/server/upkeep/backup.h"
#include "core/server/upkeep/restore.h"
#include "core/sqlite/database.h"
#include "tests/core/server/ward.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <thread>

using namespace tasuki;

namespace {

/// A region's folder with a client in it, the server stopped or not as a test wants it.
struct Kept {
    Kept()
        : ward(static_cast<SqliteFaults *>(nullptr)) // a file, whatever the other tests run on
        , file(ward.anOfficeFile())
    { }

    QString path(const char *name) const { return ward.folder.filePath(QLatin1String(name)); }
    Result<IntegrityReport> backUpTo(const char *name)
    {
        return backUp(folder, ward.key, path(name), ward.clock);
    }
    Result<IntegrityReport> check(const char *name) { return checkIntegrity(path(name), ward.key); }
    Result<RestoreOutcome> restoreFrom(const char *name)
    {
        return restore(folder, ward.key, path(name), ward.clock);
    }
    void closeServer()
    {
        ward.store.reset();
        ward.database.reset();
    }
    OperationResult write(const QString &name)
    {
        return ward.push(ward.sato, Ward::newClient(file, name));
    }
    static void run(const QString &databaseFile, const QByteArray &sql)
    {
        const auto database = Database::open(databaseFile);
        REQUIRE(database);
        REQUIRE((*database)->run("test", sql));
    }

    Ward ward;
    ScopeId file;
    ServerFolder folder{ward.folder.path()};
};

} // namespace

TEST_CASE("A backup made while people write is one moment, whole and good", "[server][upkeep]")
{
    Kept kept;
    std::atomic<bool> isEnough = false;
    std::atomic<int> written = 0;
    std::atomic<bool> hasFailed = false;
    std::thread writing([&] {
        while (!isEnough) {
            const auto pushed = kept.ward.store->push(
                kept.ward.sato, {{Ward::newClient(kept.file, QStringLiteral("利用者"))}});
            hasFailed = hasFailed || !pushed
                || pushed->results.value(0).status != OperationStatus::Applied;
            ++written;
        }
    });
    while (written < 20 && !hasFailed)
        std::this_thread::yield();
    const auto report = kept.backUpTo("copy.sqlite");
    const int during = written;
    isEnough = true;
    writing.join();
    REQUIRE(report);
    CHECK_FALSE(hasFailed);
    CHECK(during >= 20);
    CHECK(report->objects >= 20);
    CHECK(report->auditRows >= 20);
    CHECK(report->epoch == kept.ward.store->epoch());
    const auto again = kept.check("copy.sqlite");
    REQUIRE(again);
    CHECK(again->objects == report->objects);
    CHECK(QFile::permissions(kept.path("copy.sqlite"))
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(kept.folder.lastBackup() == kept.ward.clock.now());
    CHECK_FALSE(QFile::exists(kept.path("copy.sqlite.part")));
}

TEST_CASE("A backup never takes the place of a file, and a failed one leaves none",
          "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    CHECK(kept.backUpTo("copy.sqlite").error().kind == Error::Kind::Conflict);
    CHECK_FALSE(kept.backUpTo("nowhere/copy.sqlite"));
    Kept::run(kept.folder.database(), "UPDATE audit SET entry = 'x' WHERE n = 2");
    const QDateTime before = *kept.folder.lastBackup();
    kept.ward.clock.ms += 1000;
    CHECK(kept.backUpTo("bad.sqlite").error().kind == Error::Kind::Corrupt);
    CHECK_FALSE(QFile::exists(kept.path("bad.sqlite")));
    CHECK_FALSE(QFile::exists(kept.path("bad.sqlite.part")));
    CHECK(kept.folder.lastBackup() == before);
}

TEST_CASE("Whatever was altered in a database is found", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.write(QStringLiteral("架空 花子")).status == OperationStatus::Applied);
    REQUIRE(kept.backUpTo("copy.sqlite"));
    const QByteArray change = GENERATE(
        QByteArray("UPDATE scope SET sum = sum + 1"),
        QByteArray("DELETE FROM obj WHERE type = 'client'"),
        QByteArray("UPDATE obj SET body = (SELECT body FROM obj_version LIMIT 1)"),
        QByteArray("UPDATE obj SET seq = seq + 1000"), QByteArray("DELETE FROM audit WHERE n = 3"),
        QByteArray("UPDATE audit SET entry = replace(entry, 'applied', 'denied')"),
        QByteArray("DROP INDEX grant_scope"), QByteArray("CREATE TABLE extra(x)"),
        QByteArray("DELETE FROM meta"));
    CAPTURE(change.toStdString());
    Kept::run(kept.path("copy.sqlite"), change);
    CHECK(kept.check("copy.sqlite").error().kind == Error::Kind::Corrupt);
}

TEST_CASE("Files are backed up with the rest, and one that lost a chunk is found",
          "[server][upkeep]")
{
    Kept kept;
    const QByteArray paper = "%PDF-1.7 with a table";
    BlobDesk desk(*kept.ward.database, kept.ward.clock);
    const BlobManifest manifest{sha256(paper), paper.size(), FileType::Pdf, {sha256(paper)}};
    REQUIRE(desk.open(kept.ward.sato, kept.file, manifest));
    CHECK(kept.backUpTo("half.sqlite").value().files == 0);
    REQUIRE(desk.put(kept.ward.sato, kept.file, manifest.hash, 0, paper));
    REQUIRE(desk.complete(kept.ward.sato, kept.file, manifest.hash));
    CHECK(kept.backUpTo("whole.sqlite").value().files == 1);
    Kept::run(kept.path("whole.sqlite"), "DELETE FROM blob_chunk");
    CHECK(kept.check("whole.sqlite").error().kind == Error::Kind::Corrupt);
}

TEST_CASE("A wrong key, an older and a newer schema are told apart", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    CHECK(checkIntegrity(kept.path("copy.sqlite"), randomSecret(32)).error().kind
          == Error::Kind::Corrupt);
    CHECK(kept.check("none.sqlite").error().kind == Error::Kind::NotFound);
    Kept::run(kept.path("copy.sqlite"), "PRAGMA user_version=1");
    const auto older = kept.check("copy.sqlite");
    CHECK(older.error().kind == Error::Kind::Invalid);
    CHECK(older.error().detail.contains(u"tasukid migrate"));
    Kept::run(kept.path("copy.sqlite"), "PRAGMA user_version=9999");
    CHECK(kept.check("copy.sqlite").error().kind == Error::Kind::Newer);
}

TEST_CASE("A restore brings back what was backed up under a new epoch, and keeps what was there",
          "[server][upkeep]")
{
    Kept kept;
    const auto backup = kept.backUpTo("copy.sqlite");
    REQUIRE(backup);
    REQUIRE(kept.write(QStringLiteral("あとの人")).status == OperationStatus::Applied);
    kept.closeServer();
    const auto outcome = kept.restoreFrom("copy.sqlite");
    REQUIRE(outcome);
    CHECK(outcome->report.epoch != backup->epoch);
    CHECK(outcome->report.objects == backup->objects);
    CHECK(outcome->report.auditRows == backup->auditRows + 1); // the restore itself
    const auto before = checkIntegrity(outcome->kept, kept.ward.key);
    REQUIRE(before);
    CHECK(before->objects == backup->objects + 1);
    kept.ward.restart();
    CHECK(kept.ward.store->epoch() == outcome->report.epoch);
    CHECK(kept.write(QStringLiteral("新しい人")).status == OperationStatus::Applied);
    CHECK_FALSE(kept.folder.isBeingRestored());
}

TEST_CASE("A bad backup replaces nothing", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    kept.closeServer();
    const auto good = kept.check("server.sqlite");
    REQUIRE(good);
    SECTION("altered")
    {
        Kept::run(kept.path("copy.sqlite"), "UPDATE scope SET sum = 1");
    }
    SECTION("cut off")
    {
        QFile file(kept.path("copy.sqlite"));
        REQUIRE(file.resize(file.size() / 2));
    }
    SECTION("not a database")
    {
        QFile file(kept.path("copy.sqlite"));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(QByteArray(10000, 'x')) == 10000);
    }
    CHECK_FALSE(kept.restoreFrom("copy.sqlite"));
    const auto after = kept.check("server.sqlite");
    REQUIRE(after);
    CHECK(after->epoch == good->epoch);
    CHECK(QDir(kept.ward.folder.path()).entryList({QStringLiteral("*restoring*")}).isEmpty());
}

TEST_CASE("A damaged database is no obstacle to restoring", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    kept.closeServer();
    QFile file(kept.folder.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    CHECK(kept.restoreFrom("copy.sqlite"));
    CHECK(kept.check("server.sqlite"));
}

TEST_CASE("One has a server's folder for himself", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    {
        const auto serving = kept.folder.claim();
        REQUIRE(serving);
        CHECK(kept.folder.claim().error().kind == Error::Kind::Conflict);
        CHECK(kept.restoreFrom("copy.sqlite").error().kind == Error::Kind::Conflict);
    }
    CHECK(kept.folder.claim());
    for (const char *left : {"", "4711\ntasukid\n"}) { // by one that was killed, at any moment
        QFile file(kept.path("server.lock"));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(left);
        file.close();
        CHECK(kept.folder.claim());
    }
    CHECK(ServerFolder(kept.path("nowhere")).claim().error().kind == Error::Kind::Storage);
}

TEST_CASE("Data in PostgreSQL are left to its own tools", "[server][upkeep]")
{
    Kept kept;
    REQUIRE(kept.backUpTo("copy.sqlite"));
    kept.closeServer();
    const auto isRefused = [&](const ServerFolder &folder) {
        const auto backup = backUp(folder, kept.ward.key, kept.path("other"), kept.ward.clock);
        const auto restored
            = restore(folder, kept.ward.key, kept.path("copy.sqlite"), kept.ward.clock);
        return backup.error().detail.contains(u"pg_dump")
            && restored.error().detail.contains(u"pg_dump");
    };
    const auto before = kept.check("server.sqlite");
    REQUIRE(before);
    CHECK(isRefused(ServerFolder(kept.folder.path(), QStringLiteral("host=/nowhere"))));
    QFile note(kept.path("postgres"));
    REQUIRE(note.open(QIODevice::WriteOnly));
    REQUIRE(note.write("host=/nowhere\n") > 0);
    note.close();
    CHECK(isRefused(kept.folder));
    CHECK_FALSE(QFile::exists(kept.path("other")));
    const auto after = kept.check("server.sqlite");
    REQUIRE(after);
    CHECK(after->epoch == before->epoch);
}
