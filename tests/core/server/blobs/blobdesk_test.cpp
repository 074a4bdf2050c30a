// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"
#include "core/server/blobs/blobdesk.h"
#include "core/sqlite/sqlitefaults.h"
#include "tests/core/server/ward.h"

#include <sqlite3.h>

using namespace tasuki;

namespace {

constexpr qint64 chunkBytes = BlobManifest::chunkBytes;

QByteArray aFilm(qint64 size)
{
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; i += 4093)
        bytes[i] = static_cast<char>(i / 4093);
    return bytes.replace(0, 12, QByteArray("\0\0\0\x18", 4) + "ftypisom");
}

BlobManifest manifestOf(const QByteArray &file, FileType type = FileType::Mp4)
{
    BlobManifest manifest{sha256(file), file.size(), type, {}};
    for (qsizetype i = 0; i < BlobManifest::chunksOf(file.size()); ++i)
        manifest.chunks.append(sha256(file.mid(i * chunkBytes, chunkBytes)));
    return manifest;
}

QByteArray chunkOf(const QByteArray &file, int number)
{
    return file.mid(number * chunkBytes, chunkBytes);
}

/// A room with a care office and a hospital, and the server's desk for files.
struct Counter {
    explicit Counter(SqliteFaults *faults)
        : ward(faults)
    { }
    Counter() = default;

    Result<BlobOpening> open(const Caller &caller) { return desk.open(caller, room(), manifest); }
    Result<void> put(int number)
    {
        return desk.put(ward.sato, room(), manifest.hash, number, chunkOf(file, number));
    }
    Result<void> complete() { return desk.complete(ward.sato, room(), manifest.hash); }
    Result<QByteArray> fetched(const Caller &caller)
    {
        const auto shown = desk.manifest(caller, room(), manifest.hash);
        if (!shown)
            return shown.error();
        QByteArray whole;
        for (int i = 0; i < shown->chunks.size(); ++i) {
            const auto chunk = desk.chunk(caller, room(), manifest.hash, i);
            if (!chunk)
                return chunk.error();
            whole += *chunk;
        }
        return whole;
    }
    qint64 rowsIn(const char *table)
    {
        const auto lease = ward.database->lease();
        SqlStatement count
            = lease->database().statement("test", QByteArray("SELECT count(*) FROM ") + table);
        REQUIRE(count.step().value());
        return count.integer(0);
    }
    ScopeId room() const { return ward.handoff; }

    Ward ward;
    BlobDesk desk{*ward.database, ward.clock};
    QByteArray file = aFilm(2 * chunkBytes + 77);
    BlobManifest manifest = manifestOf(file);
};

/// Fails one call, the n-th from now.
class OneFault final : public SqliteFaults {
public:
    int beforeStep(const char *) override { return remaining-- == 0 ? SQLITE_IOERR : SQLITE_OK; }
    int remaining = -1;
};

} // namespace

TEST_CASE("A file arrives in any order, is whole, and only then is it there", "[server][blobs]")
{
    Counter counter;
    CHECK(counter.open(counter.ward.sato).value() == BlobOpening{false, {0, 1, 2}});
    REQUIRE(counter.put(2));
    REQUIRE(counter.put(0));
    REQUIRE(counter.put(0)); // once more: the answer was lost
    CHECK(counter.open(counter.ward.sato).value() == BlobOpening{false, {1}});
    CHECK(counter.complete().error().kind == Error::Kind::Conflict);
    CHECK(counter.fetched(counter.ward.sato).error().kind == Error::Kind::NotFound);
    REQUIRE(counter.put(1));
    CHECK(counter.fetched(counter.ward.mori).error().kind == Error::Kind::NotFound);
    REQUIRE(counter.complete());
    REQUIRE(counter.complete());
    CHECK(counter.fetched(counter.ward.mori).value() == counter.file); // the hospital's desk
    CHECK(counter.open(counter.ward.mori).value() == BlobOpening{true, {}});
    REQUIRE(counter.put(1)); // a straggler
    CHECK(counter.rowsIn("blob_chunk") == 3);
    CHECK(counter.ward.store->verifyAudit());
}

TEST_CASE("Nobody outside the room learns of its files, whatever they ask", "[server][blobs]")
{
    Counter counter;
    REQUIRE(counter.open(counter.ward.sato));
    for (int i = 0; i < 3; ++i)
        REQUIRE(counter.put(i));
    REQUIRE(counter.complete());
    const Office other = Ward::anOffice(OfficeKind::CareOffice);
    REQUIRE(counter.ward.store->putOffice(other));
    const Caller stranger = counter.ward.addPerson(other, Profession::CareManager);
    const QByteArray &hash = counter.manifest.hash;
    const ScopeId nowhere = ScopeId::create();
    for (const ScopeId &room : {counter.room(), nowhere}) {
        BlobDesk &desk = counter.desk;
        CHECK(desk.open(stranger, room, counter.manifest).error()
              == desk.open(stranger, nowhere, counter.manifest).error());
        CHECK(desk.put(stranger, room, hash, 0, chunkOf(counter.file, 0)).error().kind
              == Error::Kind::NotFound);
        CHECK(desk.complete(stranger, room, hash).error().kind == Error::Kind::NotFound);
        CHECK(desk.manifest(stranger, room, hash).error().kind == Error::Kind::NotFound);
        CHECK(desk.chunk(stranger, room, hash, 0).error().kind == Error::Kind::NotFound);
    }
    SECTION("also a member whose room was taken")
    {
        REQUIRE(counter.ward.store->removeMember(counter.room(), counter.ward.hospital.id,
                                                 QStringLiteral("removed")));
        CHECK(counter.fetched(counter.ward.mori).error().kind == Error::Kind::NotFound);
    }
    SECTION("and the same file in another room is another file")
    {
        const ScopeId file = counter.ward.anOfficeFile();
        CHECK(counter.desk.manifest(counter.ward.sato, file, hash).error().kind
              == Error::Kind::NotFound);
        CHECK(counter.desk.open(counter.ward.sato, file, counter.manifest).value().missing.size()
              == 3);
    }
}

TEST_CASE("What is not what it was said to be is not taken", "[server][blobs]")
{
    Counter counter;
    SECTION("a chunk")
    {
        REQUIRE(counter.open(counter.ward.sato));
        const auto put = [&](int number, const QByteArray &bytes) {
            return counter.desk
                .put(counter.ward.sato, counter.room(), counter.manifest.hash, number, bytes)
                .error()
                .kind;
        };
        CHECK(put(0, chunkOf(counter.file, 1)) == Error::Kind::Corrupt);
        CHECK(put(0, chunkOf(counter.file, 0).chopped(1)) == Error::Kind::Corrupt);
        CHECK(put(0, {}) == Error::Kind::Corrupt);
        CHECK(put(3, chunkOf(counter.file, 2)) == Error::Kind::NotFound);
        CHECK(put(-1, chunkOf(counter.file, 0)) == Error::Kind::NotFound);
        CHECK(counter.open(counter.ward.sato)->missing.size() == 3);
    }
    SECTION("the whole: it begins anew, and its rightful owner is not kept out")
    {
        const BlobManifest rightful = counter.manifest;
        counter.manifest.hash = sha256("something else");
        REQUIRE(counter.open(counter.ward.sato));
        for (int i = 0; i < 3; ++i)
            REQUIRE(counter.put(i));
        CHECK(counter.complete().error().kind == Error::Kind::Corrupt);
        CHECK(counter.rowsIn("blob") == 0);
        CHECK(counter.rowsIn("blob_chunk") == 0);
        BlobManifest squatting = rightful; // somebody else's chunks under its name
        squatting.chunks[1] = sha256("not it");
        REQUIRE(counter.desk.open(counter.ward.mori, counter.room(), squatting));
        counter.manifest = rightful;
        CHECK(counter.open(counter.ward.sato)->missing.size() == 3);
        for (int i = 0; i < 3; ++i)
            REQUIRE(counter.put(i));
        REQUIRE(counter.complete());
        CHECK(counter.fetched(counter.ward.mori).value() == counter.file);
    }
    SECTION("the type")
    {
        counter.manifest = manifestOf(counter.file, FileType::Pdf);
        REQUIRE(counter.open(counter.ward.sato));
        for (int i = 0; i < 3; ++i)
            REQUIRE(counter.put(i));
        CHECK(counter.complete().error().kind == Error::Kind::Invalid);
        CHECK(counter.rowsIn("blob_chunk") == 0);
    }
}

TEST_CASE("Unfinished uploads are few, and go after a week", "[server][blobs]")
{
    Counter counter;
    const auto openAnother = [&](int number) {
        return counter.desk.open(counter.ward.sato, counter.room(),
                                 manifestOf("%PDF-" + QByteArray::number(number), FileType::Pdf));
    };
    REQUIRE(counter.open(counter.ward.sato));
    REQUIRE(counter.put(1));
    for (int i = 1; i < BlobDesk::maxUnfinished; ++i)
        REQUIRE(openAnother(i));
    CHECK(openAnother(1000).error().kind == Error::Kind::Busy);
    CHECK(openAnother(5)); // that one has begun
    REQUIRE(counter.put(0));
    REQUIRE(counter.put(2));
    REQUIRE(counter.complete());
    REQUIRE(openAnother(1000));
    counter.ward.clock.ms += 6LL * 24 * 3600 * 1000;
    CHECK(openAnother(1001).error().kind == Error::Kind::Busy);
    counter.ward.clock.ms += 2LL * 24 * 3600 * 1000;
    CHECK(openAnother(1001));
    CHECK(counter.rowsIn("blob") == 2); // the whole one, and the newest
    CHECK(counter.fetched(counter.ward.sato).value() == counter.file);
}

TEST_CASE("Nothing of a file lies open in the database, and what was altered is not handed out",
          "[server][blobs]")
{
    Counter counter;
    REQUIRE(counter.open(counter.ward.sato));
    for (int i = 0; i < 3; ++i)
        REQUIRE(counter.put(i));
    REQUIRE(counter.complete());
    {
        const auto lease = counter.ward.database->lease();
        SqlStatement row
            = lease->database().statement("test", "SELECT body FROM blob_chunk WHERE n = 0");
        REQUIRE(row.step().value());
        CHECK_FALSE(row.blob(0).contains("ftypisom"));
        for (const char *swap : {"UPDATE blob_chunk SET n = n + 10 WHERE n > 0",
                                 "UPDATE blob_chunk SET n = 13 - n WHERE n > 10"})
            REQUIRE(lease->database().run("test", swap));
    }
    CHECK(counter.fetched(counter.ward.sato).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("Whichever database call fails, a file is there whole or not at all", "[server][blobs]")
{
    OneFault fault;
    Counter counter(&fault);
    counter.file = aFilm(chunkBytes + 5);
    counter.manifest = manifestOf(counter.file);
    int failures = 0;
    for (int n = 0; n < 400; ++n) {
        fault.remaining = n;
        const bool done = counter.open(counter.ward.sato) && counter.put(0) && counter.put(1)
            && counter.complete();
        const bool hasStruck = fault.remaining < 0;
        fault.remaining = -1;
        const auto whole = counter.fetched(counter.ward.mori);
        CAPTURE(n);
        if (whole)
            CHECK(*whole == counter.file);
        CHECK((!done || whole)); // what was promised is there
        failures += done ? 0 : 1;
        REQUIRE(counter.open(counter.ward.sato));
        REQUIRE(counter.put(0));
        REQUIRE(counter.put(1));
        REQUIRE(counter.complete());
        CHECK(counter.fetched(counter.ward.mori).value() == counter.file);
        CHECK(counter.rowsIn("blob_chunk") == 2);
        CHECK(counter.ward.store->verifyAudit());
        if (!hasStruck)
            break;
        const auto lease = counter.ward.database->lease();
        REQUIRE(lease->database().run("test", "DELETE FROM blob"));
        REQUIRE(lease->database().run("test", "DELETE FROM blob_chunk"));
    }
    CHECK(failures > 20);
}
