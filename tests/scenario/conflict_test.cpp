// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ward.h"

using namespace tasuki;

namespace {

const QString d03 = QStringLiteral("D03"); // what the client wants
const QString d04 = QStringLiteral("D04"); // what the family wants

/// Two colleagues have the same standing sheet on their screens and the server out of reach.
struct TwoColleagues {
    TwoColleagues()
        : nishida(ward.deviceOf(ward.nishida))
        , yamamoto(ward.deviceOf(ward.yamamoto))
    {
        REQUIRE(nishida->standingSheet(ward.haru));
        REQUIRE(settle({nishida.get(), yamamoto.get()}));
        seenByNishida = *nishida->standingSheet(ward.haru);
        seenByYamamoto = *yamamoto->standingSheet(ward.haru);
        REQUIRE(seenByNishida.id == seenByYamamoto.id);
        ward.server.stop();
    }
    void meetAgain()
    {
        ward.server.start();
        REQUIRE(settle({nishida.get(), yamamoto.get()}));
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida, yamamoto;
    Sheet seenByNishida, seenByYamamoto;
};

QSet<QString> wordsIn(const SheetConflict &conflict, const QString &item)
{
    QSet<QString> words{textOf(conflict.current.value, item)};
    for (const auto &alternative : conflict.alternatives)
        words.insert(textOf(alternative.value, item));
    return words;
}

} // namespace

TEST_CASE("Two colleagues who answer the same question offline both keep their words",
          "[scenario][conflict]")
{
    TwoColleagues desk;
    const QString home = QStringLiteral("家に帰りたい");
    const QString facility = QStringLiteral("施設でもよい");

    REQUIRE(desk.nishida->answer(desk.seenByNishida, d03, home));
    REQUIRE(desk.yamamoto->answer(desk.seenByYamamoto, d03, facility));
    desk.meetAgain();

    const auto here = desk.nishida->standingSheet(desk.ward.haru);
    REQUIRE(here->conflicts.size() == 1);
    CHECK(wordsIn(here->conflicts.first(), d03) == QSet<QString>{home, facility});
    CHECK(desk.nishida->now().client(desk.ward.haru.id)->openConflicts == 1);
    checkSameOffice(*desk.nishida, *desk.yamamoto, desk.ward.haru);

    const auto settled = await(desk.yamamoto->workspace().standingSheets().settle(
        here->id, desk.yamamoto->standingSheet(desk.ward.haru)->conflicts.first(),
        answerOf(d03, home)));
    REQUIRE(settled);
    REQUIRE(settle({desk.nishida.get(), desk.yamamoto.get()}));

    const auto after = desk.nishida->standingSheet(desk.ward.haru);
    CHECK(after->conflicts.isEmpty());
    CHECK(textOf(*after, d03) == home);
    checkSameOffice(*desk.nishida, *desk.yamamoto, desk.ward.haru);
}

TEST_CASE("Two colleagues who answer different questions offline do not disturb each other",
          "[scenario][conflict]")
{
    TwoColleagues desk;
    const QString client = QStringLiteral("家に帰りたい");
    const QString family = QStringLiteral("夜だけ手伝いがほしい");

    REQUIRE(desk.nishida->answer(desk.seenByNishida, d03, client));
    REQUIRE(desk.yamamoto->answer(desk.seenByYamamoto, d04, family));
    desk.meetAgain();

    const auto merged = desk.nishida->standingSheet(desk.ward.haru);
    CHECK(merged->conflicts.isEmpty());
    CHECK(textOf(*merged, d03) == client);
    CHECK(textOf(*merged, d04) == family);
    checkSameOffice(*desk.nishida, *desk.yamamoto, desk.ward.haru);
}

TEST_CASE("A sheet on which two colleagues disagree is not sent before somebody decides",
          "[scenario][conflict]")
{
    TwoColleagues desk;
    REQUIRE(desk.nishida->answer(desk.seenByNishida, d03, QStringLiteral("家に帰りたい")));
    REQUIRE(desk.yamamoto->answer(desk.seenByYamamoto, d03, QStringLiteral("施設でもよい")));
    desk.meetAgain();
    const auto episode = desk.nishida->admit(desk.ward.haru, desk.ward.sakura.id);
    REQUIRE(episode);

    const auto preview = await(desk.nishida->workspace().handoffs().prepareSend(*episode));
    const auto sent = desk.nishida->send(*episode);

    REQUIRE(preview);
    CHECK(preview->openConflicts.size() == 1);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == Error::Kind::Conflict);
    CHECK_FALSE(desk.nishida->episode(*episode)->sheet);
    REQUIRE(settle({desk.nishida.get(), desk.yamamoto.get()}));
    checkSameOffice(*desk.nishida, *desk.yamamoto, desk.ward.haru);
}

TEST_CASE("An answer to a question this form does not know is kept and travels on",
          "[scenario][forms]")
{
    Ward ward;
    const QString strangeForm
        = QStringLiteral("https://tasuki.example/forms/admission-information|1999");
    const QJsonValue strange = answerOf(QStringLiteral("Z99"), QStringLiteral("湯たんぽ"));
    const ObjectId id = ObjectId::create();
    ward.server.write(ward.yamamoto, ward.haru.scope, QStringLiteral("sheet.new"), id,
                      {{QStringLiteral("form"), strangeForm},
                       {QStringLiteral("groups"), QJsonObject{{QStringLiteral("Z99"), strange}}}});
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);

    const auto seen = nishida->standingSheet(ward.haru);
    REQUIRE(seen);
    REQUIRE(nishida->answer(*seen, d03, QStringLiteral("家に帰りたい")));
    const auto episode = nishida->admit(ward.haru, ward.sakura.id);
    REQUIRE(episode);
    REQUIRE(nishida->send(*episode));
    REQUIRE(waitFor([&] { return hasArrived(*tanaka, *episode); }));
    REQUIRE(settle({nishida.get(), tanaka.get()}));

    const Sheet arrived = sheetOf(*tanaka, *episode);
    CHECK(arrived.form == strangeForm);
    CHECK(arrived.groups.value(QStringLiteral("Z99")) == strange);
    CHECK(textOf(arrived, d03) == QStringLiteral("家に帰りたい"));
    CHECK(nishida->standingSheet(ward.haru)->groups.value(QStringLiteral("Z99")) == strange);
    checkSameHandoff(*nishida, *tanaka, *episode);
}
