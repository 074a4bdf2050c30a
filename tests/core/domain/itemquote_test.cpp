// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemquote.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// Whether a good quote is one still after that change.
template<typename Change>
bool isGoodAfter(Change change)
{
    ItemQuote quote{ObjectId::create(), QStringLiteral("https://tasuki.example/f|1"),
                    QStringLiteral("C07"), QStringLiteral("褥瘡"), QStringLiteral("あり")};
    change(quote);
    return isGoodItemQuote(quote);
}

} // namespace

TEST_CASE("A quoted item names its sheet, its question and what was asked", "[domain][quote]")
{
    CHECK(isGoodAfter([](ItemQuote &) {}));
    CHECK(isGoodAfter([](ItemQuote &quote) { quote.value.clear(); }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.sheet = {}; }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.form.clear(); }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.linkId = QStringLiteral(" "); }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.label.clear(); }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.version = 0; }));
}

TEST_CASE("A quoted item is one readable line of bounded length", "[domain][quote]")
{
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.value = QStringLiteral("a\nb"); }));
    CHECK_FALSE(isGoodAfter([](ItemQuote &quote) { quote.label = QString(QChar(0xD842)); }));
    CHECK(isGoodAfter(
        [](ItemQuote &quote) { quote.value = QString(ItemQuote::longestValue, u'あ'); }));
    CHECK_FALSE(isGoodAfter(
        [](ItemQuote &quote) { quote.value = QString(ItemQuote::longestValue + 1, u'あ'); }));
    CHECK_FALSE(isGoodAfter(
        [](ItemQuote &quote) { quote.label = QString(ItemQuote::longestLabel + 1, u'あ'); }));
}
