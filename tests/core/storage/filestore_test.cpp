// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlitefaults.h"
#include "tests/core/storage/storefixture.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace tasuki;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A file of two chunks that are shorter than real ones; the store does not mind.
struct AFile {
    explicit AFile(ScopeId scope)
    {
        file.scope = scope;
        file.state = StoredFile::State::Coming;
        file.manifest.hash = sha256(chunks[0] + chunks[1]);
        file.manifest.size = chunks[0].size() + chunks[1].size();
        for (const QByteArray &chunk : chunks)
            file.manifest.chunks.append(sha256(chunk));
    }
    QList<QByteArray> chunks{QByteArray("%PDF-1.7 CANARY-") + QByteArray(900, 'a'),
                             QByteArray("CANARY-last")};
    StoredFile file;
};

struct Room : StoreFixture {
    Room() { REQUIRE(store->scopes().put(scope)); }
    FileStore &files() { return store->files(); }
    QString filesPath() const { return folder.filePath(QStringLiteral("store-files.sqlite")); }

    std::unique_ptr<ClientStore> store = open();
    ScopeRecord scope = aScope();
};

struct FailNth final : SqliteFaults {
    int beforeStep(const char *) override { return ++calls == nth ? SQLITE_FULL : SQLITE_OK; }
    int calls = 0;
    int nth = 0; ///< 0 = never
};

} // namespace

TEST_CASE("A file comes in chunk by chunk, in any order, and is there after a restart",
          "[storage][files]")
{
    Room room;
    AFile one(room.scope.id);
    CHECK_FALSE(QFile::exists(room.filesPath())); // most people never attach anything
    CHECK_FALSE(room.files().find(room.scope.id, one.file.manifest.hash)->has_value());
    CHECK_FALSE(QFile::exists(room.filesPath()));

    REQUIRE(room.files().put(one.file));
    CHECK(*room.files().missing(one.file) == QList<int>{0, 1});
    REQUIRE(room.files().putChunk(one.file, 1, one.chunks[1]));
    REQUIRE(room.files().putChunk(one.file, 1, one.chunks[1]));
    CHECK(room.files().putChunk(one.file, 0, one.chunks[1]).error().kind == Error::Kind::Corrupt);
    CHECK(room.files().putChunk(one.file, 2, one.chunks[1]).error().kind == Error::Kind::Corrupt);
    CHECK(*room.files().missing(one.file) == QList<int>{0});

    room.store.reset();
    room.store = room.open();
    CHECK(*room.files().missing(one.file) == QList<int>{0});
    REQUIRE(room.files().putChunk(one.file, 0, one.chunks[0]));
    one.file.state = StoredFile::State::Refused;
    one.file.why = QStringLiteral("quota");
    REQUIRE(room.files().put(one.file));
    CHECK(**room.files().find(room.scope.id, one.file.manifest.hash) == one.file);
    CHECK(room.files().inState(StoredFile::State::Coming)->isEmpty());
    CHECK(*room.files().inState(StoredFile::State::Refused) == QList{one.file});
    CHECK(*room.files().chunk(one.file, 0) == one.chunks[0]);
    CHECK(*room.files().chunk(one.file, 1) == one.chunks[1]);
    CHECK(room.files().chunk(one.file, 2).error().kind == Error::Kind::NotFound);
}

TEST_CASE("With its room a file goes, and nothing of it could be read on the disk before",
          "[storage][files]")
{
    Room room;
    const ScopeRecord other = aScope();
    REQUIRE(room.store->scopes().put(other));
    const AFile ours(room.scope.id);
    const AFile theirs(other.id); // the same bytes in two rooms are two files
    for (const AFile *one : {&ours, &theirs}) {
        REQUIRE(room.files().put(one->file));
        for (int i : {0, 1})
            REQUIRE(room.files().putChunk(one->file, i, one->chunks[i]));
    }
    QFile disk(room.filesPath());
    REQUIRE(disk.open(QIODevice::ReadOnly));
    CHECK_FALSE(disk.readAll().contains("CANARY"));

    REQUIRE(room.store->transaction([&] { return room.store->scopes().destroy(other.id); }));
    CHECK_FALSE(room.files().find(other.id, theirs.file.manifest.hash)->has_value());
    CHECK(*room.files().chunk(ours.file, 1) == ours.chunks[1]);
    CHECK_FALSE(room.files().put(theirs.file));
    auto raw = Database::open(room.filesPath());
    CHECK(*(*raw)->integer("test.chunks", "SELECT count(*) FROM chunk") == 2);
}

TEST_CASE("A purge that was killed before the files went is completed at the next opening",
          "[storage][files]")
{
    Room room;
    const AFile one(room.scope.id);
    REQUIRE(room.files().put(one.file));
    REQUIRE(room.files().putChunk(one.file, 0, one.chunks[0]));
    room.store.reset();
    REQUIRE(room.raw()->run("test.purge", "DELETE FROM scope"));
    room.store = room.open();
    auto raw = Database::open(room.filesPath());
    CHECK(*(*raw)->integer("test.files", "SELECT count(*) FROM file") == 0);
    CHECK(*(*raw)->integer("test.chunks", "SELECT count(*) FROM chunk") == 0);
}

TEST_CASE("A chunk that was altered or moved on the disk is damaged, not another one",
          "[storage][files]")
{
    Room room;
    const AFile one(room.scope.id);
    REQUIRE(room.files().put(one.file));
    for (int i : {0, 1})
        REQUIRE(room.files().putChunk(one.file, i, one.chunks[i]));
    room.store.reset();
    {
        auto raw = Database::open(room.filesPath());
        REQUIRE((*raw)->run("test.swap", "UPDATE chunk SET number = 1 - number + 10"));
        REQUIRE((*raw)->run("test.swap", "UPDATE chunk SET number = number - 10"));
    }
    room.store = room.open();
    CHECK(room.files().chunk(one.file, 0).error().kind == Error::Kind::Corrupt);
    room.store.reset();
    {
        auto raw = Database::open(room.filesPath());
        REQUIRE((*raw)->run("test.state", "UPDATE file SET state = 3"));
    }
    room.store = room.open();
    CHECK(room.files().find(room.scope.id, one.file.manifest.hash).error().kind
          == Error::Kind::Corrupt);
}

TEST_CASE("Wherever the disk fills up, a file goes on where it stood", "[storage][files]")
{
    for (int nth = 1;; ++nth) {
        Room room;
        FailNth faults;
        StoreOptions options;
        options.faults = &faults;
        room.store.reset();
        room.store = room.open(options);
        const AFile one(room.scope.id);
        faults.calls = 0;
        faults.nth = nth;
        const auto take = [&]() -> Result<void> {
            if (const auto put = room.files().put(one.file); !put)
                return put;
            for (int i : {0, 1}) {
                if (const auto put = room.files().putChunk(one.file, i, one.chunks[i]); !put)
                    return put;
            }
            return {};
        };
        const auto done = take();
        if (faults.calls < nth) {
            CHECK(nth > 5);
            break;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::DiskFull);
        REQUIRE(take());
        CHECK(room.files().missing(one.file)->isEmpty());
        CHECK(*room.files().chunk(one.file, 0) == one.chunks[0]);
    }
}
