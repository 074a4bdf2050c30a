// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "core/services/noticecount.h"
#include "core/services/noticejson.h"
#include "core/services/waitingnotices.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);

/// A desk with one admission and one room, at a care office or on the other side.
struct Desk {
    Desk()
    {
        snapshot.myOffice.id = OfficeId::create();
        EpisodeEntry entry;
        entry.episode.id = ObjectId::create();
        entry.episode.scope = ScopeId::create();
        entry.episode.careOffice = snapshot.myOffice.id;
        entry.episode.hospital = OfficeId::create();
        entry.episode.patientName = QStringLiteral("佐藤 ハル");
        entry.talk.isCounted = true;
        snapshot.episodes = {entry};
        RoomEntry room;
        room.room.scope = ScopeId::create();
        room.room.title = QStringLiteral("勉強会");
        room.talk.isCounted = true;
        snapshot.rooms = {room};
    }
    EpisodeEntry &episode() { return snapshot.episodes.first(); }
    void seeFromHospital() { episode().episode.careOffice = OfficeId::create(); }
    Sheet sheet(SheetState state, const QString &planned = {}) const
    {
        Sheet made;
        made.id = ObjectId::create();
        made.state = state;
        made.form = form();
        if (!planned.isEmpty())
            made.groups.insert(
                QStringLiteral("D1-planned"),
                QJsonObject{{QStringLiteral("D1-planned"),
                             QJsonArray{QJsonObject{{QStringLiteral("valueDate"), planned}}}}});
        return made;
    }
    static QString form()
    {
        const auto found
            = library().find(QStringLiteral("https://tasuki.example/forms/region-discharge"));
        return found ? found->canonical() : QString();
    }
    static const FormLibrary &library()
    {
        static const FormLibrary forms = FormLibrary::builtIn();
        return forms;
    }
    WaitingNotices waiting() const
    {
        return waitingNotices(snapshot, library(), NoticeRules::builtIn(), now);
    }
    QList<Notice::Kind> kinds() const
    {
        QList<Notice::Kind> found;
        for (const Notice &notice : waiting().all)
            found.append(notice.kind);
        return found;
    }
    Snapshot snapshot;
};

using Kind = Notice::Kind;
using Kinds = QList<Notice::Kind>;

/// Posts of which only the numbers matter, and when the newest unseen and awaited were written.
RoomTalk counted(int unseen, int awaited, const QDateTime &latestAwaited = {})
{
    RoomTalk talk;
    talk.isCounted = true;
    talk.unseen = unseen;
    talk.awaited = awaited;
    talk.latest = now;
    talk.latestUnseen = now;
    talk.latestAwaited = latestAwaited;
    return talk;
}

} // namespace

TEST_CASE("Posts wait by room, the ones that want a 了解 first", "[services][notices]")
{
    Desk desk;
    CHECK(desk.waiting().all.isEmpty());
    desk.snapshot.rooms.first().talk = counted(3, 0);
    desk.episode().talk = counted(2, 1, now.addSecs(-60));
    CHECK(desk.kinds() == Kinds{Kind::Awaited, Kind::Posts, Kind::Posts});
    const Notice first = desk.waiting().all.first();
    CHECK(first.isUrgent());
    CHECK(first.episode == desk.episode().episode.id);
    CHECK(first.mark == NoticeMark{1, now.addSecs(-60)});
    const Notice last = desk.waiting().all.last();
    CHECK(last.room == desk.snapshot.rooms.first().room.scope);
    CHECK(last.name == QStringLiteral("勉強会"));
    CHECK(last.mark == NoticeMark{3, now});
}

TEST_CASE("Of a room that is being counted nothing is claimed", "[services][notices]")
{
    Desk desk;
    desk.snapshot.rooms.first().talk = counted(3, 0);
    const QString key = desk.waiting().all.first().key;
    desk.snapshot.rooms.first().talk.isCounted = false;
    CHECK(desk.waiting().all.isEmpty());
    CHECK(desk.waiting().uncounted.contains(key));
    CHECK_FALSE(noticeCount(desk.snapshot).isCounted);
}

TEST_CASE("A sheet waits at the hospital until somebody there opened it", "[services][notices]")
{
    Desk desk;
    desk.episode().sheet = desk.sheet(SheetState::Sent);
    CHECK(desk.kinds().isEmpty()); // one's own
    desk.seeFromHospital();
    CHECK(desk.kinds() == Kinds{Kind::SheetArrived});
    const QString key = desk.waiting().all.first().key;
    desk.episode().sheet->version = 2;
    CHECK(desk.waiting().all.first().key != key); // sent anew
    desk.episode().receipts.append(ReadReceipt());
    CHECK(desk.kinds().isEmpty());
}

TEST_CASE("A sheet that came back cannot wait", "[services][notices]")
{
    Desk desk;
    desk.episode().sheet = desk.sheet(SheetState::Returned);
    desk.episode().delivery = DeliveryState::Returned;
    CHECK(desk.kinds() == Kinds{Kind::SheetReturned});
    CHECK(desk.waiting().all.first().isUrgent());
}

TEST_CASE("A discharge told two days ahead is sudden, another date is told at once",
          "[services][notices]")
{
    Desk desk;
    REQUIRE_FALSE(Desk::form().isEmpty());
    DischargeEntry &discharge = desk.episode().discharge;
    discharge.sentAt = now;
    discharge.sheet = desk.sheet(SheetState::Sent, QStringLiteral("2026-06-20"));
    CHECK(desk.kinds() == Kinds{Kind::DischargeArrived});
    discharge.replaced = discharge.sheet;
    discharge.sheet = desk.sheet(SheetState::Sent, QStringLiteral("2026-06-20"));
    CHECK(desk.kinds() == Kinds{Kind::DischargeArrived});
    discharge.sheet = desk.sheet(SheetState::Sent, QStringLiteral("2026-06-04"));
    CHECK(desk.kinds() == Kinds{Kind::DateChanged, Kind::DischargeArrived});
    discharge.sheet = desk.sheet(SheetState::Sent, QStringLiteral("2026-06-03"));
    CHECK(desk.kinds() == Kinds{Kind::SuddenDischarge, Kind::DateChanged});
    discharge.sentAt = now.addDays(-10); // told long before: no longer sudden by waiting
    CHECK(desk.kinds() == Kinds{Kind::DateChanged, Kind::DischargeArrived});
    discharge.receipts.append(ReadReceipt());
    CHECK(desk.kinds().isEmpty());
}

TEST_CASE("Every number is the sum of what the rooms and sheets say",
          "[services][notices]"
          "[property]")
{
    CHECK(rc::check([] {
        Desk desk;
        const RoomEntry room = desk.snapshot.rooms.first();
        const EpisodeEntry episode = desk.episode();
        desk.snapshot.rooms.clear();
        desk.snapshot.episodes.clear();
        int posts = 0;
        int awaited = 0;
        int sheets = 0;
        bool isCounted = true;
        const auto talk = [&] {
            RoomTalk made;
            made.isCounted = *rc::gen::inRange(0, 8) > 0;
            made.unseen = *rc::gen::inRange(0, 5);
            made.seenAwaited = *rc::gen::inRange(0, 3);
            made.awaited = made.seenAwaited + *rc::gen::inRange(0, made.unseen + 1);
            posts += made.unseen + made.seenAwaited;
            awaited += made.awaited;
            isCounted = isCounted && made.isCounted;
            return made;
        };
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            RoomEntry one = room;
            one.room.scope = ScopeId::create();
            one.talk = talk();
            desk.snapshot.rooms.append(one);
        }
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            EpisodeEntry one = episode;
            one.episode.id = ObjectId::create();
            one.episode.scope = ScopeId::create();
            one.talk = talk();
            if (*rc::gen::arbitrary<bool>())
                one.episode.careOffice = OfficeId::create();
            one.sheet = desk.sheet(SheetState::Sent);
            if (*rc::gen::arbitrary<bool>())
                one.receipts.append(ReadReceipt());
            sheets += one.episode.careOffice != desk.snapshot.myOffice.id && one.receipts.isEmpty();
            desk.snapshot.episodes.append(one);
        }
        const NoticeCount count = noticeCount(desk.snapshot);
        RC_ASSERT(count == (NoticeCount{isCounted, posts, awaited, sheets}));
        RC_ASSERT(count.total() == posts + sheets);
        QHash<Notice::Kind, int> told;
        const auto waiting = desk.waiting();
        for (const Notice &notice : waiting.all)
            told[notice.kind] += notice.mark.count;
        RC_ASSERT(told.value(Kind::SheetArrived) == sheets);
        if (isCounted)
            RC_ASSERT(told.value(Kind::Awaited) == awaited);
    }));
}

TEST_CASE("Choice and memory of notices lie in a setting and come back", "[services][notices]")
{
    CHECK(noticeChoiceFrom({}) == NoticeChoice());
    CHECK_FALSE(NoticeChoice().showsNames);
    const NoticeChoice choice{{QTime(13, 0)}, true, false};
    CHECK(noticeChoiceFrom(toJson(choice)) == choice);
    CHECK(noticeMemoryFrom({}) == NoticeMemory());
    const NoticeMemory memory{
        {{QStringLiteral("posts/a"), {3, now}}, {QStringLiteral("sheet/b/1"), {1, {}}}}, now};
    CHECK(noticeMemoryFrom(toJson(memory)) == memory);
    const NoticeSchedule schedule = scheduleFor({{8, 30}, {13, 0}, {16, 30}}, choice);
    CHECK(schedule.nextAfter(now) == QDateTime(QDate(2026, 6, 1), QTime(7, 30), Qt::UTC));
}
