// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificateauthority.h"
#include "core/crypto/hash.h"
#include "core/server/api/routes.h"
#include "core/server/server.h"
#include "core/wire/blob.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/text.h"

#include <QFile>

#include <thread>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

const QByteArray socketLines = "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

bool openSocket(TlsPeer &peer, const QByteArray &token)
{
    return peer.write("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                      + "\r\n" + socketLines + "\r\n")
        && peer.readAnswer().status == 101;
}

/// A certificate that says the same as another one, by an authority of one's own.
TestIdentity forgedLike(DeviceId device)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto authority = CertificateAuthority::make(QStringLiteral("Tasuki"), now);
    const auto key = makeKey();
    return {
        *authority->issueForDevice(*makeCertificateRequest(*key, device.toString()),
                                   {device.toString(), {}, now.addSecs(-600), now.addDays(9), {}}),
        plainBytes(*key)};
}

} // namespace

TEST_CASE("No route lets in whom the route table does not", "[server]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    const auto revoked = ward.enrolled(ward.worker, "worker");
    const QByteArray revokedToken = ward.token(revoked, "worker");
    REQUIRE(ward.admin().revokeDevice(revoked.id));
    RunningServer::Device forged, none;
    forged.identity = forgedLike(device.id);
    for (const Route &route : routes()) {
        CAPTURE(route.path);
        if (route.side == RouteSide::Enrolment) {
            CHECK(ward.ask(device, route.method, route.path, "{}", token).status == 404);
            continue;
        }
        CHECK(ward.ask(none, route.method, route.path, "{}", token).status == 0);
        CHECK(ward.ask(forged, route.method, route.path, "{}", token).status == 0);
        if (route.needs == RouteNeeds::Nothing)
            continue;
        const auto out = ward.ask(revoked, route.method, route.path, "{}", revokedToken);
        CHECK(out.status == 401);
        CHECK(out.body.contains("device_revoked"));
        if (route.needs == RouteNeeds::Session)
            CHECK(ward.ask(device, route.method, route.path, "{}").status == 401);
    }
}

TEST_CASE("The enrolment door has nothing but hello and enrol", "[server]")
{
    RunningServer ward;
    for (const Route &route : routes()) {
        TlsPeer peer(ward.server->enrolPort());
        const int status = peer.request(route.method, route.path, "{}").status;
        CAPTURE(route.path);
        CHECK((status == 404) == (route.side == RouteSide::Api));
    }
}

TEST_CASE("A device that was revoked is out with the next request on the same connection",
          "[server]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(peer.request("GET", "/v1/directory", {}, token).status == 200);
    SECTION("device")
    {
        REQUIRE(ward.admin().revokeDevice(device.id));
    }
    SECTION("person")
    {
        REQUIRE(ward.admin().disablePerson(ward.manager));
    }
    CHECK(peer.request("GET", "/v1/directory", {}, token).status == 401);
}

TEST_CASE("An expired device certificate is refused although the connection lives", "[server]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(peer.request("GET", "/v1/hello").status == 200);
    ward.clock.pass(181 * 24h);
    const SessionRequest request{QStringLiteral("manager"), Secret(RunningServer::password)};
    const auto answer = peer.request("POST", "/v1/session", plainBytes(encode(request)));
    CHECK(answer.status == 401);
    CHECK(answer.body.contains("not_enrolled"));
}

TEST_CASE("The server's own certificate is renewed while it serves", "[server]")
{
    RunningServer ward([](ServerConfig &config) { config.certificateLook = 5ms; });
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer before(ward.server->apiPort(), device.identity);
    const auto old = before.serverCertificate();
    REQUIRE(old);
    ward.clock.pass(800 * 24h); // 825 days it lives
    const auto isRenewed = [&] {
        const TlsPeer peer(ward.server->enrolPort());
        const auto shown = peer.serverCertificate();
        return shown && shown->fingerprint != old->fingerprint
            && shown->notAfter > old->notAfter.addDays(700);
    };
    const auto until = std::chrono::steady_clock::now() + 30s;
    while (!isRenewed() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(5ms);
    CHECK(isRenewed());
    CHECK(before.request("GET", "/v1/hello").status == 200); // nobody was cut off
    TlsPeer after(ward.server->apiPort(), device.identity);
    CHECK(after.request("GET", "/v1/hello").status == 200);
    CHECK(after.serverCertificate().value().notAfter > old->notAfter.addDays(700));
}

TEST_CASE("A certificate whose key was lost between two writes is made anew", "[server]")
{
    RunningServer ward;
    ward.server.reset();
    const QString path = ward.config.dataFolder + QStringLiteral("/keys/server.key");
    const auto other = makeKey();
    REQUIRE(other);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(plainBytes(*other));
    file.close();
    CHECK(Server::start(ward.config, ward.clock));
}

TEST_CASE("A file of two chunks goes in at one desk and comes out at the other", "[server][blobs]")
{
    RunningServer ward;
    const auto manager = ward.enrolled(ward.manager, "manager");
    const auto worker = ward.enrolled(ward.worker, "worker");
    const auto room
        = ward.admin().openRoom(QStringLiteral("handoff"), {ward.office, ward.hospital});
    REQUIRE(room);
    QByteArray file = "%PDF-1.7\n" + QByteArray(BlobManifest::chunkBytes + 1000, 'x');
    const QList<QByteArray> chunks{file.first(BlobManifest::chunkBytes),
                                   file.mid(BlobManifest::chunkBytes)};
    const BlobManifest manifest{
        sha256(file), file.size(), FileType::Pdf, {sha256(chunks.at(0)), sha256(chunks.at(1))}};
    const QByteArray place = "/v1/blobs/" + room->toString().toLatin1();
    const QByteArray name = place + '/' + manifest.hash.toHex();
    const QByteArray token = ward.token(manager, "manager");
    TlsPeer in(ward.server->apiPort(), manager.identity);
    const auto opened = in.request("POST", place, encode(manifest), token);
    CHECK(blobOpeningFromBytes(opened.body).value() == BlobOpening{false, {0, 1}});
    CHECK(in.request("PUT", name + "/0", chunks.at(1), token).status == 422);
    CHECK(in.request("PUT", name + "/00", chunks.at(0), token).status == 404);
    CHECK(in.request("POST", name + "/complete", {}, token).status == 409);
    for (const int number : {1, 0})
        CHECK(in.request("PUT", name + '/' + QByteArray::number(number), chunks.at(number), token)
                  .status
              == 200);
    CHECK(in.request("POST", name + "/complete", {}, token).status == 200);

    TlsPeer out(ward.server->apiPort(), worker.identity);
    const QByteArray other = ward.token(worker, "worker");
    CHECK(blobManifestFromBytes(out.request("GET", name, {}, other).body).value() == manifest);
    for (int number = 0; number < 2; ++number) {
        const auto answer = out.request("GET", name + '/' + QByteArray::number(number), {}, other);
        CHECK(answer.head.contains("Content-Type: application/octet-stream\r\n"));
        CHECK((answer.body == chunks.at(number)));
    }
    CHECK(out.request("GET", name + "/2", {}, other).status == 404);
    BlobManifest page = manifest;
    page.hash = sha256("page");
    QByteArray html = encode(page).replace("application/pdf", "text/html");
    CHECK(in.request("POST", place, html, token).status == 415);
}

TEST_CASE("Only members hear that something moved in a room", "[server]")
{
    RunningServer ward;
    const auto manager = ward.enrolled(ward.manager, "manager");
    const auto worker = ward.enrolled(ward.worker, "worker");
    TlsPeer inside(ward.server->apiPort(), manager.identity);
    TlsPeer outside(ward.server->apiPort(), worker.identity);
    REQUIRE(openSocket(inside, ward.token(manager, "manager")));
    REQUIRE(openSocket(outside, ward.token(worker, "worker")));
    const auto room = ward.admin().openRoom(QStringLiteral("office-file"), {ward.office});
    REQUIRE(room);
    CHECK(inside.readFrame().contains(room->toString().toLatin1()));
    // What the other one hears next is about the region, which everyone may know.
    ward.addPerson(ward.office, Profession::Clerk, QStringLiteral("clerk"));
    const QByteArray heard = outside.readFrame();
    CHECK(heard.contains("poke"));
    CHECK_FALSE(heard.contains(room->toString().toLatin1()));
}

TEST_CASE("A WebSocket of a revoked device is closed instead of poked", "[server]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(openSocket(peer, ward.token(device, "manager")));
    REQUIRE(ward.admin().revokeDevice(device.id));
    ward.addPerson(ward.office, Profession::Clerk, QStringLiteral("clerk"));
    CHECK(peer.readFrame().startsWith(QByteArray("\x03\xe9", 2)));
}

TEST_CASE("A socket without a token is not opened", "[server]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    CHECK_FALSE(openSocket(peer, "nonsense"));
}

TEST_CASE("A server comes back with the same authority and the same people", "[server]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    ServerConfig config;
    config.dataFolder = folder.path() + QStringLiteral("/s");
    config.postgres = newTestStore();
    config.missing = ServerConfig::Missing::Refuse;
    CHECK_FALSE(Server::start(config, clock));
    REQUIRE(Server::initialise(config, clock));
    CHECK(Server::initialise(config, clock).error().kind == Error::Kind::Conflict);
    QByteArray authority;
    {
        const auto server = Server::start(config, clock);
        REQUIRE(server);
        authority = (*server)->authorityPem();
        REQUIRE((*server)->administration().createOffice(
            makeOffice(OfficeKind::Clinic, QStringLiteral("医院"))));
    }
    const auto server = Server::start(config, clock);
    REQUIRE(server);
    CHECK((*server)->authorityPem() == authority);
    CHECK((*server)->administration().directory()->offices.size() == 1);
    CHECK((*server)->administration().verifyAudit());
}
