// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ward.h"

using namespace tasuki;

namespace {

const QString d03 = QStringLiteral("D03"); // what the client wants
const QString home = QStringLiteral("家に帰りたい");
const QString nights = QStringLiteral("夜だけ手伝いがほしい");

StandingSheets &sheetsOf(TestDevice &device)
{
    return device.workspace().standingSheets();
}

QStringList wordsOf(const QList<SheetValue> &history)
{
    QStringList words;
    for (const SheetValue &value : history)
        words += textOf(value.value, d03);
    return words;
}

/// The sendings among what can be compared, newest first.
QList<SheetVersion> sentVersions(TestDevice &device, ObjectId subject)
{
    auto versions = await(sheetsOf(device).versions(subject));
    REQUIRE(versions);
    versions->removeIf(
        [](const SheetVersion &version) { return version.kind != SheetVersion::Kind::Sent; });
    return *versions;
}

QString wishIn(TestDevice &device, const SheetVersion &version)
{
    const auto sheet = await(sheetsOf(device).at(version));
    REQUIRE(sheet);
    return textOf(*sheet, d03);
}

} // namespace

TEST_CASE("Both colleagues see who wrote what and when, and what came from the profile",
          "[scenario][history]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    REQUIRE(nishida->answer(*nishida->standingSheet(ward.haru), d03, home));
    REQUIRE(settle({nishida.get(), yamamoto.get()}));
    REQUIRE(yamamoto->answer(*yamamoto->standingSheet(ward.haru), d03, nights));
    REQUIRE(settle({nishida.get(), yamamoto.get()}));

    const Sheet sheet = *nishida->standingSheet(ward.haru);
    const auto here = await(sheetsOf(*nishida).history(sheet.id, d03));
    const auto there = await(sheetsOf(*yamamoto).history(sheet.id, d03));
    REQUIRE(here);
    CHECK(*here == *there);
    REQUIRE(wordsOf(*here) == QStringList{home, nights});
    CHECK(here->first().trace.by == ward.nishida.person.id);
    CHECK(here->last().trace.by == ward.yamamoto.person.id);
    CHECK(here->first().trace.at <= here->last().trace.at);
    CHECK(here->first().trace.source == AnswerSource::Typed);
    const auto name = sheet.traces.value(QStringLiteral("B01"));
    CHECK(name.source == AnswerSource::CarriedOver);
}

TEST_CASE("Both desks can read again what was sent, and not what was taken back",
          "[scenario][history]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    REQUIRE(nishida->answer(*nishida->standingSheet(ward.haru), d03, home));
    const ObjectId episode = *nishida->admit(ward.haru, ward.sakura.id);
    REQUIRE(nishida->send(episode));
    REQUIRE(settle({nishida.get(), tanaka.get()}));
    REQUIRE(await(nishida->workspace().handoffs().withdraw(episode)));
    REQUIRE(nishida->answer(*nishida->standingSheet(ward.haru), d03, nights));
    REQUIRE(nishida->send(episode));
    REQUIRE(settle({nishida.get(), tanaka.get()}));

    const auto atTheOffice = sentVersions(*nishida, ward.haru.id);
    const auto atTheHospital = sentVersions(*tanaka, episode);
    CHECK(atTheOffice == atTheHospital);
    REQUIRE(atTheOffice.size() == 1);
    CHECK(atTheOffice.first().version == 2);
    CHECK(atTheOffice.first().trace.by == ward.nishida.person.id);
    CHECK(wishIn(*tanaka, atTheHospital.first()) == nights);

    REQUIRE(nishida->answer(*nishida->standingSheet(ward.haru), d03, home));
    CHECK(wishIn(*nishida, atTheOffice.first()) == nights);
    const auto all = await(sheetsOf(*nishida).versions(ward.haru.id));
    CHECK(all->first().kind == SheetVersion::Kind::Standing);
    CHECK(wishIn(*nishida, all->first()) == home);
}

TEST_CASE("What is on this computer only says so, until the server knows it",
          "[scenario][history][offline]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const Sheet sheet = *nishida->standingSheet(ward.haru);
    REQUIRE(settle({nishida.get()}));
    CHECK_FALSE(nishida->now().client(ward.haru.id)->isSheetOnlyHere);
    ward.server.stop();

    REQUIRE(nishida->answer(sheet, d03, home));
    const ObjectId episode = *nishida->admit(ward.haru, ward.sakura.id);
    REQUIRE(waitFor([&] { return nishida->episode(episode) != nullptr; }));
    CHECK(stateOf(*nishida, episode) == DeliveryState::SavedHere);
    CHECK(nishida->now().client(ward.haru.id)->isSheetOnlyHere);

    ward.server.start();
    REQUIRE(settle({nishida.get()}));
    CHECK(stateOf(*nishida, episode) == DeliveryState::Draft);
    CHECK_FALSE(nishida->now().client(ward.haru.id)->isSheetOnlyHere);
}

TEST_CASE("Six cards confirmed in one go are one confirmation each", "[scenario][history]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const Sheet sheet = *nishida->standingSheet(ward.haru);
    const QStringList cards{QStringLiteral("family"),  QStringLiteral("living"),
                            QStringLiteral("adl"),     QStringLiteral("mind"),
                            QStringLiteral("medical"), QStringLiteral("services")};
    REQUIRE(await(sheetsOf(*nishida).confirm(sheet.id, cards)));
    REQUIRE(settle({nishida.get()}));
    const ClientEntry *entry = nishida->now().client(ward.haru.id);
    CHECK(entry->sheetConfirmedAt.isValid());
    CHECK(entry->sheetFreshSince >= entry->sheetConfirmedAt);
}
