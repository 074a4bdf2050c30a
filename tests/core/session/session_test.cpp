// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/enroller.h"
#include "core/session/session.h"
#include "core/session/vaultfinder.h"
#include "tests/core/session/enrolledfolder.h"
#include "tests/support/shiftedclock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

template<typename T>
T wait(const QFuture<T> &future)
{
    const QDeadlineTimer deadline(30000);
    while (!future.isFinished() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(future.isFinished());
    return future.result();
}

EnrolmentOrder order(const QUrl &server, const QByteArray &authority)
{
    EnrolmentOrder result;
    result.server = server;
    result.authority = authority;
    result.login = QStringLiteral("nishida");
    result.password = Secret("tasuki-2026-demo");
    result.code = Secret("ABCDE-12345");
    return result;
}

} // namespace

TEST_CASE("A vault opens without any server, and closing it shuts the store", "[session]")
{
    const QTemporaryDir data;
    const TestAuthority authority;
    const SystemClock clock;
    const QString folder = enrolledFolder(data, authority);
    CHECK(findVaults(data.path()).size() == 1);

    Session session(clock);
    const auto wrong = wait(session.open(folder, Secret("not the password")));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::Unauthorized);

    REQUIRE(wait(session.open(folder, Secret("tasuki-2026-demo"))));
    CHECK(session.isOpen());
    CHECK(session.person().name == QStringLiteral("西田"));
    const auto put = session.withStore(
        [](ClientStore &store) { return store.settings().put(QStringLiteral("draft"), {}); });
    CHECK(wait(put));
    const QDeadlineTimer deadline(20000);
    while (session.connectivity().state != Connectivity::State::Offline && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(session.connectivity().state == Connectivity::State::Offline);

    session.close();
    CHECK_FALSE(session.isOpen());
    const auto after = wait(session.withStore(
        [](ClientStore &store) { return store.settings().remove(QStringLiteral("draft")); }));
    REQUIRE_FALSE(after);
    CHECK(after.error().kind == Error::Kind::Locked);
    CHECK(wait(session.open(folder, Secret("tasuki-2026-demo"))));
}

TEST_CASE("Out of the lease a session without server does not open and leaves nothing open",
          "[session][lease]")
{
    using namespace std::chrono_literals;
    const auto [shift, kind] = GENERATE(table<std::chrono::minutes, Error::Kind>(
        {{73h, Error::Kind::LeaseOver}, {-1h, Error::Kind::ClockSkew}}));
    const QTemporaryDir data;
    const TestAuthority authority; // the certificate says since when the device is enrolled
    ShiftedClock clock;
    const QString folder = enrolledFolder(data, authority);
    Session session(clock);
    int openings = 0;
    QObject::connect(&session, &Session::opened, [&openings] { ++openings; });
    clock.turn(shift);

    auto opening = session.open(folder, Secret("tasuki-2026-demo"));
    const auto read = wait(session.withStore(
        [](ClientStore &store) { return store.settings().value(QStringLiteral("sync")); }));
    const auto refused = wait(opening);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == kind);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Locked);
    CHECK_FALSE(session.isOpen());
    CHECK(openings == 0);
    clock.turn(-shift);
    CHECK(wait(session.open(folder, Secret("tasuki-2026-demo"))));
    CHECK(openings == 1);
}

TEST_CASE("Closing a session that waits for its server answers whoever waits", "[session][lease]")
{
    using namespace std::chrono_literals;
    const QTemporaryDir data;
    const TestAuthority authority;
    ShiftedClock clock;
    Session session(clock);
    clock.turn(73h);
    const auto opening = session.open(enrolledFolder(data, authority), Secret("tasuki-2026-demo"));
    session.close();
    const auto answer = wait(opening);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("An enrolment that fails leaves no vault and tells nobody the code", "[session]")
{
    const QTemporaryDir data;
    const TestAuthority ours;
    const TestAuthority theirs;
    const SystemClock clock;
    StorageThread storage;
    Enroller enroller(data.path(), storage, clock, cheap);

    StrangeServer impostor(theirs, "HTTP/1.1 200 OK\r\n\r\n", QSslSocket::VerifyNone);
    const auto refused = wait(enroller.enrol(order(impostor.url(), ours.pem())));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Untrusted);
    CHECK(impostor.asked.isEmpty());

    StrangeServer babbling(ours,
                           "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                           "Content-Length: 2\r\n\r\n{}",
                           QSslSocket::VerifyNone);
    CHECK_FALSE(wait(enroller.enrol(order(babbling.url(), ours.pem()))));
    CHECK(babbling.asked.startsWith("POST /v1/enrol "));
    CHECK(findVaults(data.path()).isEmpty());
    CHECK(QDir(data.path()).isEmpty());
}
