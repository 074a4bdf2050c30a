// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/services/liveevents.h"
#include "core/services/livepolls.h"
#include "tests/core/session/enrolledfolder.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

const QDate monday(2026, 6, 8);

PollDraft meeting()
{
    PollDraft draft;
    draft.title = QStringLiteral("担当者会議");
    draft.place = QStringLiteral("ご自宅");
    draft.candidates
        = {{monday, monday, {14, 0}, {15, 0}}, {monday.addDays(1), monday.addDays(1), {}, {}}};
    return draft;
}

/// Nishida's desk without any line, in a room that was just opened.
struct PollDesk {
    explicit PollDesk(RoomFeatures features = RoomFeature::Talk | RoomFeature::Calendar)
    {
        REQUIRE(await(session.open(enrolledFolder(data, authority), Secret("tasuki-2026-demo"))));
        desk.emplace(session, Author{session.person().id, session.person().office}, clock);
        RoomDraft draft;
        draft.roomTemplate = QStringLiteral("patient");
        draft.members = {session.person().office, OfficeId::create()};
        draft.title = QStringLiteral("佐藤ハルさんの部屋");
        draft.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {1942, 3, 14}};
        draft.features = features;
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("全員"),
                                    QDate(2026, 6, 1),
                                    QStringLiteral("佐藤ハル"),
                                    {}};
        const auto opened = await(desk->gesture<ScopeId>(
            [draft](const RecordView &, Gesture &gesture) -> Result<ScopeId> {
                return gesture.openRoom(draft);
            }));
        REQUIRE(opened);
        room = *opened;
        polls.emplace(*desk);
    }
    ObjectId ask(const PollDraft &draft = meeting())
    {
        const auto asked = await(polls->add(room, draft));
        REQUIRE(asked);
        return *asked;
    }
    /// One that somebody of another office asked, as the server tells it.
    ObjectId othersPoll()
    {
        const Author other{PersonId::create(), OfficeId::create()};
        const ObjectId id = ObjectId::create();
        const Operation asking{
            OperationId::create(), room, {}, QStringLiteral("poll.add"), id, 0, clock.now(),
            toJson(meeting())};
        const ObjectRow row{QStringLiteral("poll"), id, 1,
                            canonicalJson(apply({}, asking, other).body)};
        REQUIRE(await(session.withStore(
            [scope = room, row](ClientStore &store) { return store.objects().put(scope, row); })));
        return id;
    }
    QList<PollEntry> all() { return await(polls->inRoom(room)).value(); }
    QList<EventEntry> planned() { return await(LiveEvents(*desk).inRoom(room)).value(); }

    QTemporaryDir data;
    TestAuthority authority;
    SystemClock clock;
    Session session{clock};
    std::optional<Desk> desk;
    std::optional<LivePolls> polls;
    ScopeId room;
};

const QList<PollAnswer> yesAndNo{PollAnswer::Yes, PollAnswer::No};

} // namespace

TEST_CASE("Dates are asked for and answered without a line", "[services][poll]")
{
    PollDesk desk;
    const ObjectId id = desk.ask();
    REQUIRE(await(desk.polls->answer(desk.room, id, {PollAnswer::Maybe, PollAnswer::Open})));
    REQUIRE(await(desk.polls->answer(desk.room, id, yesAndNo)));
    REQUIRE(desk.all().size() == 1);
    const PollEntry entry = desk.all().first();
    CHECK(entry.isOnlyHere);
    CHECK(entry.poll.draft == meeting());
    CHECK(entry.poll.by == desk.session.person().id);
    REQUIRE(entry.poll.standing().size() == 1);
    CHECK(entry.poll.standing().first().answers == yesAndNo);
    CHECK_FALSE(entry.poll.ended);
}

TEST_CASE("What is decided is an entry of the calendar, once", "[services][poll]")
{
    PollDesk desk;
    const ObjectId id = desk.ask();
    const auto event = await(desk.polls->choose(desk.room, id, 1, {}));
    REQUIRE(event);
    REQUIRE(desk.planned().size() == 1);
    CHECK(desk.planned().first().event.id == *event);
    CHECK(desk.planned().first().event.latest().content == meeting().entryAt(1));
    const auto ended = desk.all().first().poll.ended;
    REQUIRE(ended);
    CHECK(ended->candidate == 1);
    CHECK(ended->event == *event);

    CHECK(await(desk.polls->choose(desk.room, id, 0, {})).error().detail
          == QStringLiteral("ended"));
    CHECK(await(desk.polls->answer(desk.room, id, yesAndNo)).error().detail
          == QStringLiteral("ended"));
    CHECK(desk.planned().size() == 1);
}

TEST_CASE("Only whoever asked ends it; everybody answers", "[services][poll]")
{
    PollDesk desk;
    const ObjectId id = desk.othersPoll();
    CHECK(await(desk.polls->choose(desk.room, id, 0, {})).error().kind == Error::Kind::Forbidden);
    CHECK(await(desk.polls->drop(desk.room, id, QStringLiteral("延期"))).error().kind
          == Error::Kind::Forbidden);
    CHECK(desk.planned().isEmpty());
    REQUIRE(await(desk.polls->answer(desk.room, id, yesAndNo)));
    CHECK(desk.all().first().poll.standing().first().by == desk.session.person().id);
}

TEST_CASE("It ends without a date for a reason, and stays", "[services][poll]")
{
    PollDesk desk;
    const ObjectId id = desk.ask();
    CHECK(await(desk.polls->drop(desk.room, id, QString())).error().kind == Error::Kind::Invalid);
    CHECK_FALSE(desk.all().first().poll.ended);
    REQUIRE(await(desk.polls->drop(desk.room, id, QStringLiteral("入院したため"))));
    const auto ended = desk.all().first().poll.ended;
    REQUIRE(ended);
    CHECK(ended->reason == QStringLiteral("入院したため"));
    CHECK(ended->candidate == -1);
    CHECK(desk.planned().isEmpty());
}

TEST_CASE("What is no poll, no answer or no room for it is refused", "[services][poll]")
{
    PollDesk desk;
    PollDraft twice = meeting();
    twice.candidates.append(twice.candidates.first());
    CHECK(await(desk.polls->add(desk.room, twice)).error().kind == Error::Kind::Invalid);
    CHECK(await(desk.polls->add(desk.room, {})).error().kind == Error::Kind::Invalid);
    CHECK(desk.all().isEmpty());
    const ObjectId id = desk.ask();
    CHECK(await(desk.polls->answer(desk.room, id, {PollAnswer::Yes})).error().kind
          == Error::Kind::Invalid);
    CHECK(await(desk.polls->choose(desk.room, id, 2, {})).error().kind == Error::Kind::Invalid);
    CHECK(await(desk.polls->answer(desk.room, ObjectId::create(), yesAndNo)).error().kind
          == Error::Kind::NotFound);
    CHECK_FALSE(desk.all().first().poll.ended);

    PollDesk without(RoomFeature::Talk);
    CHECK(await(without.polls->add(without.room, meeting())).error().detail
          == QStringLiteral("feature_off"));
}
