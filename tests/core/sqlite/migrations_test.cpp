// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

const Migration first{1, QStringLiteral("0001_first"),
                      "-- a table\nCREATE TABLE t(a TEXT NOT NULL) STRICT;\n\n"
                      "CREATE TRIGGER guard BEFORE DELETE ON t\nBEGIN\n"
                      "  SELECT raise(ABORT, 'never; ever');\nEND;\n-- end\n"
                      "INSERT INTO t VALUES('x; y');\n"};
const Migration second{2, QStringLiteral("0002_second"), "ALTER TABLE t ADD COLUMN b TEXT;\n"};
const Migration broken{2, QStringLiteral("0002_broken"),
                       "CREATE TABLE u(a);\nINSERT INTO nowhere VALUES(1);\n"};

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open(path);
    REQUIRE(database);
    return std::move(*database);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A new database is made by all files, an old one by those it lacks", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    CHECK(migrate(*database, {first}).value() == MigrationOutcome::Created);
    CHECK(migrate(*database, {first}).value() == MigrationOutcome::Current);
    CHECK(migrate(*database, {first, second}).value() == MigrationOutcome::Upgraded);
    CHECK(database->integer("v", "PRAGMA user_version").value() == 2);
    CHECK(!database->run("t", "DELETE FROM t")); // the trigger is there, whole
}

TEST_CASE("A file that fails is rolled back whole", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    REQUIRE(!migrate(*database, {first, broken}));
    CHECK(database->integer("v", "PRAGMA user_version").value() == 1);
    CHECK(database->integer("v", "SELECT count(*) FROM sqlite_schema WHERE name='u'").value() == 0);
    CHECK(migrate(*database, {first, second}).value() == MigrationOutcome::Upgraded);
}

TEST_CASE("A database of a newer Tasuki is refused and not one byte of it changes", "[sqlite]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.sqlite"));
    {
        const auto database = opened(path);
        REQUIRE(migrate(*database, {first, second}));
    }
    const QByteArray before = contentOf(path);
    DatabaseOptions options;
    options.newestKnown = 1;
    CHECK(Database::open(path, options).error().kind == Error::Kind::Newer);
    {
        const auto database = opened(path);
        CHECK(migrate(*database, {first}).error().kind == Error::Kind::Newer);
    }
    CHECK(contentOf(path) == before);
}

TEST_CASE("A database of another program is not taken for an empty one", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    REQUIRE(database->run("foreign", "CREATE TABLE moz_cookies(a)"));
    CHECK(migrate(*database, {first}).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("Files out of order and statements without an end are refused", "[sqlite]")
{
    const auto database = opened(QStringLiteral(":memory:"));
    CHECK(migrate(*database, {second}).error().kind == Error::Kind::Invalid);
    CHECK(!splitStatements("CREATE TABLE t(a)\n"));
    CHECK(splitStatements(first.sql)->size() == 3);
    CHECK(migrationsIn(QStringLiteral(":/nowhere")).error().kind == Error::Kind::NotFound);
}
