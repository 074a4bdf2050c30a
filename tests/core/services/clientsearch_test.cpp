// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "core/services/clientsearch.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

ClientEntry client(const char *name, const char *kana, const char *number, const char *phone)
{
    ClientEntry entry;
    entry.client.id = ObjectId::create();
    entry.client.name = QString::fromUtf8(name);
    entry.client.kana = QString::fromUtf8(kana);
    entry.searchText = searchKey(entry.client.name) + u'\n' + searchKey(entry.client.kana) + u'\n'
        + searchKey(QString::fromUtf8(number)) + u'\n' + searchKey(QString::fromUtf8(phone));
    entry.romaji = romajiKey(entry.client.kana);
    return entry;
}

const QList<ClientEntry> &office()
{
    static const QList<ClientEntry> clients{
        client("佐藤 ハル", "さとう はる", "9900001000", "099-000-2000"),
        client("𠮷田 ミツエ", "よしだ みつえ", "9900001007", "099-000-2001"),
        client("髙橋 清", "たかはし きよし", "9900001014", "099-000-2002"),
        client("山﨑 勇", "やまさき いさむ", "9900001021", "099-000-2003"),
        client("春田 聡", "はるた さとし", "9900001028", "099-000-2004"),
    };
    return clients;
}

QStringList found(const char *typed)
{
    QStringList names;
    for (const ClientEntry &entry : searchClients(office(), QString::fromUtf8(typed)))
        names += entry.client.name;
    return names;
}

} // namespace

TEST_CASE("A client is found by kanji, kana, romaji and number", "[search]")
{
    const QStringList haru{QStringLiteral("佐藤 ハル")};
    CHECK(found("佐藤") == haru);
    CHECK(found("さとうは") == haru);
    CHECK(found("ｻﾄｳﾊ") == haru);
    CHECK(found("satouha") == haru);
    CHECK(found("SATO HA") == haru);
    CHECK(found("９９００００１０００") == haru);
    CHECK(found("2000") == haru);
    CHECK(found("吉田") == QStringList{QStringLiteral("𠮷田 ミツエ")});
    CHECK(found("高橋") == QStringList{QStringLiteral("髙橋 清")});
    CHECK(found("山崎") == QStringList{QStringLiteral("山﨑 勇")});
}

TEST_CASE("A client is found while the input method is still composing", "[search]")
{
    CHECK(found("さt").first() == QStringLiteral("佐藤 ハル"));
    CHECK(found("さとうh") == QStringList{QStringLiteral("佐藤 ハル")});
    CHECK(found("たかはs") == QStringList{QStringLiteral("髙橋 清")});
}

TEST_CASE("Beginnings come before middles, nothing typed shows everybody", "[search]")
{
    CHECK(found("はる") == QStringList{QStringLiteral("春田 聡"), QStringLiteral("佐藤 ハル")});
    CHECK(found("").size() == office().size());
    CHECK(found("どこにもいない").isEmpty());
}
