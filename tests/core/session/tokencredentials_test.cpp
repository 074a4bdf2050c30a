// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tokencredentials.h"
#include "tests/core/session/heldtransport.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

struct Desk {
    HeldTransport transport;
    HandClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)};
    QList<std::string> kept;
    QList<bool> renewals;
    QList<TokenCredentials::Word> words;

    TokenCredentials credentials(const char *password, const char *refresh)
    {
        return TokenCredentials(
            transport, clock, QStringLiteral("nishida"), Secret(password), Secret(refresh),
            [this](Secret token) { kept.append(std::string(token.view())); },
            [this](const auto &word) { words.append(word); });
    }
    void renew(TokenCredentials &credentials)
    {
        credentials.renew(
            [this](const Result<void> &result) { renewals.append(result.has_value()); });
    }
    void session(const char *token)
    {
        SessionAnswer session;
        session.token = Secret(token);
        session.refresh = Secret("next refresh");
        session.person.id = PersonId::create();
        session.person.office = OfficeId::create();
        session.person.name = QStringLiteral("西田");
        session.leaseSeconds = 48 * 3600;
        session.time = QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
        const Secret bytes = encode(session);
        transport.answer(QByteArray(bytes.view().data(), qsizetype(bytes.size())));
    }
    void refuse() { transport.fail(Error::Kind::Unauthorized, 401); }
    QString path(qsizetype i) const { return transport.requests.at(i).path; }
};

} // namespace

TEST_CASE("A valid refresh signs in without the password", "[session]")
{
    Desk desk;
    auto credentials = desk.credentials("word", "old refresh");
    CHECK_FALSE(credentials.token());
    desk.renew(credentials);
    desk.renew(credentials); // asked twice, sent once
    REQUIRE(desk.transport.requests.size() == 1);
    CHECK(desk.path(0) == QStringLiteral("/v1/session/refresh"));
    desk.session("t1");
    CHECK(desk.renewals == QList{true, true});
    REQUIRE(credentials.token());
    CHECK(credentials.token()->view() == "t1");
    CHECK(desk.kept == QList<std::string>{"next refresh"});

    desk.clock.advance(std::chrono::minutes(11));
    CHECK_FALSE(credentials.token());
}

TEST_CASE("What the server says of the lease is heard with each token, and with nothing else",
          "[session][lease]")
{
    Desk desk;
    auto credentials = desk.credentials("word", "old refresh");
    desk.renew(credentials);
    desk.refuse();
    desk.transport.fail(Error::Kind::Offline);
    CHECK(desk.words.isEmpty());
    desk.renew(credentials);
    desk.session("t1");
    REQUIRE(desk.words.size() == 1);
    CHECK(desk.words.first().leaseSeconds == 48 * 3600);
    CHECK(desk.words.first().serverTime == desk.clock.now());
}

TEST_CASE("A refresh that died over the weekend falls back to the password, once", "[session]")
{
    Desk desk;
    auto credentials = desk.credentials("word", "dead");
    desk.renew(credentials);
    desk.refuse();
    REQUIRE(desk.transport.requests.size() == 2);
    CHECK(desk.path(1) == QStringLiteral("/v1/session"));
    CHECK(desk.kept == QList<std::string>{""});

    desk.refuse();
    CHECK(desk.renewals == QList{false});
    desk.renew(credentials); // the wrong password is not offered again
    CHECK(desk.transport.requests.size() == 2);
    CHECK(desk.renewals == QList{false, false});
}

TEST_CASE("A line that is down keeps refresh and password for the next try", "[session]")
{
    Desk desk;
    auto credentials = desk.credentials("word", "");
    desk.renew(credentials);
    desk.transport.fail(Error::Kind::Offline);
    desk.renew(credentials);
    REQUIRE(desk.transport.requests.size() == 2);
    desk.session("t1");
    CHECK(desk.renewals == QList{false, true});
}

TEST_CASE("A server that asks for patience is quoted, until the next renewal works", "[session]")
{
    Desk desk;
    auto credentials = desk.credentials("", "refresh");
    desk.renew(credentials);
    HttpAnswer busy;
    busy.status = 429;
    busy.problem = Error{Error::Kind::Busy, {}};
    busy.retryAfter = std::chrono::seconds(7);
    desk.transport.answer(busy);
    CHECK(credentials.patience() == std::chrono::seconds(7));
    desk.renew(credentials);
    desk.session("token");
    CHECK(credentials.patience() == std::chrono::seconds(0));
}
