// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlitefaults.h"
#include "tests/scenario/ward.h"
#include "tests/support/strangeserver.h"

#include <atomic>
#include <sqlite3.h>

using namespace tasuki;

namespace {

const QString d03 = QStringLiteral("D03");
const QString wish = QStringLiteral("家に帰りたい");

/// The computer's clock, wrong by a fixed time.
class WrongClock final : public Clock {
public:
    explicit WrongClock(int days)
        : m_days(days)
    { }
    QDateTime now() const override { return m_right.now().addDays(m_days); }
    qint64 monotonicMs() const override { return m_right.monotonicMs(); }

private:
    SystemClock m_right;
    int m_days;
};

/// A disk that is full for one kind of statement.
class FullDisk final : public SqliteFaults {
public:
    int beforeStep(const char *statementName) override
    {
        const char *full = m_full.load();
        return full && QByteArrayView(full) == QByteArrayView(statementName) ? SQLITE_FULL
                                                                             : SQLITE_OK;
    }
    void fillFor(const char *statementName) { m_full = statementName; }
    void makeRoom() { m_full = nullptr; }

private:
    std::atomic<const char *> m_full = nullptr;
};

/// Nishida has written something and the server went away before it was sent.
struct UnsentWork {
    UnsentWork()
        : nishida(ward.deviceOf(ward.nishida))
    {
        const auto sheet = nishida->standingSheet(ward.haru);
        REQUIRE(settle({nishida.get()}));
        ward.server.stop();
        REQUIRE(nishida->answer(*sheet, d03, wish));
    }
    /// The real server is back: everything arrives, once.
    void heal()
    {
        ward.server.start();
        REQUIRE(settle({nishida.get()}));
        const auto yamamoto = ward.deviceOf(ward.yamamoto);
        CHECK(textOf(*yamamoto->standingSheet(ward.haru), d03) == wish);
        checkSameOffice(*nishida, *yamamoto, ward.haru);
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida;
};

} // namespace

TEST_CASE("A log-in page in between is called one, and nothing is lost meanwhile",
          "[scenario][line]")
{
    UnsentWork desk;

    const auto hotel = StrangeServer::page(desk.ward.server.apiPort());
    REQUIRE(hotel);
    REQUIRE(waitFor([&] { return desk.nishida->has(Error::Kind::Portal); }));

    CHECK(hotel->visits() > 0);
    CHECK(desk.nishida->now().unsent > 0);
    CHECK(textOf(*desk.nishida->standingSheet(desk.ward.haru), d03) == wish);
    hotel->close();
    desk.heal();
}

TEST_CASE("A server with a foreign certificate learns nothing", "[scenario][line]")
{
    UnsentWork desk;

    const auto stranger = StrangeServer::foreign(desk.ward.server.apiPort());
    REQUIRE(waitFor([&] { return desk.nishida->has(Error::Kind::Untrusted); }));
    REQUIRE(waitFor([&] { return stranger->visits() > 1; })); // and again, and still nothing

    CHECK(stranger->bytesHeard() == 0);
    CHECK(desk.nishida->workspace().connectivity().state == Connectivity::State::Stopped);
    CHECK(desk.nishida->now().unsent > 0);
    stranger->close();
    desk.heal();
}

TEST_CASE("Enrolling at a foreign server tells it neither code nor password and leaves no vault",
          "[scenario][line]")
{
    Ward ward;
    const auto stranger = StrangeServer::foreign(0);
    auto ticket = ward.server.ticketFor(ward.nishida);
    const Secret code = ticket.enrolment.code.clone();
    ticket.enrolment.server.setPort(stranger->port());
    TestDevice device;

    const auto refused = device.enrol(std::move(ticket));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Untrusted);
    CHECK(stranger->visits() == 1);
    CHECK(stranger->bytesHeard() == 0);
    CHECK(device.access().vaults().isEmpty());
    auto again = ward.server.ticketFor(ward.nishida);
    again.enrolment.code = code.clone();
    CHECK(device.enrol(std::move(again)));
}

TEST_CASE("A clock that is a year off is told to the person and does not stop the work",
          "[scenario][line]")
{
    const int days = GENERATE(-365, 365);
    Ward ward;
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    const WrongClock wrong(days);
    TestDevice nishida(wrong);
    REQUIRE(nishida.enrol(ward.server.ticketFor(ward.nishida)));
    REQUIRE(waitFor([&] { return nishida.now().client(ward.haru.id) != nullptr; }));

    REQUIRE(waitFor([&] { return nishida.has(Error::Kind::ClockSkew); }));
    const auto sheet = nishida.standingSheet(ward.haru);
    REQUIRE(nishida.answer(*sheet, d03, wish));

    REQUIRE(waitFor([&] { return nishida.isQuiet(); }));
    REQUIRE(settle({yamamoto.get()}));
    CHECK(textOf(*yamamoto->standingSheet(ward.haru), d03) == wish);
    checkSameOffice(nishida, *yamamoto, ward.haru);
}

TEST_CASE("A full disk refuses the whole save, says so, and takes it when there is room",
          "[scenario][disk]")
{
    const char *full
        = GENERATE(as<const char *>(), "transaction.begin", "outbox.add", "transaction.commit");
    CAPTURE(full);
    Ward ward;
    FullDisk disk;
    StoreOptions options;
    options.faults = &disk;
    TestDevice nishida(TestDevice::systemClock(), options);
    REQUIRE(nishida.enrol(ward.server.ticketFor(ward.nishida)));
    REQUIRE(waitFor([&] { return nishida.now().client(ward.haru.id) != nullptr; }));
    const auto sheet = nishida.standingSheet(ward.haru);
    REQUIRE(sheet);
    REQUIRE(settle({&nishida}));

    disk.fillFor(full);
    const auto refused = nishida.answer(*sheet, d03, wish);
    const auto notAdmitted = nishida.admit(ward.haru, ward.sakura.id);
    disk.makeRoom();

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::DiskFull);
    REQUIRE_FALSE(notAdmitted);
    CHECK(notAdmitted.error().kind == Error::Kind::DiskFull);
    CHECK(*nishida.standingSheet(ward.haru) == *sheet);
    CHECK(nishida.now().episodes.isEmpty());
    REQUIRE(nishida.answer(*sheet, d03, wish)); // the text is still in the person's hands
    REQUIRE(nishida.admit(ward.haru, ward.sakura.id));
    REQUIRE(settle({&nishida}));
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    CHECK(textOf(*yamamoto->standingSheet(ward.haru), d03) == wish);
    checkSameOffice(nishida, *yamamoto, ward.haru);
}

TEST_CASE("A disk that fills up while the server's news come in loses none of them",
          "[scenario][disk]")
{
    Ward ward;
    FullDisk disk;
    StoreOptions options;
    options.faults = &disk;
    TestDevice nishida(TestDevice::systemClock(), options);
    REQUIRE(nishida.enrol(ward.server.ticketFor(ward.nishida)));
    REQUIRE(waitFor([&] { return nishida.now().client(ward.haru.id) != nullptr; }));
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    REQUIRE(settle({&nishida, yamamoto.get()}));

    disk.fillFor("object.putNew");
    const auto sheet = yamamoto->standingSheet(ward.haru);
    REQUIRE(yamamoto->answer(*sheet, d03, wish));
    REQUIRE(waitFor([&] { return nishida.has(Error::Kind::DiskFull); }));
    disk.makeRoom();

    REQUIRE(settle({&nishida, yamamoto.get()}));
    CHECK(textOf(*nishida.standingSheet(ward.haru), d03) == wish);
    checkSameOffice(nishida, *yamamoto, ward.haru);
}
