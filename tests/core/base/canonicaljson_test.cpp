// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/base/json.h"
#include "tests/support/jsongen.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

bool isCanonical(const QByteArray &text)
{
    return canonicalObjectSize(text) == text.size();
}

/// A cut of no bytes claims nothing; any other must be what the parser and the writer make of it.
bool isHonest(const QByteArray &text)
{
    const qsizetype size = canonicalObjectSize(text);
    if (size == 0)
        return true;
    const auto parsed = parseJsonObject(text.left(size));
    return parsed && canonicalJson(*parsed) == text.left(size);
}

} // namespace

TEST_CASE("What the writer writes is taken as it is", "[canonicaljson]")
{
    for (const char *text : {"{}", "{\"a\":[]}", "{\"a\":{},\"b\":[{},[1,-1,0]]}",
                             "{\"_\":null,\"a\":true,\"b\":false}",
                             "{\"a\":\"髙﨑𠮷 / \x7f\",\"aa\":\"\\\"\\\\\\b\\f\\n\\r\\t\"}",
                             "{\"a\":36.5,\"b\":-0.125,\"c\":123456789012345678,\"d\":-7}",
                             "{\"Z\":1,\"a\":1,\"aa\":1,\"ab\":1,\"b\":1}"}) {
        CAPTURE(text);
        CHECK(isCanonical(text));
        CHECK(canonicalJson(*parseJsonObject(text)) == text);
    }
}

TEST_CASE("Another spelling of the same value is left to the parser", "[canonicaljson]")
{
    for (const char *text : {"{ }",
                             " {}",
                             "{\"a\": 1}",
                             "{\"a\":1 }",
                             "{\"a\":[1, 2]}",
                             "{\"b\":1,\"a\":1}",
                             "{\"a\":1,\"a\":1}",
                             "{\"\\u0061\":1}",
                             "{\"a\":\"\\u3042\"}",
                             "{\"a\":\"\\/\"}",
                             "{\"a\":\"\\u0001\"}",
                             "{\"a\":1.0}",
                             "{\"a\":1.50}",
                             "{\"a\":1e3}",
                             "{\"a\":1.5E2}",
                             "{\"a\":-0}",
                             "{\"a\":0.01}",
                             "{\"a\":1234567890123456789}",
                             "{\"a\":1.234567890123456}",
                             "{\"あ\":1}",
                             "{\"\":1}",
                             "{\"a\":\"\ufeffx\"}"}) {
        CAPTURE(text);
        CHECK(parseJsonObject(text));
        CHECK(canonicalObjectSize(text) == 0);
    }
}

TEST_CASE("What no parser reads is not taken either", "[canonicaljson]")
{
    for (const QByteArray &text : {QByteArray(),
                                   QByteArray("{"),
                                   QByteArray("[]"),
                                   QByteArray("{\"a\"}"),
                                   QByteArray("{\"a\":}"),
                                   QByteArray("{\"a\":1,}"),
                                   QByteArray("{a:1}"),
                                   QByteArray("{\"a\":01}"),
                                   QByteArray("{\"a\":1.}"),
                                   QByteArray("{\"a\":.5}"),
                                   QByteArray("{\"a\":-}"),
                                   QByteArray("{\"a\":+1}"),
                                   QByteArray("{\"a\":NaN}"),
                                   QByteArray("{\"a\":tru}"),
                                   QByteArray("{\"a\":[1}"),
                                   QByteArray("{\"a\":\"\n\"}"),
                                   QByteArray("{\"a\":\"\\"),
                                   QByteArray("{\"a\":\"\\x\"}"),
                                   QByteArray("{\"a\":\"\\\0\"}", 10),
                                   QByteArray("{\"a\":\"\x80\"}"),
                                   QByteArray("{\"a\":\"\xc3\"}"),
                                   QByteArray("{\"a\":\"\xc0\xaf\"}"),
                                   QByteArray("{\"a\":\"\xe0\x80\xaf\"}"),
                                   QByteArray("{\"a\":\"\xed\xa0\x80\"}"),
                                   QByteArray("{\"a\":\"\xed\xb0\x80\"}"),
                                   QByteArray("{\"a\":\"\xf0\x80\x80\xaf\"}"),
                                   QByteArray("{\"a\":\"\xf4\x90\x80\x80\"}"),
                                   QByteArray("{\"a\":\"\xf5\x80\x80\x80\"}"),
                                   QByteArray("{\"a\":\"\xe3\x81")}) {
        CAPTURE(text);
        CHECK(canonicalObjectSize(text) == 0);
    }
}

TEST_CASE("What follows the object is not looked at", "[canonicaljson]")
{
    CHECK(canonicalObjectSize("{\"a\":1}],[\"x\"") == 7);
    CHECK(canonicalObjectSize("{\"a\":{}}}}}") == 8);
}

TEST_CASE("Only so deep is looked", "[canonicaljson]")
{
    const QByteArray three("{\"a\":[{}]}");
    CHECK(canonicalObjectSize(three, 3) == three.size());
    CHECK(canonicalObjectSize(three, 2) == 0);
    const QByteArray abyss = "{\"a\":" + QByteArray(1'000'000, '[');
    CHECK(canonicalObjectSize(abyss) == 0);
}

TEST_CASE("Whatever is taken is what parsing and writing it gives", "[canonicaljson]")
{
    CHECK(rc::check("as written", [] {
        const QByteArray text = canonicalJson(aJsonObject());
        RC_CLASSIFY(isCanonical(text), "taken");
        RC_ASSERT(isHonest(text));
        RC_ASSERT(canonicalObjectSize(text) == 0 || isCanonical(text));
    }));
    CHECK(rc::check("with wrong bytes", [] {
        const QByteArray text = disturbed(canonicalJson(aJsonObject()));
        RC_CLASSIFY(canonicalObjectSize(text) > 0, "taken");
        RC_ASSERT(isHonest(text));
    }));
}
