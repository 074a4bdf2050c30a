// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livetoday.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QFile>

using namespace tasuki;

namespace {

/// A clock that stands still.
struct StandingClock final : Clock {
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 18), QTime(1, 30), Qt::UTC); }
    qint64 monotonicMs() const override { return 0; }
};

AdmissionRules rules()
{
    QFile file(projectFile("resources/rules/admission-information.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return *AdmissionRules::load(file.readAll());
}

EpisodeEntry episode(const Snapshot &snapshot, DeliveryState state)
{
    EpisodeEntry entry;
    entry.episode.id = ObjectId::create();
    entry.episode.careOffice = snapshot.myOffice.id;
    entry.episode.hospital = OfficeId::create();
    entry.episode.admittedAt = QDateTime(QDate(2026, 11, 18), QTime(1, 0), Qt::UTC);
    entry.delivery = state;
    if (state == DeliveryState::Acknowledged)
        entry.acknowledged = GroupTrace{PersonId::create(), StandingClock().now()};
    return entry;
}

QList<TodayItem> itemsOf(const Snapshot &snapshot)
{
    const StandingClock clock;
    const auto shared = std::make_shared<const Snapshot>(snapshot);
    return LiveToday([shared] { return shared; }, rules(), clock).items();
}

Snapshot careOffice()
{
    Snapshot snapshot;
    snapshot.me.id = PersonId::create();
    snapshot.myOffice.id = OfficeId::create();
    snapshot.me.office = snapshot.myOffice.id;
    return snapshot;
}

} // namespace

TEST_CASE("What has a deadline comes first, good news last", "[today]")
{
    Snapshot snapshot = careOffice();
    snapshot.episodes = {
        episode(snapshot, DeliveryState::Acknowledged), episode(snapshot, DeliveryState::Delivered),
        episode(snapshot, DeliveryState::Waiting), episode(snapshot, DeliveryState::Draft)};
    const auto items = itemsOf(snapshot);
    REQUIRE(items.size() == 4);
    CHECK(items.at(0).kind == TodayItem::Kind::SheetToSend);
    REQUIRE(items.at(0).deadline);
    CHECK(items.at(0).deadline->firstUntil == QDate(2026, 11, 18));
    CHECK(items.at(1).kind == TodayItem::Kind::SheetNotDelivered);
    CHECK(items.at(2).kind == TodayItem::Kind::NotReadYet);
    CHECK_FALSE(items.at(2).deadline);
    CHECK(items.at(3).kind == TodayItem::Kind::Acknowledged);
}

TEST_CASE("The hospital sees what arrived and what it has not acknowledged", "[today]")
{
    Snapshot hospital = careOffice();
    EpisodeEntry fresh = episode(hospital, DeliveryState::Delivered);
    fresh.episode.careOffice = OfficeId::create();
    fresh.sheet = Sheet();
    fresh.sheet->state = SheetState::Sent;
    EpisodeEntry read = fresh;
    read.receipts = {ReadReceipt()};
    EpisodeEntry withdrawn = fresh;
    withdrawn.sheet->state = SheetState::Draft;
    hospital.episodes = {read, fresh, withdrawn};
    const auto items = itemsOf(hospital);
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).kind == TodayItem::Kind::NewSheet);
    CHECK(items.at(1).kind == TodayItem::Kind::ReadNotAcknowledged);
}

TEST_CASE("A standing sheet nobody looked through for half a year is named to its care manager",
          "[today]")
{
    Snapshot snapshot = careOffice();
    ClientEntry entry;
    entry.client.id = ObjectId::create();
    entry.client.careManager = snapshot.me.id;
    entry.standingSheet = ObjectId::create();
    entry.sheetFreshSince = StandingClock().now().addDays(-185);
    entry.sheetConfirmedAt = StandingClock().now().addDays(-10);
    ClientEntry colleagues = entry;
    colleagues.client.careManager = PersonId::create();
    ClientEntry recent = entry;
    recent.sheetFreshSince = StandingClock().now().addDays(-10);
    snapshot.clients = {entry, colleagues, recent};
    const auto items = itemsOf(snapshot);
    REQUIRE(items.size() == 1);
    CHECK(items.at(0).kind == TodayItem::Kind::StaleSheet);
}

TEST_CASE("Own clients whose sheet was not confirmed this month stand in one line", "[today]")
{
    Snapshot snapshot = careOffice();
    const auto client = [&](const QDateTime &confirmed) {
        ClientEntry entry;
        entry.client.id = ObjectId::create();
        entry.client.careManager = snapshot.me.id;
        entry.standingSheet = ObjectId::create();
        entry.sheetFreshSince = StandingClock().now();
        entry.sheetConfirmedAt = confirmed;
        return entry;
    };
    const QDateTime firstMinute(QDate(2026, 10, 31), QTime(15, 0), Qt::UTC); // 1 November in Japan
    ClientEntry colleagues = client({});
    colleagues.client.careManager = PersonId::create();
    ClientEntry away = client({});
    away.openEpisode = ObjectId::create();
    snapshot.clients = {client({}),          client(firstMinute.addSecs(-1)),
                        client(firstMinute), client(StandingClock().now()),
                        colleagues,          away};
    const auto items = itemsOf(snapshot);
    REQUIRE(items.size() == 1);
    CHECK(items.at(0).kind == TodayItem::Kind::MonthlyCheck);
    CHECK(items.at(0).count == 2);
    CHECK(clientsToCheck(snapshot, StandingClock().now()).first()->client.id
          == snapshot.clients.first().client.id);
}

TEST_CASE("An admission that is on this computer only still asks to be sent", "[today]")
{
    Snapshot snapshot = careOffice();
    snapshot.episodes = {episode(snapshot, DeliveryState::SavedHere)};
    const auto items = itemsOf(snapshot);
    REQUIRE(items.size() == 1);
    CHECK(items.at(0).kind == TodayItem::Kind::SheetToSend);
}

TEST_CASE("Only a room's caretaker is asked to look through it, once a week", "[today]")
{
    Snapshot snapshot = careOffice();
    RoomEntry entry;
    entry.room.scope = ScopeId::create();
    entry.room.title = QStringLiteral("在宅の相談");
    entry.room.opened.at = StandingClock().now().addDays(-8);
    entry.room.caretaker = PersonId::create();
    snapshot.rooms = {entry};
    CHECK(itemsOf(snapshot).isEmpty());
    snapshot.rooms.first().room.caretaker = snapshot.me.id;
    const auto items = itemsOf(snapshot);
    REQUIRE(items.size() == 1);
    CHECK(items.first().kind == TodayItem::Kind::RoomToTend);
    CHECK(items.first().room == entry.room.scope);
    CHECK(items.first().patientName == entry.room.title);
    snapshot.rooms.first().room.tended
        = RoomMark{snapshot.me.id, snapshot.me.office, StandingClock().now().addDays(-1), {}};
    CHECK(itemsOf(snapshot).isEmpty());
}
