// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/account.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const Person mori{PersonId::create(), OfficeId::create(), Profession::SocialWorker,
                  QStringLiteral("森 髙子"), QStringLiteral("もり たかこ")};

std::string textOf(const Secret &secret)
{
    return std::string(secret.view());
}

} // namespace

TEST_CASE("A password of any characters arrives as it was typed", "[wire]")
{
    for (const std::string password :
         {"", "pass", "\"quoted\\", "改行\nとタブ\t", "𠮷野家😀", "a/b\x01\x1f"}) {
        SessionRequest request{QStringLiteral("mori"), Secret(password)};
        const auto read = sessionRequestFromBytes(encode(request).view());
        REQUIRE(read);
        CHECK(textOf(read->password) == password);
        CHECK(read->login == request.login);
    }
    const auto escaped = sessionRequestFromBytes(
        R"( { "login" : "\u3042" , "x":{"password":"no"}, "password":"\ud842\udfb7\u3042\/" } )");
    REQUIRE(escaped);
    CHECK(textOf(escaped->password) == "𠮷あ/");
    CHECK(escaped->login == QStringLiteral("あ"));
}

TEST_CASE("A long password outgrows the first buffer unharmed", "[wire]")
{
    const std::string password(5000, '"');
    CHECK(
        textOf(
            sessionRequestFromBytes(encode(SessionRequest{{}, Secret(password)}).view())->password)
        == password);
}

TEST_CASE("Malformed messages with secrets are refused", "[wire]")
{
    for (const char *text :
         {"", "{", "{}", "[]", "{\"login\":\"a\"}", "{\"login\":\"a\",\"password\":5}",
          "{\"login\":\"a\",\"password\":\"x}", "{\"login\":\"a\",\"password\":\"\\ud800\"}",
          "{\"login\":\"a\",\"password\":\"\\q\"}", "{\"login\":\"a\",\"password\":\"b\"}x",
          "{\"password\":\"a\",\"password\":\"b\",\"login\":\"c\"}",
          "{\"login\":[,\"password\":\"b\"}", "{\"login\":\"a\",\"password\":\"\\u12\"}",
          "{\"login\":\"a\",\"password\":\"b\",}"}) {
        CAPTURE(text);
        CHECK_FALSE(sessionRequestFromBytes(text));
    }
}

TEST_CASE("Enrolment, session and directory survive the wire", "[wire]")
{
    EnrolRequest enrol{QStringLiteral("mori"), Secret("pw"), Secret("1234-5678"), "-----BEGIN"};
    const auto readEnrol = enrolRequestFromBytes(encode(enrol).view());
    REQUIRE(readEnrol);
    CHECK(textOf(readEnrol->code) == "1234-5678");
    CHECK(readEnrol->certificateRequest == enrol.certificateRequest);

    const EnrolAnswer enrolled{DeviceId::create(), mori, "PEM", "CA", 8443};
    CHECK(*enrolAnswerFromBytes(encode(enrolled)) == enrolled);

    SessionAnswer session;
    session.token = Secret("token");
    session.refresh = Secret("refresh");
    session.person = mori;
    session.time = QDateTime(QDate(2026, 6, 1), QTime(1, 2, 3, 4), Qt::UTC);
    const auto readSession = sessionAnswerFromBytes(encode(session).view());
    REQUIRE(readSession);
    CHECK(textOf(readSession->token) == "token");
    CHECK(textOf(readSession->refresh) == "refresh");
    CHECK(readSession->person == mori);
    CHECK(readSession->time == session.time);
    CHECK(readSession->leaseSeconds == 0); // a server that knows of no lease
    session.leaseSeconds = 72 * 3600;
    CHECK(sessionAnswerFromBytes(encode(session).view())->leaseSeconds == 72 * 3600);
    session.leaseSeconds = 365 * 24 * 3600;
    CHECK_FALSE(sessionAnswerFromBytes(encode(session).view()));
    CHECK(textOf(refreshRequestFromBytes(encode(RefreshRequest{Secret("r")}).view())->refresh)
          == "r");

    const Directory directory{{{mori.office,
                                OfficeKind::Hospital,
                                QStringLiteral("さくら市民病院"),
                                QStringLiteral("地域連携室"),
                                {},
                                QStringLiteral("099-000-0001"),
                                {},
                                {},
                                {},
                                {}}},
                              {mori}};
    CHECK(*directoryFromBytes(encode(directory)) == directory);
    const Hello hello{1, QStringLiteral("0.1"), QStringLiteral("e"), session.time,
                      QStringLiteral("みどり地域")};
    CHECK(*helloFromBytes(encode(hello)) == hello);
    const ProblemBody problem{QStringLiteral("busy"), QStringLiteral("later"), true};
    CHECK(*problemFromBytes(encode(problem)) == problem);
    CHECK_FALSE(problemFromBytes("<html>Hotel Wi-Fi</html>"));
}
