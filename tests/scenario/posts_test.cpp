// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/drafts.h"
#include "core/services/posts.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

struct Conversation {
    Conversation()
    {
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        const auto admitted = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(admitted);
        episode = *admitted;
        REQUIRE(settle({nishida.get(), tanaka.get()}));
    }

    ObjectId say(TestDevice &device, const PostDraft &draft)
    {
        const auto written = await(device.workspace().posts().write(scope(device), draft));
        REQUIRE(written);
        return *written;
    }
    ScopeId scope(TestDevice &device) const { return device.episode(episode)->episode.scope; }
    QList<PostEntry> posts(TestDevice &device) const
    {
        const auto stretch = await(device.workspace().posts().newest(scope(device), 50));
        return stretch ? stretch->posts : QList<PostEntry>();
    }
    bool sees(TestDevice &device, const QString &text) const
    {
        const auto all = posts(device);
        return std::any_of(all.begin(), all.end(), [&text](const PostEntry &entry) {
            return entry.post.text() == text && !entry.isOnlyHere;
        });
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ObjectId episode;
};

PostDraft saying(const QString &text)
{
    return {text, {}, false, {}};
}

} // namespace

TEST_CASE("Home and hospital talk in the admission's room, also while the line is down",
          "[scenario][posts]")
{
    Conversation room;
    PostDraft question = saying(QStringLiteral("退院後の食形態を教えてください"));
    question.wantsAcknowledgement = true;
    const ObjectId asked = room.say(*room.nishida, question);
    REQUIRE(waitFor([&] { return room.sees(*room.tanaka, question.text); }));

    room.ward.server.stop();
    PostDraft answer = saying(QStringLiteral("やわらか食です。髙﨑医師に確認しました"));
    answer.replyTo = asked;
    room.say(*room.tanaka, answer);
    REQUIRE(await(room.tanaka->workspace().posts().acknowledge(room.scope(*room.tanaka), asked)));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).size() == 2; }));
    CHECK(room.posts(*room.tanaka).last().isOnlyHere);
    CHECK(room.posts(*room.nishida).size() == 1);

    room.ward.server.start();
    for (TestDevice *device : {room.nishida.get(), room.tanaka.get()})
        device->workspace().retryNow();
    REQUIRE(waitFor([&] { return room.sees(*room.nishida, answer.text); }));
    const auto seen = room.posts(*room.nishida);
    CHECK(seen.last().post.replyTo == asked);
    CHECK(seen.first().post.isAcknowledgedBy(room.ward.tanaka.person.id));
    CHECK_FALSE(seen.first().post.isAcknowledgedBy(room.ward.nishida.person.id));
}

TEST_CASE("Only its author corrects a post or takes it back, and the others see what was there",
          "[scenario][posts]")
{
    Conversation room;
    const ObjectId post = room.say(*room.nishida, saying(QStringLiteral("血圧 190/80")));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).size() == 1; }));
    Posts &others = room.tanaka->workspace().posts();
    const ScopeId scope = room.scope(*room.tanaka);
    CHECK(await(others.correct(scope, post, QStringLiteral("x"))).error().kind
          == Error::Kind::Forbidden);
    CHECK(await(others.retract(scope, post, {})).error().kind == Error::Kind::Forbidden);
    CHECK(await(others.acknowledge(scope, ObjectId::create())).error().kind
          == Error::Kind::NotFound);

    Posts &own = room.nishida->workspace().posts();
    PostDraft aimless = saying(QStringLiteral("いつまでに、何を"));
    aimless.due = QDate(2026, 11, 30);
    CHECK(await(own.write(scope, aimless)).error().kind == Error::Kind::Invalid);
    CHECK(await(own.correct(scope, post, QStringLiteral(" "))).error().kind
          == Error::Kind::Invalid);
    REQUIRE(await(own.correct(scope, post, QStringLiteral("血圧 109/80"))));
    REQUIRE(waitFor([&] { return room.sees(*room.tanaka, QStringLiteral("血圧 109/80")); }));
    CHECK(room.posts(*room.tanaka).first().post.versions.first().text
          == QStringLiteral("血圧 190/80"));

    REQUIRE(await(own.retract(scope, post, QStringLiteral("別の方の値でした"))));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).first().post.isRetracted(); }));
    CHECK(await(own.correct(scope, post, QStringLiteral("x"))).error().kind
          == Error::Kind::Conflict);
}

TEST_CASE(
    "Who has seen a post is known on the other side, and the count beside the room never lies",
    "[scenario][posts]")
{
    Conversation room;
    const auto unseen
        = [&](TestDevice &device) { return device.episode(room.episode)->talk.unseen; };
    const ObjectId post = room.say(*room.nishida, saying(QStringLiteral("昨夜は眠れたそうです")));
    REQUIRE(waitFor([&] { return unseen(*room.tanaka) == 1; }));
    CHECK(unseen(*room.nishida) == 0);
    REQUIRE(await(room.tanaka->workspace().posts().markSeen(room.scope(*room.tanaka), {post})));
    REQUIRE(waitFor([&] { return unseen(*room.tanaka) == 0; }));
    const PersonId tanaka = room.ward.tanaka.person.id;
    REQUIRE(waitFor([&] { return room.posts(*room.nishida).first().post.isSeenBy(tanaka); }));
}

TEST_CASE("A post is for somebody, who is told of it until it was on the screen",
          "[scenario][posts]")
{
    Conversation room;
    const auto addressed
        = [&](TestDevice &device) { return device.episode(room.episode)->talk.addressed; };
    room.say(*room.nishida, saying(QStringLiteral("みなさまへ")));
    PostDraft toHer = saying(QStringLiteral("@田中 ご確認ください"));
    toHer.to.people = {room.ward.tanaka.person.id};
    const ObjectId post = room.say(*room.nishida, toHer);
    PostDraft toOffice = saying(QStringLiteral("病院のみなさまへ"));
    toOffice.to.offices = {room.ward.sakura.id};
    room.say(*room.nishida, toOffice);
    PostDraft toOwn = saying(QStringLiteral("ケアマネジャーのみなさまへ"));
    toOwn.to.professions = {Profession::CareManager};
    room.say(*room.nishida, toOwn);
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).size() == 4; }));
    REQUIRE(waitFor([&] { return addressed(*room.tanaka) == 2; }));
    CHECK(addressed(*room.nishida) == 0); // one's own are none

    const ScopeId scope = room.scope(*room.tanaka);
    Posts &posts = room.tanaka->workspace().posts();
    const auto next = await(posts.nextToMe(scope, {}));
    REQUIRE(next);
    CHECK(next->post == post);
    REQUIRE(await(posts.markSeen(scope, {post})));
    REQUIRE(waitFor([&] { return addressed(*room.tanaka) == 1; }));

    PostDraft crowded = saying(QStringLiteral("x"));
    for (int i = 0; i <= Addressees::most; ++i)
        crowded.to.people.append(PersonId::create());
    CHECK(await(room.nishida->workspace().posts().write(room.scope(*room.nishida), crowded))
              .error()
              .kind
          == Error::Kind::Invalid);
}

TEST_CASE("What one pins the others see on top, and may take down", "[scenario][posts]")
{
    Conversation room;
    const ObjectId post = room.say(*room.nishida, saying(QStringLiteral("緊急の連絡先")));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).size() == 1; }));
    const ScopeId scope = room.scope(*room.tanaka);
    Posts &there = room.tanaka->workspace().posts();
    REQUIRE(await(there.pin(scope, post, true)));
    REQUIRE(await(there.pin(scope, post, true))); // it is up already
    const auto pinned = [&](TestDevice &device) {
        const auto posts = await(device.workspace().posts().pinned(room.scope(device)));
        REQUIRE(posts);
        return *posts;
    };
    REQUIRE(waitFor([&] { return room.nishida->episode(room.episode)->talk.pinned == 1; }));
    const QList<Post> seen = pinned(*room.nishida);
    REQUIRE(seen.size() == 1);
    REQUIRE(seen.first().pinnings.size() == 1);
    CHECK(seen.first().pinnings.first().person == room.ward.tanaka.person.id);

    Posts &here = room.nishida->workspace().posts();
    REQUIRE(await(here.pin(scope, post, false)));
    REQUIRE(waitFor([&] { return pinned(*room.tanaka).isEmpty(); }));
    REQUIRE(await(here.retract(scope, post, {})));
    CHECK(await(here.pin(scope, post, true)).error().kind == Error::Kind::Conflict);
    CHECK(await(here.pin(scope, ObjectId::create(), true)).error().kind == Error::Kind::NotFound);
}

TEST_CASE("A room has so many pinned posts at most", "[scenario][posts]")
{
    Conversation room;
    const ScopeId scope = room.scope(*room.nishida);
    Posts &posts = room.nishida->workspace().posts();
    for (int i = 0; i < Post::mostPinned; ++i)
        REQUIRE(await(posts.pin(scope, room.say(*room.nishida, saying(QString::number(i))), true)));
    REQUIRE(waitFor(
        [&] { return room.nishida->episode(room.episode)->talk.pinned == Post::mostPinned; }));
    const ObjectId more = room.say(*room.nishida, saying(QStringLiteral("もうひとつ")));
    CHECK(await(posts.pin(scope, more, true)).error().kind == Error::Kind::TooLarge);
}

TEST_CASE("Free places are found as long as they hold, on both sides", "[scenario][posts]")
{
    Conversation room;
    PostDraft offer = saying(QStringLiteral("ショートステイに空きがあります"));
    offer.vacancy = Vacancy{PlaceOfCare::ShortStay, 2, QDate(2026, 12, 1), QDate(2026, 12, 10),
                            QStringLiteral("内線 12")};
    room.say(*room.tanaka, offer);
    REQUIRE(waitFor([&] { return room.posts(*room.nishida).size() == 1; }));
    CHECK(room.posts(*room.nishida).first().post.vacancy == offer.vacancy);
    Posts &posts = room.nishida->workspace().posts();
    const ScopeId scope = room.scope(*room.nishida);
    const auto today = await(posts.vacancies(scope, QDate(2026, 12, 10), 10));
    REQUIRE(today);
    CHECK(today->size() == 1);
    const auto later = await(posts.vacancies(scope, QDate(2026, 12, 11), 10));
    REQUIRE(later);
    CHECK(later->isEmpty());
    PostDraft never = offer;
    never.vacancy->until = QDate(2026, 11, 30);
    CHECK(await(posts.write(scope, never)).error().kind == Error::Kind::Invalid);
}

TEST_CASE("A long conversation is read in stretches and found again by a word", "[scenario][posts]")
{
    Conversation room;
    QList<ObjectId> said;
    for (int i = 0; i < 7; ++i)
        said.append(room.say(*room.nishida, saying(QStringLiteral("報告%1").arg(i))));
    REQUIRE(settle({room.nishida.get(), room.tanaka.get()}));
    Posts &posts = room.nishida->workspace().posts();
    const ScopeId scope = room.scope(*room.nishida);
    const auto end = await(posts.newest(scope, 3));
    REQUIRE(end);
    REQUIRE(end->posts.size() == 3);
    CHECK(end->hasOlder);
    CHECK_FALSE(end->hasNewer);
    const PostPlace first = end->posts.first().post.place();
    const auto older = await(posts.before(scope, first, 2));
    REQUIRE(older);
    REQUIRE(older->posts.size() == 2);
    CHECK(older->hasNewer);
    CHECK(older->posts.last().post.place() < first);
    const auto again = await(posts.after(scope, older->posts.last().post.place(), 9));
    REQUIRE(again);
    CHECK(again->posts == end->posts);
    const auto middle = await(posts.around(scope, first, 2));
    REQUIRE(middle);
    CHECK(middle->posts.size() == 3);
    CHECK(middle->posts.at(1).post.place() == first);
    const auto same = await(posts.between(scope, first, end->posts.last().post.place()));
    REQUIRE(same);
    CHECK(same->posts == end->posts);

    const auto hits = await(posts.search(QStringLiteral("報告5"), 10));
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->first().text == QStringLiteral("報告5"));
    const auto nothing = await(posts.search(QStringLiteral(" "), 10));
    REQUIRE(nothing);
    CHECK(nothing->isEmpty());
}

TEST_CASE("What was begun stays on its own device", "[scenario][posts]")
{
    Conversation room;
    const ScopeId scope = room.scope(*room.nishida);
    PostDraft begun = saying(QStringLiteral("書きかけの"));
    begun.to.professions = {Profession::Nurse};
    begun.vacancy = Vacancy{PlaceOfCare::Bed, 0, {}, QDate(2026, 12, 10), {}}; // half filled in
    REQUIRE(await(room.nishida->workspace().drafts().keep(scope, begun)));
    const auto kept = await(room.nishida->workspace().drafts().of(scope));
    REQUIRE(kept);
    CHECK(*kept == begun);
    const auto elsewhere = await(room.tanaka->workspace().drafts().of(scope));
    REQUIRE(elsewhere);
    CHECK(elsewhere->text.isEmpty());
    REQUIRE(await(room.nishida->workspace().drafts().keep(scope, saying(QStringLiteral(" ")))));
    const auto gone = await(room.nishida->workspace().drafts().of(scope));
    REQUIRE(gone);
    CHECK(gone->text.isEmpty());
}

TEST_CASE("An item of the sheet goes with a post to the other desk", "[scenario][posts][quote]")
{
    Conversation room;
    PostDraft asking = saying(QStringLiteral("この項目について教えてください"));
    asking.item = ItemQuote{ObjectId::create(),
                            QStringLiteral("https://tasuki.example/f|1"),
                            QStringLiteral("C07"),
                            QStringLiteral("褥瘡"),
                            QStringLiteral("あり"),
                            1,
                            QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC)};
    const ScopeId scope = room.scope(*room.nishida);
    REQUIRE(await(room.nishida->workspace().drafts().keep(scope, asking)));
    const auto begun = await(room.nishida->workspace().drafts().of(scope));
    REQUIRE(begun);
    CHECK(*begun == asking);
    room.say(*room.tanaka, asking);
    REQUIRE(waitFor([&] { return room.posts(*room.nishida).size() == 1; }));
    CHECK(room.posts(*room.nishida).first().post.item == asking.item);
    PostDraft never = asking;
    never.item->label.clear();
    CHECK(await(room.nishida->workspace().posts().write(scope, never)).error().kind
          == Error::Kind::Invalid);
}
