// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notices.h"
#include "core/services/posts.h"
#include "core/services/rooms.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

const QString said = QStringLiteral("夜間の見守りカナリア");

/// Nishida's desk and the hospital's; a third office's device looks on.
struct Desks {
    RoomDraft draft()
    {
        RoomDraft made = nishida->workspace().rooms().begin(QStringLiteral("patient"));
        made.title = QStringLiteral("ハルさんを支える部屋");
        made.patient = RoomPatient{ward.haru.name, ward.haru.kana, ward.haru.birth};
        made.consent = ConsentForm{QStringLiteral("2026-04"),
                                   QStringLiteral("支える事業所すべて"),
                                   QDate(2026, 6, 1),
                                   ward.haru.name,
                                   {}};
        return made;
    }
    ScopeId open()
    {
        const auto opened = await(nishida->workspace().rooms().open(draft()));
        REQUIRE(opened);
        return *opened;
    }
    void invite(ScopeId room, OfficeId office)
    {
        REQUIRE(await(nishida->workspace().rooms().invite(room, office)));
    }
    ObjectId say(TestDevice &device, ScopeId room, const QString &text)
    {
        const auto written
            = await(device.workspace().posts().write(room, PostDraft{text, {}, false, {}}));
        REQUIRE(written);
        return *written;
    }
    bool hears(TestDevice &device, ScopeId room, const QString &text)
    {
        const auto stretch = await(device.workspace().posts().newest(room, 50));
        return stretch
            && std::any_of(stretch->posts.begin(), stretch->posts.end(),
                           [&text](const PostEntry &entry) {
                               return entry.post.text() == text && !entry.isOnlyHere;
                           });
    }
    bool has(TestDevice &device, ScopeId room)
    {
        device.workspace().retryNow();
        return waitFor([&] { return device.now().room(room) != nullptr; });
    }
    bool loses(TestDevice &device, ScopeId room)
    {
        device.workspace().retryNow();
        return waitFor([&] { return device.now().room(room) == nullptr; });
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
};

} // namespace

TEST_CASE("A care manager opens a patient's room with her consent, asks the hospital in, and "
          "both talk",
          "[scenario][rooms]")
{
    Desks desks;
    desks.ward.server.stop(); // also while the line is down
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    desks.say(*desks.nishida, room, said);
    REQUIRE(waitFor([&] { return desks.nishida->now().room(room) != nullptr; }));
    CHECK(desks.nishida->now().room(room)->isOnlyHere);
    desks.ward.server.start();
    desks.nishida->workspace().retryNow();
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));

    REQUIRE(desks.has(*desks.tanaka, room));
    REQUIRE(waitFor([&] { return desks.hears(*desks.tanaka, room, said); }));
    const RoomEntry there = *desks.tanaka->now().room(room);
    CHECK(there.room == desks.nishida->now().room(room)->room);
    CHECK(there.room.patient->birth == desks.ward.haru.birth);
    CHECK_FALSE(there.isOwn);
    CHECK(there.missing == MissingRole::DoctorOrVisitingNurse);
    CHECK(there.talk.unseen == 1);
    CHECK(desks.nishida->now().room(room)->refusal.isEmpty());
    desks.say(*desks.tanaka, room, QStringLiteral("承知しました"));
    CHECK(
        waitFor([&] { return desks.hears(*desks.nishida, room, QStringLiteral("承知しました")); }));

    Rooms &others = desks.tanaka->workspace().rooms();
    CHECK(await(others.archive(room, {})).error().kind == Error::Kind::Forbidden);
    CHECK(await(others.invite(room, desks.ward.kawabe.id)).error().kind == Error::Kind::Forbidden);
    CHECK(await(others.rename(ScopeId::create(), QStringLiteral("x"))).error().kind
          == Error::Kind::NotFound);
}

TEST_CASE("A room without consent does not leave the desk", "[scenario][rooms]")
{
    Desks desks;
    RoomDraft without = desks.draft();
    without.consent.reset();
    const auto refused = await(desks.nishida->workspace().rooms().open(without));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("no_consent"));
    RoomDraft proxy = desks.draft();
    proxy.consent->signer = QStringLiteral("佐藤 健一");
    CHECK(await(desks.nishida->workspace().rooms().open(proxy)).error().kind
          == Error::Kind::Invalid);
    CHECK(desks.nishida->now().rooms.isEmpty());
}

TEST_CASE("With the 連絡帳 switched off the other side's post is refused, and it says why",
          "[scenario][rooms]")
{
    Desks desks;
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(desks.has(*desks.tanaka, room));
    REQUIRE(await(desks.nishida->workspace().rooms().setFeature(room, RoomFeature::Talk, false)));
    REQUIRE(settle({desks.nishida.get()}));

    const ObjectId post = desks.say(*desks.tanaka, room, said);
    REQUIRE(waitFor([&] {
        const RoomEntry *entry = desks.tanaka->now().room(room);
        return entry && entry->refusedPosts.value(post) == u"feature_off";
    }));
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    CHECK_FALSE(desks.tanaka->now().room(room)->isWritable(RoomFeature::Talk));
    CHECK_FALSE(desks.hears(*desks.nishida, room, said));
}

TEST_CASE("A removed office loses the room at its next round, and its device holds nothing of it",
          "[scenario][rooms]")
{
    Desks desks;
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    desks.say(*desks.nishida, room, said);
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(desks.has(*desks.tanaka, room));
    REQUIRE(waitFor([&] { return desks.hears(*desks.tanaka, room, said); }));
    Rooms &rooms = desks.nishida->workspace().rooms();
    SECTION("because its part is done")
    {
        REQUIRE(await(rooms.remove(room, desks.ward.sakura.id, QStringLiteral("担当終了"))));
    }
    SECTION("because the consent was withdrawn")
    {
        REQUIRE(await(rooms.withdrawConsent(room, QStringLiteral("本人の希望"))));
    }
    REQUIRE(settle({desks.nishida.get()}));
    REQUIRE(desks.loses(*desks.tanaka, room));
    const auto left = await(desks.tanaka->workspace().posts().newest(room, 10));
    REQUIRE(left);
    CHECK(left->posts.isEmpty());
    CHECK(await(desks.tanaka->workspace().posts().write(room, PostDraft{said, {}, false, {}}))
              .error()
              .kind
          == Error::Kind::NotFound);
    REQUIRE(desks.nishida->now().room(room));
    CHECK(desks.nishida->now().room(room)->room.members
          == QList<OfficeId>{desks.ward.hanamizuki.id});
}

TEST_CASE("A removed office's device lets go of the room at once, not when it asks by itself",
          "[scenario][rooms]")
{
    SyncPace seldom = quickPace();
    seldom.poll = seldom.pollOnScreen = std::chrono::hours(1);
    Desks desks;
    desks.tanaka = desks.ward.deviceOf(desks.ward.tanaka, {}, seldom);
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    desks.say(*desks.nishida, room, said);
    REQUIRE(waitFor([&] { return desks.tanaka->now().room(room) != nullptr; }));
    REQUIRE(waitFor([&] { return desks.hears(*desks.tanaka, room, said); }));
    Rooms &rooms = desks.nishida->workspace().rooms();
    SECTION("when its part is done")
    {
        REQUIRE(await(rooms.remove(room, desks.ward.sakura.id, QStringLiteral("担当終了"))));
    }
    SECTION("when the consent is withdrawn")
    {
        REQUIRE(await(rooms.withdrawConsent(room, QStringLiteral("本人の希望"))));
    }
    CHECK(waitFor([&] { return desks.tanaka->now().room(room) == nullptr; }));
    const auto left = await(desks.tanaka->workspace().posts().newest(room, 10));
    REQUIRE(left);
    CHECK(left->posts.isEmpty());
}

TEST_CASE("What the removed wrote meanwhile is held, and she is told until she has read it",
          "[scenario][rooms]")
{
    SyncPace slowHand = quickPace();
    slowHand.poll = slowHand.pollOnScreen = std::chrono::hours(1);
    slowHand.writeDebounce = std::chrono::hours(1); // written, and the line is slow
    Desks desks;
    desks.tanaka = desks.ward.deviceOf(desks.ward.tanaka, {}, slowHand);
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    REQUIRE(waitFor([&] { return desks.tanaka->now().room(room) != nullptr; }));
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    desks.say(*desks.tanaka, room, said);
    Rooms &rooms = desks.nishida->workspace().rooms();
    REQUIRE(await(rooms.remove(room, desks.ward.sakura.id, QStringLiteral("担当終了"))));
    REQUIRE(waitFor([&] { return desks.tanaka->now().room(room) == nullptr; }));
    desks.tanaka->workspace().retryNow();
    CHECK(waitFor([&] { return desks.tanaka->now().lostWords == LostWords{1, 0}; }));
    CHECK_FALSE(desks.hears(*desks.nishida, room, said));
    REQUIRE(await(desks.tanaka->workspace().notices().forgetLostWords()));
    CHECK(waitFor([&] { return desks.tanaka->now().lostWords == LostWords(); }));
}

TEST_CASE("An archived room stays to be read", "[scenario][rooms]")
{
    Desks desks;
    const ScopeId room = desks.open();
    desks.invite(room, desks.ward.sakura.id);
    desks.say(*desks.nishida, room, said);
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    Rooms &rooms = desks.nishida->workspace().rooms();
    REQUIRE(await(rooms.archive(room, QStringLiteral("転居"))));
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(desks.has(*desks.tanaka, room));
    CHECK(desks.tanaka->now().room(room)->room.archived->reason == QStringLiteral("転居"));
    CHECK(desks.hears(*desks.tanaka, room, said));
    CHECK(await(rooms.setFeature(room, RoomFeature::Vitals, false)).error().kind
          == Error::Kind::Conflict);
    const ObjectId late = desks.say(*desks.tanaka, room, QStringLiteral("遅れて"));
    CHECK(waitFor(
        [&] { return desks.tanaka->now().room(room)->refusedPosts.value(late) == u"archived"; }));
}

TEST_CASE("A newcomer begins at a new chapter, and a removed office has neither of the two",
          "[scenario][rooms]")
{
    Desks desks;
    const ScopeId room = desks.open();
    desks.say(*desks.nishida, room, said);
    Rooms &rooms = desks.nishida->workspace().rooms();
    const auto chapter = await(rooms.inviteFromNow(room, {desks.ward.sakura.id}));
    REQUIRE(chapter);
    desks.say(*desks.nishida, *chapter, QStringLiteral("これからよろしく"));
    CHECK(await(rooms.inviteFromNow(room, {desks.ward.kawabe.id})).error().detail == u"continued");
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(desks.has(*desks.tanaka, *chapter));
    REQUIRE(waitFor(
        [&] { return desks.hears(*desks.tanaka, *chapter, QStringLiteral("これからよろしく")); }));
    CHECK(desks.tanaka->now().room(room) == nullptr);
    CHECK_FALSE(desks.hears(*desks.tanaka, room, said));
    const Room &before = desks.nishida->now().room(room)->room;
    const Room &after = desks.nishida->now().room(*chapter)->room;
    CHECK(before.continuedIn == *chapter);
    CHECK(after.title == before.title);
    CHECK(after.patient == before.patient);
    CHECK(after.consentState() == ConsentState::Given);
    CHECK(desks.nishida->now().room(*chapter)->refusal.isEmpty());

    REQUIRE(await(rooms.remove(*chapter, desks.ward.sakura.id, QStringLiteral("担当終了"))));
    REQUIRE(settle({desks.nishida.get()}));
    CHECK(desks.loses(*desks.tanaka, *chapter));
}

TEST_CASE("Nobody opens a circle that is not for her own profession", "[scenario][rooms]")
{
    Desks desks;
    const ScopeId room = desks.open();
    Rooms &rooms = desks.nishida->workspace().rooms();
    CHECK(await(rooms.openCircle(room, QStringLiteral("clinical"))).error().kind
          == Error::Kind::Forbidden);
    CHECK(await(rooms.openCircle(room, QStringLiteral("patient"))).error().detail == u"no_part");
    CHECK(await(rooms.openCircle(ScopeId::create(), QStringLiteral("clinical"))).error().kind
          == Error::Kind::NotFound);
}
