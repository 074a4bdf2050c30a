// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ward.h"

namespace tasuki {

Ward::Ward()
{
    hanamizuki
        = server.openOffice(OfficeKind::CareOffice, QStringLiteral("はなみずき居宅介護支援事業所"));
    kawabe = server.openOffice(OfficeKind::CareOffice, QStringLiteral("かわべケアプランセンター"));
    sakura = server.openOffice(OfficeKind::Hospital, QStringLiteral("さくら架空市民病院"));
    nishida = server.hire(hanamizuki, Profession::CareManager, QStringLiteral("西田 あかり"),
                          QStringLiteral("nishida"));
    yamamoto = server.hire(hanamizuki, Profession::CareManager, QStringLiteral("山本 つばさ"),
                           QStringLiteral("yamamoto"));
    kuroki = server.hire(kawabe, Profession::CareManager, QStringLiteral("黒木 みどり"),
                         QStringLiteral("kuroki"));
    tanaka = server.hire(sakura, Profession::SocialWorker, QStringLiteral("田中 しおり"),
                         QStringLiteral("tanaka"));
    haru.name = QStringLiteral("佐藤 ハル");
    haru.kana = QStringLiteral("さとう はる");
    haru.sex = QStringLiteral("female");
    haru.birth = {1942, 3, 14};
    haru.address = QStringLiteral("架空県たすき市青葉26-20");
    haru.phone = QStringLiteral("099-000-2000");
    haru = server.takeOn(nishida, haru);
}

std::unique_ptr<TestDevice> Ward::deviceOf(const Colleague &colleague, PreviewMaker makePreview,
                                           SyncPace pace)
{
    auto device = std::make_unique<TestDevice>(TestDevice::systemClock(), StoreOptions(),
                                               std::move(makePreview), pace);
    const auto enrolled = device->enrol(server.ticketFor(colleague));
    if (!enrolled)
        FAIL("enrolment failed: " << enrolled.error().detail.toStdString());
    if (!waitFor([&device] { return device->isQuiet() && !device->now().offices.isEmpty(); }))
        FAIL(colleague.login.toStdString() << " does not get up to date: " << device->story());
    return device;
}

Sheet sheetOf(TestDevice &device, ObjectId episode)
{
    const EpisodeEntry *entry = device.episode(episode);
    REQUIRE(entry);
    REQUIRE(entry->sheet);
    return *entry->sheet;
}

bool hasArrived(TestDevice &device, ObjectId episode)
{
    const EpisodeEntry *entry = device.episode(episode);
    return entry && entry->sheet && entry->sheet->state != SheetState::Draft;
}

DeliveryState stateOf(TestDevice &device, ObjectId episode)
{
    const EpisodeEntry *entry = device.episode(episode);
    return entry ? entry->delivery : DeliveryState::Draft;
}

bool settle(std::initializer_list<TestDevice *> devices)
{
    const auto all = [&devices](auto condition) {
        return waitFor([&] { return std::all_of(devices.begin(), devices.end(), condition); });
    };
    // The first answer may be to a question asked before the last of them had sent everything.
    for (int round = 0; round < 2; ++round) {
        if (!all([](TestDevice *device) { return device->isQuiet(); }))
            return false;
        const QDateTime since = TestDevice::systemClock().now();
        for (TestDevice *device : devices)
            device->workspace().retryNow();
        if (!all([&since](TestDevice *device) {
                return device->isQuiet() && device->isLookedAtSince(since);
            }))
            return false;
    }
    for (TestDevice *device : devices)
        device->catchUp();
    return true;
}

void checkSameHandoff(TestDevice &one, TestDevice &other, ObjectId episode)
{
    const EpisodeEntry *here = one.episode(episode);
    const EpisodeEntry *there = other.episode(episode);
    REQUIRE(here);
    REQUIRE(there);
    CHECK(here->episode == there->episode);
    CHECK(here->sheet == there->sheet);
    CHECK(here->receipts == there->receipts);
    CHECK(here->acknowledged == there->acknowledged);
}

void checkSameOffice(TestDevice &one, TestDevice &other, const Client &client)
{
    const ClientEntry *here = one.now().client(client.id);
    const ClientEntry *there = other.now().client(client.id);
    REQUIRE(here);
    REQUIRE(there);
    CHECK(here->client == there->client);
    CHECK(here->openConflicts == there->openConflicts);
    CHECK(here->openEpisode == there->openEpisode);
    CHECK(*one.standingSheet(client) == *other.standingSheet(client));
    REQUIRE(one.now().episodes.size() == other.now().episodes.size());
    for (const EpisodeEntry &entry : one.now().episodes)
        checkSameHandoff(one, other, entry.episode.id);
}

} // namespace tasuki
