// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httptransport.h"
#include "core/sync/networkproblem.h"
#include "core/wire/gzip.h"
#include "tests/core/sync/strangeserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace tasuki;

namespace {

QByteArray http(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nDate: Sat, 21 Nov 2026 03:00:00 GMT\r\nConnection: close\r\n\r\n" + body;
}

template<typename Condition>
void waitUntil(Condition holds)
{
    const QDeadlineTimer deadline(20000);
    while (!holds() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    REQUIRE(holds());
}

HttpAnswer ask(HttpTransport &transport, HttpRequest request)
{
    std::optional<HttpAnswer> got;
    request.path = QStringLiteral("/v1/hello");
    transport.send(request, [&got](HttpAnswer answer) { got = std::move(answer); });
    waitUntil([&got] { return got.has_value(); });
    return *got;
}

HttpAnswer ask(const ServerLine &line, const HttpRequest &request = {})
{
    static const SystemClock clock;
    HttpTransport transport(line, clock);
    return ask(transport, request);
}

Error::Kind troubleOf(const HttpAnswer &answer)
{
    REQUIRE(answer.problem);
    UNSCOPED_INFO(answer.problem->detail.toStdString());
    return answer.problem->kind;
}

} // namespace

TEST_CASE("Our own server is heard, with its clock", "[sync][transport]")
{
    const TestAuthority authority;
    StrangeServer server(authority, http("200 OK", "application/json; charset=utf-8", "{}"));
    HttpRequest request;
    request.token = std::make_shared<const Secret>("t0ken");
    const HttpAnswer answer = ask(authority.deviceLine(server.url()), request);
    CHECK_FALSE(answer.problem);
    CHECK(answer.body == "{}");
    CHECK(answer.serverTime.isValid());
    CHECK(server.asked.contains("Bearer t0ken"));
}

TEST_CASE("The program says which one it is", "[sync][transport]")
{
    const TestAuthority authority;
    StrangeServer server(authority, http("200 OK", "application/json; charset=utf-8", "{}"));
    CHECK_FALSE(ask(authority.deviceLine(server.url())).problem);
    CHECK(server.asked.contains("Tasuki-Proto: 1\r\n"));
    CHECK(server.asked.contains("Tasuki-Client: " TASUKI_VERSION "\r\n"));
}

TEST_CASE("What is long is sent folded", "[sync][transport]")
{
    const TestAuthority authority;
    StrangeServer server(authority, http("200 OK", "application/json; charset=utf-8", "{}"));
    HttpRequest request;
    request.method = "POST";
    request.body = QByteArray(100'000, 'a');
    CHECK_FALSE(ask(authority.deviceLine(server.url()), request).problem);
    CHECK(server.asked.contains("Content-Encoding: gzip\r\n"));
    CHECK(server.asked.size() < 2000);
}

TEST_CASE("A secret is sent as it is: its length must not tell of it", "[sync][transport]")
{
    const TestAuthority authority;
    StrangeServer server(authority, http("200 OK", "application/json; charset=utf-8", "{}"));
    HttpRequest request;
    request.method = "POST";
    request.secretBody = std::make_shared<const Secret>(std::string(5000, 'a'));
    CHECK_FALSE(ask(authority.deviceLine(server.url()), request).problem);
    CHECK_FALSE(server.asked.contains("Content-Encoding"));
}

TEST_CASE("A folded answer is read; one that unfolds without end is not", "[sync][transport]")
{
    const TestAuthority authority;
    const QByteArray type = "application/json; charset=utf-8\r\nContent-Encoding: gzip";
    const QByteArray body(300'000, 'a');
    StrangeServer good(authority, http("200 OK", type, gzipped(body)));
    const HttpAnswer answer = ask(authority.deviceLine(good.url()));
    CHECK_FALSE(answer.problem);
    CHECK(answer.body == body);
    StrangeServer bomb(authority, http("200 OK", type, gzipped(QByteArray(64 << 20, ' '))));
    const HttpAnswer refused = ask(authority.deviceLine(bomb.url()));
    CHECK(troubleOf(refused) == Error::Kind::TooLarge);
    CHECK(refused.body.isEmpty());
    StrangeServer broken(authority, http("200 OK", type, gzipped(body).chopped(20)));
    const HttpAnswer half = ask(authority.deviceLine(broken.url()));
    CHECK(troubleOf(half) == Error::Kind::Server);
    CHECK(half.body.isEmpty());
}

TEST_CASE("After a break no question waits behind the one that waits for news", "[sync][transport]")
{
    const TestAuthority authority;
    StrangeServer server(authority, http("200 OK", "application/json; charset=utf-8", "{}"));
    server.isPatient = true;
    const SystemClock clock;
    HttpTransport transport(authority.deviceLine(server.url()), clock);
    HttpRequest waiting;
    waiting.lane = HttpLane::Waiting;
    waiting.path = QStringLiteral("/v1/wait");
    transport.send(waiting, [](const HttpAnswer &) {});
    waitUntil([&server] { return server.asked.contains("/v1/wait"); });
    server.cut();
    CHECK_FALSE(ask(transport, {}).problem);
}

TEST_CASE("A hotel's log-in page is not our server", "[sync][transport]")
{
    const TestAuthority authority;
    const auto status = GENERATE(as<QByteArray>(), "200 OK", "302 Found", "403 Forbidden",
                                 "511 Network Authentication Required");
    StrangeServer server(authority, http(status, "text/html", "<html>Welcome</html>"));
    CHECK(troubleOf(ask(authority.deviceLine(server.url()))) == Error::Kind::Portal);
}

TEST_CASE("A server another authority vouches for gets nothing of ours", "[sync][transport]")
{
    const TestAuthority ours;
    const TestAuthority theirs;
    StrangeServer server(theirs, http("200 OK", "application/json", "{}"), QSslSocket::VerifyNone);
    HttpRequest request;
    request.token = std::make_shared<const Secret>("t0ken");
    CHECK(troubleOf(ask(ours.deviceLine(server.url()), request)) == Error::Kind::Untrusted);
    CHECK(server.asked.isEmpty());
}

TEST_CASE("The alerts by which a server refuses a device are told from a broken line",
          "[sync][transport]")
{
    // Qt's own server ends such a handshake without its alert, so the words are OpenSSL's as seen
    // from a Beast server; the handshake itself is part of the scenarios.
    LineFailure failure;
    failure.code = QNetworkReply::UnknownNetworkError;
    const auto text = GENERATE(as<std::string>(), "tlsv13 alert certificate required",
                               "tlsv1 alert unknown ca", "sslv3 alert certificate revoked");
    failure.text = QStringLiteral("Error while reading: error:0A:SSL routines::")
        + QString::fromStdString(text);
    CHECK(errorOf(failure).kind == Error::Kind::NotEnrolled);
    failure.text = QStringLiteral("Connection closed");
    CHECK(errorOf(failure).kind == Error::Kind::Offline);
    failure.text = QStringLiteral("error:0A00010B:SSL routines::wrong version number");
    CHECK(errorOf(failure).kind == Error::Kind::Portal);
}

TEST_CASE("An answer without end, without haste or without its second half is given up",
          "[sync][transport]")
{
    const TestAuthority authority;
    HttpRequest request;
    SECTION("too large")
    {
        request.maxAnswerBytes = 1000;
        StrangeServer server(authority,
                             http("200 OK", "application/json", QByteArray(100000, ' ')));
        CHECK(troubleOf(ask(authority.deviceLine(server.url()), request)) == Error::Kind::TooLarge);
    }
    SECTION("slow")
    {
        request.timeout = std::chrono::milliseconds(600);
        StrangeServer server(authority, "HTTP/1.1 200 OK\r\nContent-Le");
        server.closesAfter = false;
        CHECK(troubleOf(ask(authority.deviceLine(server.url()), request)) == Error::Kind::Timeout);
    }
    SECTION("truncated")
    {
        StrangeServer server(authority,
                             http("200 OK", "application/json", "{\"a\":1234567890}").chopped(8));
        CHECK(troubleOf(ask(authority.deviceLine(server.url()))) == Error::Kind::Offline);
    }
}

TEST_CASE("A server that is not there is an ordinary day", "[sync][transport]")
{
    const TestAuthority authority;
    CHECK(troubleOf(ask(authority.deviceLine(QUrl(QStringLiteral("https://127.0.0.1:1")))))
          == Error::Kind::Offline);
}

TEST_CASE("Our server's refusals keep their meaning", "[sync][transport]")
{
    const TestAuthority authority;
    const auto [status, body, kind] = GENERATE(table<QByteArray, QByteArray, Error::Kind>(
        {{"401 No", R"({"error":"token","detail":"","retry":false})", Error::Kind::Unauthorized},
         {"403 No", R"({"error":"device_revoked","detail":"","retry":false})",
          Error::Kind::NotEnrolled},
         {"426 Old", R"({"error":"upgrade","detail":"","retry":false})", Error::Kind::Newer},
         {"503 Busy", R"({"error":"busy","detail":"","retry":true})", Error::Kind::Busy}}));
    StrangeServer server(authority, http(status, "application/json", body));
    CHECK(troubleOf(ask(authority.deviceLine(server.url()))) == kind);
}

TEST_CASE(
    "A certificate out of its time is blamed on the clock unless the clock is known to be right",
    "[sync][transport]")
{
    LineFailure failure;
    failure.code = QNetworkReply::SslHandshakeFailedError;
    failure.tls = {QSslError(QSslError::CertificateExpired)};
    failure.now = QDateTime(QDate(2027, 11, 21), QTime(3, 0), Qt::UTC);
    CHECK(errorOf(failure).kind == Error::Kind::ClockSkew);
    failure.lastServerTime = failure.now.addSecs(-3600);
    CHECK(errorOf(failure).kind == Error::Kind::Untrusted);
}

TEST_CASE("A server whose certificate lies a year ahead points at this computer's clock",
          "[sync][transport]")
{
    const TestAuthority nextYear(SystemClock().now().addDays(365));
    StrangeServer server(nextYear, http("200 OK", "application/json", "{}"),
                         QSslSocket::VerifyNone);
    const ServerLine line = makeServerLine(server.url(), nextYear.pem()).value();
    CHECK(troubleOf(ask(line)) == Error::Kind::ClockSkew);
}
