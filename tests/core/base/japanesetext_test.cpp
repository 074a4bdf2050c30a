// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A name is found however it is written", "[text]")
{
    CHECK(searchKey(QStringLiteral("サトウ　ハル")) == QStringLiteral("さとうはる"));
    CHECK(searchKey(QStringLiteral("ｻﾄｳ ﾊﾙ")) == QStringLiteral("さとうはる"));
    CHECK(searchKey(QStringLiteral("髙橋")) == searchKey(QStringLiteral("高橋")));
    CHECK(searchKey(QStringLiteral("山﨑")) == searchKey(QStringLiteral("山崎")));
    CHECK(searchKey(QStringLiteral("𠮷田")) == searchKey(QStringLiteral("吉田")));
    CHECK(searchKey(QStringLiteral("０９９-000－0001")) == QStringLiteral("0990000001"));
}

TEST_CASE("Romaji meets kana in either spelling, also half typed", "[text]")
{
    const QString key = romajiKey(QStringLiteral("さとう　しょうじ"));
    CHECK(key.startsWith(romajiKey(QStringLiteral("sato"))));
    CHECK(key == romajiKey(QStringLiteral("satou shouji")));
    CHECK(key == romajiKey(QStringLiteral("satou syouzi")));
    CHECK(key.startsWith(romajiKey(QStringLiteral("さt"))));
    CHECK(romajiKey(QStringLiteral("はっとり")) == romajiKey(QStringLiteral("hattori")));
    CHECK(romajiKey(QStringLiteral("きゅうこ")) == romajiKey(QStringLiteral("kyuko")));
    CHECK(romajiKey(QStringLiteral("つちや")) == romajiKey(QStringLiteral("tsuchiya")));
}

TEST_CASE("Characters are counted as people count them", "[text]")
{
    CHECK(graphemeCount(QStringLiteral("𠮷田")) == 2);
    CHECK(graphemeCount(QStringLiteral("か\u3099き")) == 2);
    CHECK(graphemeCount(QString()) == 0);
}
