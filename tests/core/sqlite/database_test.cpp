// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/sqlitefaults.h"
#include "core/sqlite/transaction.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tasuki;

namespace {

struct FailNth final : SqliteFaults {
    int beforeStep(const char *) override { return ++calls == nth ? code : SQLITE_OK; }
    int calls = 0;
    int nth = 0; ///< 0 = never
    int code = SQLITE_FULL;
};

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("test.sqlite"));
}

std::unique_ptr<Database> opened(const QString &path, const DatabaseOptions &options = {})
{
    auto database = Database::open(path, options);
    REQUIRE(database);
    return std::move(*database);
}

} // namespace

TEST_CASE("What was bound comes back as it was", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto database = opened(fileIn(folder));
    REQUIRE(database->run("t.make",
                          "CREATE TABLE t(a INTEGER, b TEXT, c BLOB, d BLOB, e TEXT) STRICT"));
    const QUuid id = QUuid::createUuid();
    const QString text = QStringLiteral("髙﨑𠮷 '; DROP TABLE t; --");
    const QByteArray blob("a\0b", 3);
    REQUIRE(database->run("t.put", "INSERT INTO t VALUES(?,?,?,?,?)", qint64{1} << 60, text, blob,
                          id, nullptr));
    CHECK(database->changes() == 1);
    Statement query = database->statement("t.all", "SELECT a,b,c,d,e FROM t");
    REQUIRE(query.step().value());
    CHECK(query.integer(0) == qint64{1} << 60);
    CHECK(query.text(1) == text);
    CHECK(query.blob(2) == blob);
    CHECK(query.uuid(3) == id);
    CHECK(query.uuid(2).isNull());
    CHECK(query.isNull(4));
    CHECK(!query.step().value());
}

TEST_CASE("The settings that keep data safe are really on", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto database = opened(fileIn(folder));
    CHECK(database->integer("p", "PRAGMA synchronous").value() == 2);
    CHECK(database->integer("p", "PRAGMA foreign_keys").value() == 1);
    CHECK(database->integer("p", "PRAGMA secure_delete").value() == 1);
    CHECK(database->integer("p", "PRAGMA temp_store").value() == 2);
    REQUIRE(database->run("t", "CREATE TABLE t(a) "));
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    CHECK(QFile::permissions(fileIn(folder)) == onlyOwner);
    CHECK(QFile::permissions(fileIn(folder) + QStringLiteral("-wal")) == onlyOwner);
}

TEST_CASE("Nothing of a transaction that was not committed stays", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    REQUIRE(database->run("t", "CREATE TABLE t(a)"));
    {
        auto outer = Transaction::begin(*database);
        REQUIRE(outer);
        REQUIRE(database->run("t", "INSERT INTO t VALUES(1)"));
        {
            auto inner = Transaction::begin(*database);
            REQUIRE(inner);
            REQUIRE(database->run("t", "INSERT INTO t VALUES(2)"));
        }
        CHECK(database->integer("t", "SELECT count(*) FROM t").value() == 1);
        auto inner = Transaction::begin(*database);
        REQUIRE(inner);
        REQUIRE(database->run("t", "INSERT INTO t VALUES(3)"));
        REQUIRE(inner->commit());
        REQUIRE(outer->commit());
        CHECK(!outer->commit());
    }
    CHECK(database->integer("t", "SELECT sum(a) FROM t").value() == 4);
    {
        const auto lost = Transaction::begin(*database);
        REQUIRE(database->run("t", "DELETE FROM t"));
    }
    CHECK(database->integer("t", "SELECT sum(a) FROM t").value() == 4);
    CHECK(!database->inTransaction());
}

TEST_CASE("Whichever call fails, the transaction is whole or gone and the next one works",
          "[sqlite]")
{
    const QTemporaryDir folder;
    FailNth faults;
    DatabaseOptions options;
    options.faults = &faults;
    const auto database = opened(fileIn(folder), options);
    REQUIRE(database->run("t", "CREATE TABLE t(a)"));
    const auto writeTwo = [&]() -> Result<void> {
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        for (int i = 0; i < 2; ++i) {
            if (const auto done = database->run("t.put", "INSERT INTO t VALUES(?)", i); !done)
                return done;
        }
        return transaction->commit();
    };
    int failures = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_BUSY}) {
        for (faults.nth = 1;; ++faults.nth) {
            faults.calls = 0;
            faults.code = code;
            const auto done = writeTwo();
            if (faults.calls < faults.nth)
                break; // ran to its end before the fault
            ++failures;
            REQUIRE(!done);
            CHECK(done.error().kind
                  == (code == SQLITE_FULL       ? Error::Kind::DiskFull
                          : code == SQLITE_BUSY ? Error::Kind::Busy
                                                : Error::Kind::Storage));
            REQUIRE(database->integer("t", "SELECT count(*) FROM t").value() == 0);
        }
        faults.nth = 0;
        REQUIRE(database->integer("t", "SELECT count(*) FROM t").value() == 2);
        REQUIRE(database->run("t", "DELETE FROM t"));
    }
    CHECK(failures == 12); // BEGIN, two INSERTs, COMMIT
}

TEST_CASE("A full disk is called a full disk, and after it all goes on", "[sqlite]")
{
    const QTemporaryDir folder;
    DatabaseOptions options;
    options.maxPages = 20;
    const auto database = opened(fileIn(folder), options);
    REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));
    Result<void> done;
    int written = 0;
    while (done && written < 1000) {
        done = database->run("t.put", "INSERT INTO t VALUES(?)", QByteArray(2000, 'x'));
        written += done ? 1 : 0;
    }
    REQUIRE(!done);
    CHECK(done.error().kind == Error::Kind::DiskFull);
    CHECK(database->integer("t", "SELECT count(*) FROM t").value() == written);
    REQUIRE(database->run("t", "DELETE FROM t"));
    CHECK(database->run("t.put", "INSERT INTO t VALUES(?)", QByteArray(2000, 'x')));
    CHECK(database->quickCheck());
}

TEST_CASE("A file that is no database is called corrupt, a missing one missing", "[sqlite]")
{
    const QTemporaryDir folder;
    QFile file(fileIn(folder));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(Database::open(fileIn(folder)).error().kind == Error::Kind::Corrupt);
    DatabaseOptions options;
    options.missing = DatabaseOptions::Missing::Refuse;
    CHECK(Database::open(folder.filePath(QStringLiteral("none")), options).error().kind
          == Error::Kind::NotFound);
    CHECK(!QFile::exists(folder.filePath(QStringLiteral("none"))));
}

TEST_CASE("Two writers: the second waits, then is told to try again", "[sqlite]")
{
    const QTemporaryDir folder;
    DatabaseOptions options;
    options.busyTimeoutMs = 20;
    const auto one = opened(fileIn(folder), options);
    const auto two = opened(fileIn(folder), options);
    const auto writing = Transaction::begin(*one);
    REQUIRE(writing);
    CHECK(Transaction::begin(*two).error().kind == Error::Kind::Busy);
    CHECK(Transaction::begin(*two, Transaction::Kind::Reading));
}

TEST_CASE("Broken SQL and broken bindings come out as errors", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    CHECK(!database->run("bad", "SELEC 1"));
    CHECK(!database->run("empty", ""));
    CHECK(!database->run("toomany", "SELECT ?", 1, 2));
    Statement kept = database->statement("again", "SELECT ?");
    REQUIRE(kept.bindAll(5).step().value());
    kept.reset();
    REQUIRE(kept.bindAll(6).step().value());
    CHECK(kept.integer(0) == 6);
}
