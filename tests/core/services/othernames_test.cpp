// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/othernames.h"
#include "core/services/snapshot.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Snapshot regionOfThree()
{
    Snapshot snapshot;
    ClientEntry client;
    client.client.name = QStringLiteral("佐藤 ハル");
    snapshot.clients.append(client);
    EpisodeEntry episode;
    episode.episode.patientName = QStringLiteral("宮内トメ");
    snapshot.episodes.append(episode);
    RoomEntry room;
    room.room.patient
        = RoomPatient{QStringLiteral("有村清"), QStringLiteral("ありむら きよし"), {}};
    snapshot.rooms.append(room);
    return snapshot;
}

} // namespace

TEST_CASE("Whoever is known from a file, an admission or a room is noticed", "[othernames]")
{
    const Snapshot snapshot = regionOfThree();
    const QString text = QStringLiteral("佐藤ハルさんと宮内トメさん、有村清さんの件");
    CHECK(othersNamedIn(text, QStringLiteral("有村清"), snapshot)
          == QStringList{QStringLiteral("佐藤 ハル"), QStringLiteral("宮内トメ")});
}

TEST_CASE("In a room that is about nobody everybody is somebody else", "[othernames]")
{
    const Snapshot snapshot = regionOfThree();
    CHECK(othersNamedIn(QStringLiteral("有村清さんの件"), {}, snapshot)
          == QStringList{QStringLiteral("有村清")});
    CHECK(othersNamedIn(QStringLiteral("研修のお知らせ"), {}, snapshot).isEmpty());
}
