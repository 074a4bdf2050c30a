// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "tests/core/sqlite/failingdisk.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace tasuki;

namespace {

using Call = FailingDisk::Call;

struct Desk {
    QTemporaryDir folder;
    FailingDisk disk;

    QString path() const { return folder.filePath(QStringLiteral("test.sqlite")); }
    std::unique_ptr<Database> open() const
    {
        auto database = Database::open(path());
        REQUIRE(database);
        return std::move(*database);
    }
};

Result<void> write(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto put = database.run("t.put", "INSERT INTO t VALUES(?)", QByteArray(2000, 'x'));
    return put ? transaction->commit() : put;
}

} // namespace

TEST_CASE("Whatever call finds no room, the disk is called full; a broken one is called broken",
          "[sqlite][disk]")
{
    struct Case {
        Call call;
        int systemError;
        Error::Kind told;
    };
    const auto [call, systemError, told]
        = GENERATE(Case{Call::Write, ENOSPC, Error::Kind::DiskFull},
                   Case{Call::Write, EDQUOT, Error::Kind::DiskFull},
                   Case{Call::Write, EIO, Error::Kind::Storage},
                   Case{Call::Sync, ENOSPC, Error::Kind::DiskFull}, // only COMMIT asks for it
                   Case{Call::Sync, EDQUOT, Error::Kind::DiskFull},
                   Case{Call::Sync, EIO, Error::Kind::Storage});
    CAPTURE(int(call), systemError);
    Desk desk;
    const auto database = desk.open();
    REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));

    desk.disk.fail(call, systemError);
    const auto refused = write(*database);
    desk.disk.mend();

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == told);
    CHECK(database->integer("t", "SELECT count(*) FROM t").value() == 0);
    CHECK(write(*database));
}

TEST_CASE("A log and an index that find no room are a full disk", "[sqlite][disk]")
{
    const auto [call, systemError]
        = GENERATE(std::pair(Call::Open, ENOSPC), std::pair(Call::Index, ENOSPC));
    CAPTURE(int(call));
    Desk desk;
    {
        const auto database = desk.open();
        REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));
    } // the log goes with the last who reads it

    const auto tryWriting = [&]() -> Result<void> {
        const auto database = Database::open(desk.path());
        return database ? write(**database) : database.error();
    };
    desk.disk.fail(call, systemError);
    const auto full = tryWriting();
    desk.disk.fail(call, EIO);
    const auto broken = tryWriting();
    desk.disk.mend();

    REQUIRE_FALSE(full);
    CHECK(full.error().kind == Error::Kind::DiskFull);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == Error::Kind::Storage);
    CHECK(tryWriting());
}

TEST_CASE("What an earlier statement met says nothing about a later one", "[sqlite][disk]")
{
    Desk desk;
    const auto database = desk.open();
    REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));
    desk.disk.fail(Call::Sync, ENOSPC);
    CHECK(write(*database).error().kind == Error::Kind::DiskFull);
    desk.disk.fail(Call::Sync, EIO);
    CHECK(write(*database).error().kind == Error::Kind::Storage);
    desk.disk.fail(Call::Sync, ENOSPC);
    CHECK(write(*database).error().kind == Error::Kind::DiskFull);
}

TEST_CASE("A page that cannot be read is the disk's trouble, not a damaged file", "[sqlite][disk]")
{
    Desk desk;
    {
        const auto database = desk.open();
        REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));
        for (int i = 0; i < 10; ++i)
            REQUIRE(write(*database));
    } // all pages lie in the file itself now
    int failures = 0;
    for (;; ++failures) {
        desk.disk.fail(Call::Read, EIO, failures);
        const auto database = Database::open(desk.path());
        const auto checked = database ? (*database)->quickCheck() : database.error();
        if (!desk.disk.hasFailed())
            break;
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == Error::Kind::Storage);
    }
    desk.disk.mend();
    const auto database = desk.open();
    CHECK(database->quickCheck());
    CHECK(failures >= database->integer("t", "PRAGMA page_count").value());
}

TEST_CASE("A page whose bytes are wrong is a damaged file", "[sqlite][disk]")
{
    Desk desk;
    {
        const auto database = desk.open();
        REQUIRE(database->run("t", "CREATE TABLE t(a BLOB) STRICT"));
        for (int i = 0; i < 10; ++i)
            REQUIRE(write(*database));
    }
    QFile file(desk.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(2 * 4096));
    file.write(QByteArray(4096, '\x7f'));
    file.close();
    const auto database = Database::open(desk.path());
    const auto checked = database ? (*database)->quickCheck() : database.error();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == Error::Kind::Corrupt);
}
