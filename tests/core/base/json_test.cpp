// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/jsongen.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("Only a whole, shallow, small object is read", "[json]")
{
    CHECK(parseJsonObject("{\"a\":1}").has_value());
    CHECK(parseJsonObject("[1]").error().kind == Error::Kind::Invalid);
    CHECK(parseJsonObject("{\"a\":").error().kind == Error::Kind::Invalid);
    CHECK(parseJsonObject("<html>login</html>").error().kind == Error::Kind::Invalid);
    CHECK(parseJsonObject("{\"a\":1}", 3).error().kind == Error::Kind::TooLarge);
    CHECK(
        parseJsonObject("{\"a\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}").error().kind
        == Error::Kind::Invalid);
    CHECK(parseJsonObject("{\"a\":\"" + QByteArray(200, '[') + "\"}").has_value());
}

TEST_CASE("The reader names the first thing that is wrong", "[json]")
{
    JsonReader reader(*parseJsonObject("{\"a\":1,\"b\":\"x\",\"t\":\"2026-11-21T03:12:44.120Z\"}"),
                      QStringLiteral("op."));
    CHECK(reader.integer("a") == 1);
    CHECK(reader.string("b") == QStringLiteral("x"));
    CHECK(reader.time("t").isValid());
    CHECK(reader.ok());
    CHECK(reader.integer("b") == 0);
    CHECK(reader.string("missing").isEmpty());
    CHECK(reader.error().detail == QStringLiteral("op.b is not a whole number"));
}

TEST_CASE("One value has one text", "[json]")
{
    const auto one = parseJsonObject("{ \"b\": [1, 2.5], \"a\": \"あ\" }");
    const auto two = parseJsonObject("{\"a\":\"\\u3042\",\"b\":[1,2.5]}");
    CHECK(canonicalJson(*one) == canonicalJson(*two));
    CHECK(canonicalJson(*one) == QByteArray("{\"a\":\"あ\",\"b\":[1,2.5]}"));
}

TEST_CASE("However often it is read and written, a text stays the same", "[json]")
{
    const QString mark(QChar(0xfeff));
    const QJsonObject marked{{QStringLiteral("a"), mark + mark + mark + QStringLiteral("x")},
                             {mark + QStringLiteral("b"), mark},
                             {QStringLiteral("b"), QStringLiteral("y")},
                             {QStringLiteral("c"), QStringLiteral("\\\"") + mark}};
    const QByteArray once = canonicalJson(marked);
    CHECK(once.startsWith("{\"a\":\"x\",\"b\":"));
    CHECK(once.endsWith("\"c\":\"\\\\\\\"\ufeff\"}"));
    CHECK(canonicalJson(*parseJsonObject(once)) == once);
    CHECK(rc::check("anything", [] {
        // Names that are not ASCII are in order only once they were read.
        const QByteArray text = canonicalJson(*parseJsonObject(canonicalJson(aJsonObject())));
        RC_ASSERT(canonicalJson(*parseJsonObject(text)) == text);
    }));
}

TEST_CASE("Times travel in UTC", "[json]")
{
    const QDateTime time = fromIsoUtc(QStringLiteral("2026-11-21T12:12:44.120+09:00"));
    CHECK(toIsoUtc(time) == QStringLiteral("2026-11-21T03:12:44.120Z"));
    CHECK_FALSE(fromIsoUtc(QStringLiteral("2026-11-21T12:12:44")).isValid());
}
