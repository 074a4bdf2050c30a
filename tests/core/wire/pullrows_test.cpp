// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "core/wire/pullrows.h"
#include "tests/support/jsongen.h"
#include "tests/support/spacedjson.h"
#include "tests/support/text.h"

#include <QJsonDocument>

using namespace tasuki;

namespace {

const QByteArray anId("0191f0aa-0000-4000-8000-0000000000aa");

PullAnswer anAnswer(const QList<ObjectRow> &rows)
{
    PullAnswer answer;
    answer.epoch = QStringLiteral("e1");
    answer.time = QDateTime(QDate(2026, 6, 1), QTime(3, 0, 0, 120), Qt::UTC);
    answer.tick = QStringLiteral("t");
    answer.blocks = {{ScopeId::create(), QStringLiteral("handoff"), GrantId::create(), 0, 9, 9, 0,
                      0, quint64(7), rows}};
    return answer;
}

ObjectRow aRow(const QByteArray &body)
{
    return {QStringLiteral("sheet"), ObjectId::create(), 5, body};
}

/// One block with these rows, written by hand.
QByteArray answerWith(const QByteArray &rows)
{
    QByteArray bytes = encode(anAnswer({}));
    bytes.replace("\"objs\":[]", "\"objs\":[" + rows + ']');
    return bytes;
}

qsizetype cutFrom(const QByteArray &answer)
{
    const auto cut = cutRows(answer);
    return cut ? cut->rows.size() : -1;
}

bool isSame(const Result<PullAnswer> &one, const Result<PullAnswer> &other)
{
    return one.has_value() == other.has_value() && (!one || *one == *other);
}

/// Whatever the shortcut makes of an answer, the parser makes the same of it.
bool isReadAlike(const QByteArray &answer)
{
    return isSame(pullAnswerFromBytes(answer), pullAnswerFromBytes(spacedJson(answer)));
}

PullAnswer aRandomAnswer()
{
    PullAnswer answer = anAnswer({});
    const Block pattern = answer.blocks.takeFirst();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        answer.blocks.append(pattern);
        for (int j = *rc::gen::inRange(0, 4); j > 0; --j) {
            const bool isTombstone = *rc::gen::inRange(0, 5) == 0;
            answer.blocks.last().objects.append(
                aRow(isTombstone ? QByteArray() : canonicalJson(aJsonObject())));
        }
    }
    return answer;
}

} // namespace

TEST_CASE("Rows are cut out as the bytes they came as", "[wire][pullrows]")
{
    const PullAnswer answer = anAnswer({aRow("{\"a\":\"髙﨑𠮷\",\"b\":[1,null]}"),
                                        aRow({}),
                                        {QStringLiteral("x-1_y"), ObjectId::create(), 0, "{}"}});
    const QByteArray bytes = encode(answer);
    const auto cut = cutRows(bytes);
    REQUIRE(cut);
    CHECK(cut->rows == answer.blocks[0].objects);
    CHECK(cut->rest.contains("\"objs\":[0,1,2]"));
    CHECK(*pullAnswerFromBytes(bytes) == answer);
    CHECK(isReadAlike(bytes));
}

TEST_CASE("An answer written differently says the same, and adds up to the same",
          "[wire][pullrows]")
{
    const ObjectRow row = aRow("{\"a\":\"髙 /\",\"b\":[1,2.5,{}],\"c\":{\"x\":1,\"y\":null}}");
    const PullAnswer answer = anAnswer({row});
    QByteArray indented = encode(answer);
    SECTION("indented")
    {
        indented = QJsonDocument::fromJson(indented).toJson(QJsonDocument::Indented);
    }
    SECTION("members in another order")
    {
        indented.replace(row.body, "{\"c\":{\"y\":null,\"x\":1},\"b\":[1,2.5,{}],\"a\":\"髙 /\"}");
    }
    SECTION("other spellings")
    {
        indented.replace(row.body,
                         "{\"a\":\"\\u9ad9 \\/\",\"b\":[1e0,2.50,{}],\"c\":{\"x\":1,\"y\":null}}");
    }
    SECTION("a member twice, where the last one counts")
    {
        indented.replace("\"a\":\"髙", "\"a\":7,\"a\":\"髙");
    }
    REQUIRE(indented != encode(answer));
    CHECK(cutFrom(indented) == 0);
    const auto read = pullAnswerFromBytes(indented);
    REQUIRE(read);
    CHECK(*read == answer);
    const ObjectRow &got = read->blocks[0].objects[0];
    CHECK(objectHash(got.id, got.body) == objectHash(row.id, row.body));
}

TEST_CASE("A number that the sender put in the place of a row is no row", "[wire][pullrows]")
{
    const QByteArray good = "[\"sheet\",\"" + anId + "\",5,{\"a\":1}]";
    CHECK(pullAnswerFromBytes(answerWith(good)));
    for (const QByteArray &rows : {QByteArray("0"), good + ",0", "0," + good, "\"0\"," + good,
                                   "[0]," + good, good + ",-1", "{}," + good, "null," + good}) {
        CAPTURE(rows);
        CHECK_FALSE(pullAnswerFromBytes(answerWith(rows)));
    }
}

TEST_CASE("Rows that are not quite as we write them are left to the parser", "[wire][pullrows]")
{
    const QByteArray head = "[\"sheet\",\"" + anId + "\",5,";
    for (const QByteArray &row :
         {"[\"she\\u0065t\",\"" + anId + "\",5,{}]",
          "[\"\",\"" + anId + "\",5,{}]",
          "[\"sheet\",\"" + anId.toUpper() + "\",5,{}]",
          "[\"sheet\",\"{" + anId + "}\",5,{}]",
          QByteArray("[\"sheet\",\"00000000-0000-0000-0000-000000000000\",5,{}]"),
          "[\"sheet\",\"" + anId + "\",05,{}]",
          "[\"sheet\",\"" + anId + "\",-5,{}]",
          "[\"sheet\",\"" + anId + "\",5.0,{}]",
          "[\"sheet\",\"" + anId + "\",,{}]",
          "[\"sheet\",\"" + anId + "\",1234567890123456,{}]",
          "[\"sheet\",\"" + anId + "\"]",
          head + "[]]",
          head + "7]",
          head + "\"\"]",
          head + "{},1]",
          head + "nul]",
          head + "{}",
          head + "{\"a\":\"\xff\"}]",
          head + "{\"a\":\"\\ud800\"}]",
          head + "{\"b\":1,\"a\":1}]"}) {
        CAPTURE(row);
        CHECK(cutFrom(answerWith(row)) <= 0);
        CHECK(isReadAlike(answerWith(row)));
    }
}

TEST_CASE("Names that come twice or hide behind an escape are read as the parser reads them",
          "[wire][pullrows]")
{
    const QByteArray one = "[\"sheet\",\"" + anId + "\",5,{\"a\":1}]";
    const QByteArray two = "[\"sheet\",\"" + anId + "\",6,{\"a\":2}]";
    for (const QByteArray &rows : {one + "],\"objs\":[" + two, one + "],\"\\u006fbjs\":[" + two,
                                   one + "],\"x\":[{\"objs\":[" + two + "]}",
                                   "],\"objs\":{\"objs\":[" + two + "]},\"x\":["}) {
        CAPTURE(rows);
        CHECK(isReadAlike(answerWith(rows)));
    }
    QByteArray twice = answerWith(one);
    twice.replace("\"blocks\":", "\"blocks\":[],\"blocks\":");
    CHECK(isReadAlike(twice));
    twice.chop(1);
    CHECK(isReadAlike(twice + ",\"blocks\":[]}"));
}

TEST_CASE("A body as deep as an answer may be is read, a deeper one is not", "[wire][pullrows]")
{
    for (const auto &[depth, isRead] : {std::pair(58, true), std::pair(59, false)}) {
        const QByteArray body = "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
        const QByteArray answer = answerWith("[\"sheet\",\"" + anId + "\",5," + body + ']');
        CHECK(pullAnswerFromBytes(answer).has_value() == isRead);
        CHECK(isReadAlike(answer));
    }
}

TEST_CASE("With the shortcut or without it, any answer is read alike", "[wire][pullrows]")
{
    CHECK(rc::check("as written", [] {
        const PullAnswer answer = aRandomAnswer();
        const auto read = pullAnswerFromBytes(encode(answer));
        RC_ASSERT(read);
        RC_CLASSIFY(cutFrom(encode(answer)) > 0, "cut");
        RC_ASSERT(isReadAlike(encode(answer)));
        RC_ASSERT(*read == *pullAnswerFromBytes(encode(*read)));
    }));
    CHECK(rc::check("with wrong bytes", [] {
        const QByteArray bytes = disturbed(encode(aRandomAnswer()));
        RC_CLASSIFY(pullAnswerFromBytes(bytes).has_value(), "read");
        RC_CLASSIFY(cutFrom(bytes) > 0, "cut");
        RC_ASSERT(isReadAlike(bytes));
    }));
}
