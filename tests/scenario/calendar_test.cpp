// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendarfiles.h"
#include "core/services/drafts.h"
#include "core/services/events.h"
#include "core/services/polls.h"
#include "core/services/posts.h"
#include "core/services/rooms.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

const QDate monday(2026, 6, 8);

EventContent planned(const QString &title, EventKind kind = EventKind::Visit)
{
    EventContent content;
    content.title = title;
    content.kind = kind;
    content.time = {monday, monday, {9, 0}, {10, 0}};
    return content;
}

/// Nishida's desk and the hospital's, in one patient's room with a calendar.
struct PlanDesks {
    PlanDesks()
    {
        RoomDraft draft = nishida->workspace().rooms().begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.features |= RoomFeature::Calendar;
        draft.features |= RoomFeature::Talk;
        draft.features |= RoomFeature::Meeting;
        draft.patient = RoomPatient{ward.haru.name, ward.haru.kana, ward.haru.birth};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("支える事業所すべて"),
                                    QDate(2026, 6, 1),
                                    ward.haru.name,
                                    {}};
        draft.members = {ward.sakura.id};
        const auto opened = await(nishida->workspace().rooms().open(draft));
        REQUIRE(opened);
        room = *opened;
        together();
        REQUIRE(waitFor([&] { return tanaka->now().room(room) != nullptr; }));
    }
    void together() { REQUIRE(settle({nishida.get(), tanaka.get()})); }
    QList<EventEntry> entriesOf(TestDevice &device)
    {
        return await(device.workspace().events().inRoom(room)).value();
    }
    QStringList postsOf(TestDevice &device)
    {
        QStringList texts;
        const auto stretch = await(device.workspace().posts().newest(room, 20));
        if (stretch) {
            for (const PostEntry &entry : stretch->posts)
                texts += entry.post.text();
        }
        return texts;
    }
    bool isSame()
    {
        const QList<EventEntry> here = entriesOf(*nishida);
        return here == entriesOf(*tanaka)
            && std::none_of(here.begin(), here.end(),
                            [](const EventEntry &entry) { return entry.isOnlyHere; });
    }
    void checkSame()
    {
        together();
        CHECK(waitFor([&] { return isSame(); }));
    }
    QList<PollEntry> pollsOf(TestDevice &device)
    {
        return await(device.workspace().polls().inRoom(room)).value();
    }
    /// Both see the same poll, and the server has all of it.
    Poll samePoll()
    {
        together();
        CHECK(waitFor([&] {
            const QList<PollEntry> here = pollsOf(*nishida);
            return here.size() == 1 && here == pollsOf(*tanaka) && !here.first().isOnlyHere;
        }));
        return pollsOf(*tanaka).value(0).poll;
    }
    ObjectId add(const EventContent &content, const QString &words = {})
    {
        const auto added = await(nishida->workspace().events().add(room, content, words));
        REQUIRE(added);
        return *added;
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("Two people change one entry without knowing of each other, and neither is lost",
          "[scenario][calendar]")
{
    PlanDesks desks;
    EventContent weekly = planned(QStringLiteral("訪問看護"));
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    const ObjectId id = desks.add(weekly);
    desks.checkSame();
    REQUIRE(desks.entriesOf(*desks.tanaka).size() == 1);
    const OperationId seen = desks.entriesOf(*desks.tanaka).first().event.latest().operation;

    desks.ward.server.stop();
    EventContent hers = weekly;
    hers.title = QStringLiteral("訪問看護（午前）");
    EventContent his = weekly;
    his.title = QStringLiteral("訪問看護（二人で）");
    REQUIRE(
        await(desks.nishida->workspace().events().change(desks.room, id, {hers, seen, {}}, {})));
    REQUIRE(await(desks.tanaka->workspace().events().change(desks.room, id, {his, seen, {}}, {})));
    REQUIRE(await(desks.tanaka->workspace().events().skip(desks.room, id, monday.addDays(7), {})));
    desks.ward.server.start();
    desks.checkSame();
    const Event both = desks.entriesOf(*desks.nishida).first().event;
    REQUIRE(both.versions.size() == 3);
    CHECK(both.versions.at(1).sawPrevious);
    CHECK_FALSE(both.versions.at(2).sawPrevious);
    CHECK(both.isSkipped(monday.addDays(7)));

    REQUIRE(await(desks.nishida->workspace().events().cancel(desks.room, id,
                                                             QStringLiteral("入院のため"), {})));
    desks.checkSame();
    CHECK(desks.entriesOf(*desks.tanaka).first().event.cancelled);
    CHECK(await(desks.tanaka->workspace().events().skip(desks.room, id, monday, {})).error().detail
          == QStringLiteral("cancelled"));
}

TEST_CASE("A meeting tells the messages of itself, and of its new time only",
          "[scenario][calendar]")
{
    PlanDesks desks;
    EventContent meeting = planned(QStringLiteral("担当者会議"), EventKind::Meeting);
    meeting.link = QStringLiteral("https://meet.example.jp/haru");
    const ObjectId id = desks.add(meeting, QStringLiteral("会議のお知らせ"));
    desks.checkSame();
    CHECK(desks.postsOf(*desks.tanaka) == QStringList{QStringLiteral("会議のお知らせ")});

    const auto change = [&](const EventContent &content) {
        const OperationId seen = desks.entriesOf(*desks.nishida).first().event.latest().operation;
        REQUIRE(await(desks.nishida->workspace().events().change(
            desks.room, id, {content, seen, {}}, QStringLiteral("変更のお知らせ"))));
        desks.together();
    };
    meeting.note = QStringLiteral("資料は後ほど");
    change(meeting);
    CHECK(desks.postsOf(*desks.tanaka).size() == 1);
    meeting.time.ends = QTime(11, 0);
    change(meeting);
    CHECK(desks.postsOf(*desks.tanaka).contains(QStringLiteral("変更のお知らせ")));

    desks.add(planned(QStringLiteral("訪問")), QStringLiteral("これは出ない"));
    desks.together();
    CHECK_FALSE(desks.postsOf(*desks.nishida).contains(QStringLiteral("これは出ない")));
}

TEST_CASE("Where online meetings are off there is no address, and nothing is posted",
          "[scenario][calendar]")
{
    PlanDesks desks;
    REQUIRE(await(
        desks.nishida->workspace().rooms().setFeature(desks.room, RoomFeature::Meeting, false)));
    EventContent meeting = planned(QStringLiteral("担当者会議"), EventKind::Meeting);
    desks.add(meeting, QStringLiteral("これは出ない"));
    CHECK(desks.postsOf(*desks.nishida).isEmpty());
    meeting.link = QStringLiteral("https://meet.example.jp/haru");
    CHECK(await(desks.nishida->workspace().events().add(desks.room, meeting, {})).error().detail
          == QStringLiteral("meeting_off"));
    REQUIRE(await(
        desks.nishida->workspace().rooms().setFeature(desks.room, RoomFeature::Calendar, false)));
    CHECK(
        await(desks.nishida->workspace().events().add(desks.room, planned(QStringLiteral("x")), {}))
            .error()
            .detail
        == QStringLiteral("feature_off"));
    CHECK(desks.entriesOf(*desks.nishida).size() == 1);
}

TEST_CASE("Dates are asked for, answered at two desks without a line, and decided once",
          "[scenario][calendar][poll]")
{
    PlanDesks desks;
    Polls &hers = desks.nishida->workspace().polls();
    Polls &his = desks.tanaka->workspace().polls();
    PollDraft draft;
    draft.title = QStringLiteral("担当者会議");
    draft.candidates
        = {{monday, monday, {14, 0}, {15, 0}}, {monday.addDays(1), monday.addDays(1), {}, {}}};
    const auto id = await(hers.add(desks.room, draft));
    REQUIRE(id);
    CHECK(desks.samePoll().draft == draft);

    desks.ward.server.stop();
    REQUIRE(await(hers.answer(desks.room, *id, {PollAnswer::Yes, PollAnswer::Maybe})));
    REQUIRE(await(his.answer(desks.room, *id, {PollAnswer::No, PollAnswer::Yes})));
    CHECK(await(his.choose(desks.room, *id, 1, {})).error().kind == Error::Kind::Forbidden);
    desks.ward.server.start();
    CHECK(desks.samePoll().standing().size() == 2);

    const auto event = await(hers.choose(desks.room, *id, 1, QStringLiteral("会議のお知らせ")));
    REQUIRE(event);
    const Poll decided = desks.samePoll();
    REQUIRE(decided.ended);
    CHECK(decided.ended->event == *event);
    desks.checkSame();
    REQUIRE(desks.entriesOf(*desks.tanaka).size() == 1);
    CHECK(desks.entriesOf(*desks.tanaka).first().event.latest().content == draft.entryAt(1));
    CHECK(desks.postsOf(*desks.tanaka) == QStringList{QStringLiteral("会議のお知らせ")});
    CHECK(await(his.answer(desks.room, *id, {PollAnswer::Yes, PollAnswer::Yes})).error().detail
          == QStringLiteral("ended"));
}

TEST_CASE("An answer that crosses the end of a poll is kept, and ends nothing anew",
          "[scenario][calendar][poll]")
{
    PlanDesks desks;
    PollDraft draft;
    draft.title = QStringLiteral("担当者会議");
    draft.candidates = {{monday, monday, {14, 0}, {15, 0}}};
    const auto id = await(desks.nishida->workspace().polls().add(desks.room, draft));
    REQUIRE(id);
    (void)desks.samePoll();
    desks.ward.server.stop();
    REQUIRE(await(desks.tanaka->workspace().polls().answer(desks.room, *id, {PollAnswer::Yes})));
    REQUIRE(await(
        desks.nishida->workspace().polls().drop(desks.room, *id, QStringLiteral("入院したため"))));
    desks.ward.server.start();
    const Poll both = desks.samePoll();
    REQUIRE(both.ended);
    CHECK(both.ended->reason == QStringLiteral("入院したため"));
    REQUIRE(both.standing().size() == 1);
    CHECK(both.standing().first().answers == QList<PollAnswer>{PollAnswer::Yes});
    CHECK(desks.entriesOf(*desks.nishida).isEmpty());
}

TEST_CASE("Candidate dates that were begun are there after a lock, beside other drafts",
          "[scenario][calendar][poll]")
{
    PlanDesks desks;
    Drafts &before = desks.nishida->workspace().drafts();
    REQUIRE(await(before.keepPoll(desks.room, QStringLiteral("候補"))));
    REQUIRE(await(before.keepEvent(desks.room, QStringLiteral("予定"))));
    PostDraft post;
    post.text = QStringLiteral("投稿");
    REQUIRE(await(before.keep(desks.room, post)));
    desks.nishida->lock();
    REQUIRE(desks.nishida->unlock());
    Drafts &drafts = desks.nishida->workspace().drafts();
    CHECK(await(drafts.pollIn(desks.room)).value() == QStringLiteral("候補"));
    REQUIRE(await(drafts.keepPoll(desks.room, QString())));
    CHECK(await(drafts.pollIn(desks.room)).value().isEmpty());
    CHECK(await(drafts.eventIn(desks.room)).value() == QStringLiteral("予定"));
    CHECK(await(drafts.of(desks.room)).value().text == QStringLiteral("投稿"));
}

TEST_CASE("A calendar file that is taken in twice is there once, at both desks",
          "[scenario][calendar]")
{
    PlanDesks desks;
    EventContent weekly = planned(QStringLiteral("訪問看護"));
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    EventContent moved = planned(QStringLiteral("訪問看護（午後）"));
    moved.time = {monday.addDays(7), monday.addDays(7), {14, 0}, {15, 0}};
    const FoundEvent found{QStringLiteral("a@example.jp"),
                           weekly,
                           {monday.addDays(14)},
                           {{monday.addDays(7), moved}},
                           {}};
    CalendarFiles &hers = desks.nishida->workspace().calendarFiles();
    CHECK(await(hers.takeIn(desks.room, {found})).value() == 1);
    desks.checkSame();
    CHECK(await(desks.tanaka->workspace().calendarFiles().takeIn(desks.room, {found})).value()
          == 0);
    const QList<EventEntry> there = desks.entriesOf(*desks.tanaka);
    REQUIRE(there.size() == 1);
    const Event &event = there.first().event;
    CHECK(event.latest().content == weekly);
    CHECK(event.isSkipped(monday.addDays(14)));
    REQUIRE(event.changeOf(monday.addDays(7)));
    CHECK(event.changeOf(monday.addDays(7))->sawPrevious);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.ics"));
    REQUIRE(await(hers.save({event}, path)));
    CHECK((QFile(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    const auto reading = await(hers.read(desks.room, path, QStringLiteral("無題")));
    REQUIRE(reading);
    REQUIRE(reading->finds.size() == 1);
    CHECK(reading->finds.first().isKnown);
    CHECK(reading->finds.first().event.changes == found.changes);
    CHECK(await(hers.read(desks.room, folder.filePath(QStringLiteral("none")), {})).error().kind
          == Error::Kind::Storage);
}
