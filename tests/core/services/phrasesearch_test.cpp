// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Phrase phrase(const QString &reading, const QString &text, int used = 0)
{
    return {ObjectId::create(), reading, text, used};
}

QStringList textsOf(const QList<Phrase> &phrases)
{
    QStringList texts;
    for (const Phrase &each : phrases)
        texts.append(each.text);
    return texts;
}

const QList<Phrase> &mine()
{
    static const QList<Phrase> phrases{
        phrase(QStringLiteral("ときな"), QStringLiteral("特記すべきことはありません。"), 1),
        phrase(QStringLiteral("とき"), QStringLiteral("ときどき見守りが必要です。"), 5),
        phrase(QStringLiteral("ふくや"), QStringLiteral("服薬は家族が管理しています。"), 9),
    };
    return phrases;
}

} // namespace

TEST_CASE("A phrase is found by its reading in kana or romaji, exact ones first", "[phrases]")
{
    CHECK(textsOf(matchingPhrases(mine(), QStringLiteral("ときな"))).value(0) == mine()[0].text);
    CHECK(textsOf(matchingPhrases(mine(), QStringLiteral("とき"))).value(0) == mine()[1].text);
    CHECK(textsOf(matchingPhrases(mine(), QStringLiteral("ﾌｸ"))).value(0) == mine()[2].text);
    CHECK(textsOf(matchingPhrases(mine(), QStringLiteral("fuku"))).value(0) == mine()[2].text);
    CHECK(textsOf(matchingPhrases(mine(), QStringLiteral("服薬"))).value(0) == mine()[2].text);
    CHECK(matchingPhrases(mine(), QStringLiteral("zzz")).isEmpty());
}

TEST_CASE("With nothing typed the most used phrase stands first", "[phrases]")
{
    CHECK(textsOf(matchingPhrases(mine(), {})).value(0) == mine()[2].text);
    CHECK(matchingPhrases(mine(), {}).size() == 3);
}

TEST_CASE("An abbreviation expands only when it means one phrase", "[phrases]")
{
    CHECK(phraseFor(mine(), QStringLiteral("ときな"))->text == mine()[0].text);
    CHECK(phraseFor(mine(), QStringLiteral("tokina"))->text == mine()[0].text);
    CHECK_FALSE(phraseFor(mine(), QStringLiteral("と")));
    CHECK_FALSE(phraseFor(mine(), QString()));
    QList<Phrase> twice = mine();
    twice.append(phrase(QStringLiteral("トキナ"), QStringLiteral("別の文")));
    CHECK_FALSE(phraseFor(twice, QStringLiteral("ときな")));
}
