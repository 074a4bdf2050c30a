// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/posts.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

struct Room {
    Room()
    {
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        const auto admitted = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(admitted);
        episode = *admitted;
        REQUIRE(settle({nishida.get(), tanaka.get()}));
    }

    ObjectId say(TestDevice &device, const PostDraft &draft)
    {
        const auto written = await(device.workspace().posts().write(episode, draft));
        REQUIRE(written);
        return *written;
    }
    QList<PostEntry> posts(TestDevice &device) const { return device.episode(episode)->posts; }
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
    Room room;
    PostDraft question = saying(QStringLiteral("退院後の食形態を教えてください"));
    question.wantsAcknowledgement = true;
    const ObjectId asked = room.say(*room.nishida, question);
    REQUIRE(waitFor([&] { return room.sees(*room.tanaka, question.text); }));

    room.ward.server.stop();
    PostDraft answer = saying(QStringLiteral("やわらか食です。髙﨑医師に確認しました"));
    answer.replyTo = asked;
    room.say(*room.tanaka, answer);
    REQUIRE(await(room.tanaka->workspace().posts().acknowledge(asked)));
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
    Room room;
    const ObjectId post = room.say(*room.nishida, saying(QStringLiteral("血圧 190/80")));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).size() == 1; }));
    Posts &others = room.tanaka->workspace().posts();
    CHECK(await(others.correct(post, QStringLiteral("x"))).error().kind == Error::Kind::Forbidden);
    CHECK(await(others.retract(post, {})).error().kind == Error::Kind::Forbidden);
    CHECK(await(others.acknowledge(ObjectId::create())).error().kind == Error::Kind::NotFound);

    Posts &own = room.nishida->workspace().posts();
    PostDraft aimless = saying(QStringLiteral("いつまでに、何を"));
    aimless.due = QDate(2026, 11, 30);
    CHECK(await(own.write(room.episode, aimless)).error().kind == Error::Kind::Invalid);
    CHECK(await(own.correct(post, QStringLiteral(" "))).error().kind == Error::Kind::Invalid);
    REQUIRE(await(own.correct(post, QStringLiteral("血圧 109/80"))));
    REQUIRE(waitFor([&] { return room.sees(*room.tanaka, QStringLiteral("血圧 109/80")); }));
    CHECK(room.posts(*room.tanaka).first().post.versions.first().text
          == QStringLiteral("血圧 190/80"));

    REQUIRE(await(own.retract(post, QStringLiteral("別の方の値でした"))));
    REQUIRE(waitFor([&] { return room.posts(*room.tanaka).first().post.isRetracted(); }));
    CHECK(await(own.correct(post, QStringLiteral("x"))).error().kind == Error::Kind::Conflict);
}
