// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filetransfer.h"
#include "tests/core/storage/storefixture.h"
#include "tests/support/handclock.h"

using namespace tasuki;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Five small chunks; the transfer does not ask how large they are.
struct Film {
    Film()
    {
        QByteArray whole;
        for (char c : {'a', 'b', 'c', 'd', 'e'}) {
            chunks.append(QByteArray(100, c));
            manifest.chunks.append(sha256(chunks.last()));
            whole += chunks.last();
        }
        manifest.hash = sha256(whole);
        manifest.size = 4 * BlobManifest::chunkBytes + 1; // as many chunks as the wire wants
        manifest.type = FileType::Mp4;
    }
    QList<QByteArray> chunks;
    BlobManifest manifest;
};

/// The other end, as protocol.md 3.8 has it, for one file.
struct FilmServer {
    Film film;
    QMap<int, QByteArray> chunks;
    bool isComplete = false;
    QList<FileRequest> asked;

    /// 200 and a body, or another status.
    std::pair<int, QByteArray> serve(const FileRequest &request)
    {
        asked.append(request);
        if (request.method == "GET" && !isComplete)
            return {404, {}};
        if (request.method == "GET" && !request.getsBytes)
            return {200, encode(film.manifest)};
        if (request.method == "GET")
            return {200, chunks.value(request.path.section(u'/', -1).toInt())};
        if (request.method == "PUT") {
            chunks.insert(request.path.section(u'/', -1).toInt(), request.body);
            return {200, "{}"};
        }
        if (request.path.endsWith(u"/complete")) {
            isComplete = chunks.size() == film.chunks.size();
            return {isComplete ? 200 : 409, "{}"};
        }
        BlobOpening opening;
        opening.isComplete = isComplete;
        for (int i = 0; i < film.chunks.size(); ++i) {
            if (!chunks.contains(i))
                opening.missing.append(i);
        }
        return {200, encode(opening)};
    }
    int count(const char *method) const
    {
        return int(std::count_if(asked.begin(), asked.end(), [method](const FileRequest &request) {
            return request.method == method;
        }));
    }
};

struct Desk : StoreFixture {
    explicit Desk(FilmServer &filmServer)
        : server(filmServer)
    {
        REQUIRE(store->scopes().put(scope));
        restart();
    }
    void restart()
    {
        transfer.reset();
        store.reset();
        store = open();
        transfer = std::make_unique<FileTransfer>(*store, hand);
    }
    StoredFile fileIn(StoredFile::State state, const BlobManifest &manifest) const
    {
        return {scope.id, manifest, state, {}};
    }
    void hold(StoredFile::State state)
    {
        const StoredFile file = fileIn(state, server.film.manifest);
        REQUIRE(store->files().put(file));
        for (int i = 0; i < server.film.chunks.size(); ++i)
            REQUIRE(store->files().putChunk(file, i, server.film.chunks[i]));
    }
    void want()
    {
        BlobManifest unknown;
        unknown.hash = server.film.manifest.hash;
        REQUIRE(store->files().put(fileIn(StoredFile::State::Wanted, unknown)));
    }
    std::optional<StoredFile> file()
    {
        const auto found = store->files().find(scope.id, server.film.manifest.hash);
        REQUIRE(found);
        return *found;
    }
    /// Until there is a request, or nothing to do.
    std::optional<FileRequest> ask()
    {
        for (;;) {
            const auto turn = transfer->next();
            REQUIRE(turn);
            if (turn->request || !turn->hasMore)
                return turn->request;
        }
    }
    void answer(const FileRequest &request)
    {
        const auto [status, body] = server.serve(request);
        REQUIRE((status == 200 ? transfer->answered(request.number, body)
                               : transfer->refused(request.number, status, {})));
    }
    int run(int steps = 1000)
    {
        int done = 0;
        while (done < steps) {
            const auto request = ask();
            if (!request)
                break;
            answer(*request);
            ++done;
        }
        return done;
    }

    FilmServer &server;
    HandClock hand{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    ScopeRecord scope = aScope();
    std::unique_ptr<ClientStore> store = open();
    std::unique_ptr<FileTransfer> transfer;
};

} // namespace

TEST_CASE("A file goes chunk by chunk, two at a time, and counts when the server has it whole",
          "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    desk.hold(StoredFile::State::Outgoing);
    const auto opening = desk.ask();
    REQUIRE(opening);
    CHECK_FALSE(desk.ask()); // first what is missing
    desk.answer(*opening);
    const auto first = desk.ask();
    const auto second = desk.ask();
    REQUIRE((first && second));
    CHECK(first->sendsBytes);
    CHECK_FALSE(desk.ask());
    desk.answer(*second);
    desk.answer(*first);
    desk.run();
    CHECK(server.isComplete);
    CHECK(server.chunks.values() == server.film.chunks);
    CHECK(server.count("PUT") == 5);
    CHECK(desk.file()->state == StoredFile::State::Here);
    CHECK_FALSE(desk.transfer->nextDue());
}

TEST_CASE("What waited for is fetched, checked chunk by chunk and as a whole", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    desk.want();
    CHECK(desk.run() == 1); // not whole there yet
    REQUIRE(desk.transfer->nextDue());
    CHECK(desk.run() == 0);
    for (int i = 0; i < 5; ++i)
        server.chunks.insert(i, server.film.chunks[i]);
    server.isComplete = true;
    desk.hand.advance(std::chrono::seconds(3));
    desk.run();
    CHECK(desk.file()->state == StoredFile::State::Here);
    for (int i = 0; i < 5; ++i)
        CHECK(*desk.store->files().chunk(*desk.file(), i) == server.film.chunks[i]);
}

TEST_CASE("A chunk that is another one is not kept, and asked for later", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    for (int i = 0; i < 5; ++i)
        server.chunks.insert(i, server.film.chunks[i]);
    server.isComplete = true;
    desk.want();
    desk.run(1);
    const auto request = desk.ask();
    REQUIRE(request);
    const auto kept = desk.transfer->answered(request->number, "something else");
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == Error::Kind::Corrupt);
    CHECK(desk.store->files().missing(*desk.file())->size() == 5);
    CHECK_FALSE(desk.ask());
    desk.hand.advance(std::chrono::seconds(3));
    desk.run();
    CHECK(desk.file()->state == StoredFile::State::Here);
}

TEST_CASE("A manifest whose chunks do not make up the file ends in nothing", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    const QByteArray name = server.film.manifest.hash;
    server.film.chunks[4] = QByteArray(100, 'x');
    server.film.manifest.chunks[4] = sha256(server.film.chunks[4]);
    for (int i = 0; i < 5; ++i)
        server.chunks.insert(i, server.film.chunks[i]);
    server.isComplete = true;
    desk.want();
    desk.run();
    CHECK(desk.file()->state == StoredFile::State::Wanted);
    CHECK(desk.file()->manifest.chunks.isEmpty());
    CHECK(desk.transfer->nextDue());
}

TEST_CASE("Stopped anywhere, a file goes on where it stood", "[sync][files]")
{
    for (const bool isUpload : {true, false}) {
        for (int steps = 0; steps < 8; ++steps) {
            CAPTURE(isUpload, steps);
            FilmServer server;
            Desk desk(server);
            if (isUpload) {
                desk.hold(StoredFile::State::Outgoing);
            } else {
                desk.want();
                for (int i = 0; i < 5; ++i)
                    server.chunks.insert(i, server.film.chunks[i]);
                server.isComplete = true;
            }
            desk.run(steps);
            desk.ask(); // on its way when the lights go out
            desk.ask();
            desk.restart();
            desk.run();
            CHECK(desk.file()->state == StoredFile::State::Here);
            CHECK(server.isComplete);
            CHECK(server.count("PUT") == (isUpload ? 5 : 0)); // nothing that was there goes again
        }
    }
}

TEST_CASE("Failures of the line cost the chunk at hand and nothing else", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    desk.hold(StoredFile::State::Outgoing);
    int failures = 0;
    for (int i = 0; i < 100; ++i) {
        const auto request = desk.ask();
        if (!request)
            break;
        if (i % 2 == 0) {
            desk.transfer->failed(request->number);
            ++failures;
        } else {
            desk.answer(*request);
        }
    }
    CHECK(failures > 5);
    CHECK(server.count("PUT") == 5);
    CHECK(desk.file()->state == StoredFile::State::Here);
}

TEST_CASE("A room the server has not heard of is waited for; a refusal is told", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    desk.hold(StoredFile::State::Outgoing);
    const auto early = desk.ask();
    REQUIRE(desk.transfer->refused(early->number, 404, QStringLiteral("not_found")));
    CHECK(desk.file()->state == StoredFile::State::Outgoing);
    CHECK_FALSE(desk.ask());
    desk.hand.advance(std::chrono::seconds(3));
    const auto again = desk.ask();
    REQUIRE(again);
    REQUIRE(desk.transfer->refused(again->number, 415, QStringLiteral("type")));
    CHECK(desk.file()->state == StoredFile::State::Refused);
    CHECK(desk.file()->why == QStringLiteral("type"));
    desk.hand.advance(std::chrono::hours(1));
    CHECK_FALSE(desk.ask());
}

TEST_CASE("An answer about a file whose room went meanwhile changes nothing", "[sync][files]")
{
    FilmServer server;
    Desk desk(server);
    desk.hold(StoredFile::State::Outgoing);
    const auto request = desk.ask();
    REQUIRE(desk.store->transaction([&] { return desk.store->scopes().destroy(desk.scope.id); }));
    desk.answer(*request);
    CHECK_FALSE(desk.ask());
    CHECK_FALSE(desk.file());
}
