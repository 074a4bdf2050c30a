// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "core/wire/records.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 6, 1), QTime(3, 0, 0, 120), Qt::UTC);

Operation anOperation()
{
    return {OperationId::create(),
            ScopeId::create(),
            GrantId::create(),
            QStringLiteral("sheet.patch"),
            ObjectId::create(),
            7,
            noon,
            QJsonObject{{QStringLiteral("groups"), QJsonObject{{QStringLiteral("bp"), 1}}}}};
}

PullAnswer anAnswer()
{
    PullAnswer answer;
    answer.epoch = QStringLiteral("e1");
    answer.time = noon;
    answer.tick = QStringLiteral("t");
    answer.tickKnown = false;
    answer.unknown = {OperationId::create()};
    answer.lost = {{ScopeId::create(), GrantId::create(), true, QStringLiteral("removed"),
                    QStringLiteral("erase")}};
    answer.diverged = {ScopeId::create()};
    answer.reset = {ScopeId::create()};
    answer.more = true;
    Block block{ScopeId::create(),
                QStringLiteral("handoff"),
                GrantId::create(),
                3,
                9,
                9,
                4,
                2,
                0x00ff00ff00ff00ffULL,
                {}};
    block.objects = {{QStringLiteral("sheet"), ObjectId::create(), 5,
                      QByteArrayLiteral("{\"a\":\"髙﨑𠮷\",\"new\":{\"x\":[1,null]}}")},
                     {QStringLiteral("client"), ObjectId::create(), 9, {}}};
    answer.blocks = {block};
    return answer;
}

} // namespace

TEST_CASE("What one side writes the other side reads", "[wire]")
{
    PullRequest pull;
    pull.have.insert(ScopeId::create(), {GrantId::create(), 4711, 0x9f3a5c0e11d2b7aaULL, 3});
    pull.confirm = {OperationId::create()};
    pull.first = {ScopeId::create()};
    pull.waitMs = 1000;
    pull.tick = QStringLiteral("c07e");
    CHECK(*pullRequestFromBytes(encode(pull)) == pull);
    const auto answer = anAnswer();
    CHECK(*pullAnswerFromBytes(encode(answer)) == answer);

    const PushRequest push{{anOperation(), anOperation()}};
    CHECK(*pushRequestFromBytes(encode(push)) == push);
    Operation inNewRoom = anOperation();
    inNewRoom.grant = {};
    CHECK(*operationFromJson(toJson(inNewRoom)) == inNewRoom);
    const PushAnswer verdicts{
        QStringLiteral("e1"),
        {{OperationId::create(), OperationStatus::Conflict, 12, {}},
         {OperationId::create(), OperationStatus::Rejected, 0, QStringLiteral("bad_schema")}}};
    CHECK(*pushAnswerFromBytes(encode(verdicts)) == verdicts);
}

TEST_CASE("Bodies travel as the bytes they are stored as", "[wire]")
{
    const PullAnswer answer = anAnswer();
    CHECK(encode(answer).contains(answer.blocks[0].objects[0].body));
}

TEST_CASE("Members of a newer version are passed over", "[wire]")
{
    QByteArray bytes = encode(anAnswer());
    const auto known = pullAnswerFromBytes(bytes);
    bytes.replace("{\"diverged\"", "{\"colour\":[{\"x\":1}],\"diverged\"");
    REQUIRE(bytes.contains("colour"));
    CHECK(*pullAnswerFromBytes(bytes) == *known);
}

TEST_CASE("A message cut off anywhere is refused, never half read", "[wire]")
{
    const QByteArray whole = encode(anAnswer());
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(pullAnswerFromBytes(whole.left(length)));
    const QByteArray push = encode(PushRequest{{anOperation()}});
    for (qsizetype length = 0; length < push.size(); ++length)
        CHECK_FALSE(pushRequestFromBytes(push.left(length)));
}

TEST_CASE("Malformed members are refused with the place and without the content", "[wire]")
{
    const QJsonObject good = toJson(anOperation());
    const QList<std::pair<QString, QJsonValue>> wrongs{
        {QStringLiteral("id"), QStringLiteral("秘密")},
        {QStringLiteral("id"), good.value(u"id").toString().toUpper() + u'A'},
        {QStringLiteral("scope"), u'{' + good.value(u"scope").toString() + u'}'},
        {QStringLiteral("kind"), QStringLiteral("sheet")},
        {QStringLiteral("kind"), QStringLiteral("sheet.patch.more")},
        {QStringLiteral("kind"), QStringLiteral("../x.new")},
        {QStringLiteral("dseq"), -1},
        {QStringLiteral("dseq"), 1.5},
        {QStringLiteral("at"), QStringLiteral("yesterday")},
        {QStringLiteral("p"), QJsonArray()},
        {QStringLiteral("grant"), 5}};
    for (const auto &[name, value] : wrongs) {
        QJsonObject bad = good;
        bad.insert(name, value);
        const auto read = operationFromJson(bad);
        CAPTURE(name);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Invalid);
        CHECK_FALSE(read.error().detail.contains(QStringLiteral("秘密")));
    }
}

TEST_CASE("Too much is refused before it costs anything", "[wire]")
{
    PushRequest push;
    for (int i = 0; i <= PushRequest::maxOperations; ++i)
        push.operations.append(anOperation());
    const auto many = pushRequestFromBytes(encode(push));
    REQUIRE_FALSE(many);
    CHECK(many.error().kind == Error::Kind::TooLarge);
    const QByteArray large(PushRequest::maxBytes + 1, ' ');
    CHECK(pushRequestFromBytes(large).error().kind == Error::Kind::TooLarge);
    CHECK_FALSE(pushRequestFromBytes(QByteArray(100'000, '[')));
    CHECK_FALSE(pullRequestFromBytes(QByteArrayLiteral("{\"wait_ms\":-1}")));
    CHECK(pullRequestFromBytes(QByteArrayLiteral("{\"wait_ms\":99000000}"))->waitMs == 25'000);
}
