// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"
#include "tests/scenario/ward.h"

using namespace tasuki;

namespace {

QList<Phrase> phrasesOn(TestDevice &device)
{
    const auto all = await(device.workspace().phrases().all());
    REQUIRE(all);
    return *all;
}

} // namespace

TEST_CASE("Phrases are there again after the desk was locked, in the order of their use",
          "[scenario][phrases]")
{
    Ward ward;
    auto desk = ward.deviceOf(ward.nishida);
    const Phrase one{ObjectId::create(), QStringLiteral("ときな"), QStringLiteral("特記なし"), 0};
    const Phrase two{ObjectId::create(), QStringLiteral("ふく"), QStringLiteral("服薬は家族"), 0};
    REQUIRE(await(desk->workspace().phrases().save(one)));
    REQUIRE(await(desk->workspace().phrases().save(two)));
    REQUIRE(await(desk->workspace().phrases().use(two.id)));
    desk->lock();
    REQUIRE(desk->unlock());
    CHECK(matchingPhrases(phrasesOn(*desk), {}).first().id == two.id);

    Phrase longer = one;
    longer.text = QStringLiteral("特記すべきことはありません");
    REQUIRE(await(desk->workspace().phrases().save(longer)));
    REQUIRE(await(desk->workspace().phrases().remove(two.id)));
    CHECK(phrasesOn(*desk) == QList<Phrase>{longer});

    auto other = ward.deviceOf(ward.yamamoto);
    CHECK(phrasesOn(*other).isEmpty()); // one's own
}

TEST_CASE("A phrase without text or reading, or one that is too long, is refused",
          "[scenario][phrases]")
{
    Ward ward;
    auto desk = ward.deviceOf(ward.nishida);
    Phrases &phrases = desk->workspace().phrases();
    const auto refused = [&phrases](const QString &reading, const QString &text) {
        const auto saved = await(phrases.save({ObjectId::create(), reading, text, 0}));
        return !saved && saved.error().kind == Error::Kind::Invalid;
    };
    CHECK(refused(QString(), QStringLiteral("文")));
    CHECK(refused(QStringLiteral("よみ"), QStringLiteral("  ")));
    CHECK(refused(QStringLiteral("よみ"), QString(Phrases::longestText + 1, u'あ')));
    CHECK(phrasesOn(*desk).isEmpty());
}
