// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ward.h"

using namespace tasuki;

namespace {

/// Nishida has said 入院した and written something that is to travel.
ObjectId admitted(Ward &ward, TestDevice &nishida, const QString &wish)
{
    const auto sheet = nishida.standingSheet(ward.haru);
    REQUIRE(sheet);
    REQUIRE(nishida.answer(*sheet, QStringLiteral("D03"), wish));
    const auto episode = nishida.admit(ward.haru, ward.sakura.id);
    REQUIRE(episode);
    return *episode;
}

const QString wish = QStringLiteral("家に帰って、仏壇にお茶をあげたい");

} // namespace

TEST_CASE("A sheet is sent, arrives once, is read and acknowledged, and its sender sees by whom",
          "[scenario][story]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    const ObjectId episode = admitted(ward, *nishida, wish);

    REQUIRE(nishida->send(episode));
    REQUIRE(waitFor([&] { return stateOf(*nishida, episode) == DeliveryState::Delivered; }));
    REQUIRE(waitFor([&] { return hasArrived(*tanaka, episode); }));
    CHECK(textOf(sheetOf(*tanaka, episode), QStringLiteral("D03")) == wish);
    REQUIRE(await(tanaka->workspace().handoffs().markRead(episode)));
    REQUIRE(await(tanaka->workspace().handoffs().markRead(episode)));
    REQUIRE(waitFor([&] { return stateOf(*nishida, episode) == DeliveryState::Read; }));
    REQUIRE(await(tanaka->workspace().handoffs().acknowledge(
        episode, sheetOf(*tanaka, episode).contentHash)));
    REQUIRE(waitFor([&] { return stateOf(*nishida, episode) == DeliveryState::Acknowledged; }));

    REQUIRE(settle({nishida.get(), tanaka.get()}));
    const EpisodeEntry *shown = nishida->episode(episode);
    REQUIRE(shown->receipts.size() == 1);
    CHECK(shown->receipts.first().reader == ward.tanaka.person.id);
    CHECK(shown->receipts.first().at.isValid());
    CHECK(shown->acknowledged->by == ward.tanaka.person.id);
    CHECK(shown->acknowledged->at.isValid());
    CHECK(tanaka->now().episodes.size() == 1);
    checkSameHandoff(*nishida, *tanaka, episode);
}

TEST_CASE("A sheet sent while the server is down waits, and arrives once when it is back",
          "[scenario][story][offline]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    ward.server.stop();

    const ObjectId episode = admitted(ward, *nishida, wish);
    REQUIRE(nishida->send(episode));
    REQUIRE(waitFor([&] { return stateOf(*nishida, episode) == DeliveryState::Waiting; }));
    CHECK(waitFor([&] { // in between it tries again
        return nishida->workspace().connectivity().state == Connectivity::State::Offline;
    }));
    CHECK(nishida->has(Error::Kind::Offline));
    CHECK(nishida->now().unsent > 0);
    CHECK(tanaka->now().episodes.isEmpty());
    ward.server.start();

    REQUIRE(waitFor([&] { return hasArrived(*tanaka, episode); }));
    REQUIRE(settle({nishida.get(), tanaka.get()}));
    CHECK(stateOf(*nishida, episode) == DeliveryState::Delivered);
    CHECK(tanaka->now().episodes.size() == 1);
    CHECK(sheetOf(*tanaka, episode).version == 1);
    CHECK(nishida->now().unsent == 0);
    checkSameHandoff(*nishida, *tanaka, episode);
}

TEST_CASE("A sheet that was taken back before anybody read it cannot be read any more",
          "[scenario][story]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    const ObjectId episode = admitted(ward, *nishida, wish);
    REQUIRE(nishida->send(episode));
    REQUIRE(waitFor([&] { return hasArrived(*tanaka, episode); }));
    REQUIRE(nishida->workspace().handoffs().canWithdraw(episode));

    REQUIRE(await(nishida->workspace().handoffs().withdraw(episode)));
    REQUIRE(waitFor([&] { return !hasArrived(*tanaka, episode); }));

    const auto read = await(tanaka->workspace().handoffs().markRead(episode));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Conflict);
    CHECK_FALSE(tanaka->workspace().handoffs().canAcknowledge(episode));
    REQUIRE(settle({nishida.get(), tanaka.get()}));
    CHECK(nishida->episode(episode)->receipts.isEmpty());
    CHECK(stateOf(*nishida, episode) == DeliveryState::Draft);
    checkSameHandoff(*nishida, *tanaka, episode);
}

TEST_CASE("A sheet taken back can be corrected and sent again as the next version",
          "[scenario][story]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    const ObjectId episode = admitted(ward, *nishida, wish);
    REQUIRE(nishida->send(episode));
    REQUIRE(waitFor([&] { return hasArrived(*tanaka, episode); }));

    REQUIRE(await(nishida->workspace().handoffs().withdraw(episode)));
    const auto standing = nishida->standingSheet(ward.haru);
    const QString better = QStringLiteral("施設でもよいと話している");
    REQUIRE(nishida->answer(*standing, QStringLiteral("D03"), better));
    REQUIRE(nishida->send(episode));

    REQUIRE(waitFor([&] {
        return hasArrived(*tanaka, episode)
            && textOf(sheetOf(*tanaka, episode), QStringLiteral("D03")) == better;
    }));
    REQUIRE(settle({nishida.get(), tanaka.get()}));
    CHECK(sheetOf(*tanaka, episode).version == 2);
    CHECK(tanaka->now().episodes.size() == 1);
    checkSameHandoff(*nishida, *tanaka, episode);
}
