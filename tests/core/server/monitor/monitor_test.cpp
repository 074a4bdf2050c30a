// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/monitor/monitor.h"
#include "core/server/monitor/monitorlistener.h"
#include "core/server/upkeep/backup.h"
#include "core/sqlite/sqlitefaults.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/ward.h"

#include <QRegularExpression>

#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tasuki;

namespace {

/// What a plain connection answers to these bytes, all of it.
QByteArray rawAnswer(quint16 port, const QByteArray &bytes)
{
    const int socket = connectTo(port);
    REQUIRE(socket >= 0);
    REQUIRE(::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
            == bytes.size());
    QByteArray answer;
    char buffer[4096];
    for (ssize_t size = 0; (size = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
        answer += QByteArray(buffer, static_cast<qsizetype>(size));
    ::close(socket);
    return answer;
}

QByteArray get(quint16 port, const QByteArray &path)
{
    return rawAnswer(port, "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
}

void monitored(ServerConfig &config)
{
    config.monitorPort = 0;
}

class BrokenDisk final : public SqliteFaults {
public:
    int beforeStep(const char *) override { return isBroken ? SQLITE_IOERR : SQLITE_OK; }
    std::atomic<bool> isBroken = false;
};

} // namespace

TEST_CASE("Probes and Prometheus have a plain door of their own", "[server][monitor]")
{
    const RunningServer ward(monitored);
    const quint16 port = ward.server->monitorPort();
    REQUIRE(port != 0);
    CHECK(get(port, "/healthz").startsWith("HTTP/1.1 200 "));
    CHECK(get(port, "/readyz").startsWith("HTTP/1.1 200 "));
    CHECK(get(port, "/metrics").contains("Content-Type: text/plain; version=0.0.4"));
    CHECK(get(port, "/v1/hello").startsWith("HTTP/1.1 404 "));
    CHECK(get(port, "/v1/sync/pull").startsWith("HTTP/1.1 404 "));
    CHECK(rawAnswer(port, "POST /metrics HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 405 "));
    CHECK(rawAnswer(port, "GET /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
              .startsWith("HTTP/1.1 400 "));
    CHECK(rawAnswer(port, "GET /metrics HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n")
              .startsWith("HTTP/1.1 400 "));
    CHECK(rawAnswer(port, "GET /metrics HTTP/1.1\r\nX: " + QByteArray(9000, 'x')).isEmpty());
    CHECK(get(port, "/healthz").startsWith("HTTP/1.1 200 "));
}

TEST_CASE("Without being asked for it a server has no such door", "[server][monitor]")
{
    const RunningServer ward;
    CHECK(ward.server->monitorPort() == 0);
}

TEST_CASE("The metrics count what was asked and answered, and name nobody", "[server][monitor]")
{
    RunningServer ward(monitored);
    const quint16 port = ward.server->monitorPort();
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    const auto room = ward.admin().openRoom(QStringLiteral("office-file"), {ward.office});
    REQUIRE(room);
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(peer.request("GET", "/v1/directory", {}, token).status == 200);
    REQUIRE(peer.request("GET", "/v1/directory", {}, "wrong").status == 401);
    REQUIRE(peer.request("GET", "/v1/patients/" + room->toString().toLatin1(), {}, token).status
            == 404);
    REQUIRE(peer.write("GARBAGE\r\n\r\n"));
    REQUIRE(peer.readAnswer().status == 400);
    const QByteArray text = get(port, "/metrics");
    for (const char *const line :
         {R"(tasuki_requests_total{route="/v1/directory",method="GET",status="200"} 1)",
          R"(tasuki_requests_total{route="/v1/directory",method="GET",status="401"} 1)",
          R"(tasuki_requests_total{route="/v1/enrol",method="POST",status="200"} 1)",
          R"(tasuki_requests_total{route="other",method="other",status="404"} 1)",
          R"(tasuki_requests_total{route="other",method="other",status="400"} 1)",
          R"(tasuki_request_seconds_count{route="/v1/directory"} 2)",
          R"(tasuki_request_seconds_bucket{route="/v1/directory",le="+Inf"} 2)",
          "tasuki_held_operations 0", "# TYPE tasuki_request_seconds histogram"}) {
        CAPTURE(line);
        CHECK(text.contains(line + QByteArray("\n")));
    }
    CHECK(text.contains("\ntasuki_database_bytes ") == !isTestedOnPostgres());
    CHECK(text.contains("\ntasuki_certificate_left_seconds "));
    CHECK_FALSE(text.contains("tasuki_backup_age_seconds")); // there was none
    static const QRegularExpression identifier(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}"));
    CHECK_FALSE(identifier.match(QString::fromUtf8(text)).hasMatch());
    for (const char *const name : {"manager", "127.0.0.1", "patients", "居宅"})
        CHECK_FALSE(text.contains(name));
}

TEST_CASE("The age of the last good backup shows, and open sockets count", "[server][monitor]")
{
    RunningServer ward(monitored);
    const ServerFolder folder(ward.folder.path() + QStringLiteral("/server"));
    REQUIRE(folder.noteBackup(ward.clock.now().addSecs(-3600)));
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(peer.write("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                       + ward.token(device, "manager")
                       + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    REQUIRE(peer.readAnswer().status == 101);
    const QByteArray text = get(ward.server->monitorPort(), "/metrics");
    CHECK(text.contains("\ntasuki_backup_age_seconds 3600\n"));
    CHECK(text.contains("\ntasuki_sockets 1\n"));
}

TEST_CASE("A server is not ready while its database fails, and not healthy while it is stuck",
          "[server][monitor]")
{
    BrokenDisk disk;
    Ward ward(&disk);
    const ServerMetrics metrics;
    const ServerFolder folder(ward.folder.path());
    std::optional<HttpServer::Load> load = HttpServer::Load{};
    const Monitor monitor({metrics, *ward.store, folder, ward.clock, [&load] { return load; },
                           [&ward] { return ward.clock.now().addDays(10); }});
    const auto status = [&monitor](const char *path) {
        ServerRequest request;
        request.method = "GET";
        request.path = path;
        return monitor.answer(request).status;
    };
    CHECK(status("/healthz") == 200);
    CHECK(status("/readyz") == 200);
    disk.isBroken = true;
    CHECK(status("/healthz") == 200);
    CHECK(status("/readyz") == 503);
    CHECK(status("/metrics") == 200); // says what it can
    disk.isBroken = false;
    load.reset();
    CHECK(status("/healthz") == 503);
    CHECK(status("/readyz") == 503);
}

TEST_CASE("A histogram counts each bound with all that is below it", "[server][monitor]")
{
    ServerMetrics metrics;
    for (const int ms : {0, 2, 4, 30, 20'000})
        metrics.requestAnswered("GET", "/x", 200, std::chrono::milliseconds(ms));
    metrics.operationJudged("held");
    metrics.operationJudged("held");
    const QByteArray text = metrics.text({});
    CHECK(text.contains("tasuki_operations_total{result=\"held\"} 2\n"));
    CHECK(text.contains("{route=\"/x\",le=\"0.001\"} 1\n"));
    CHECK(text.contains("{route=\"/x\",le=\"0.005\"} 3\n"));
    CHECK(text.contains("{route=\"/x\",le=\"10\"} 4\n"));
    CHECK(text.contains("{route=\"/x\",le=\"+Inf\"} 5\n"));
    CHECK(text.contains("tasuki_request_seconds_sum{route=\"/x\"} 20.036\n"));
    CHECK_FALSE(text.contains("tasuki_held_operations")); // unknown is left out, not nought
}
