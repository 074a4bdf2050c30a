// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccess.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "ui/notices/noticeteller.h"

#include <QSignalSpy>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

const QTimeZone tokyo("Asia/Tokyo");
const QString patient = QStringLiteral("佐藤 ハル");

struct Desk {
    Desk()
    {
        access.openNow();
        REQUIRE(waitFor([this] { return teller.nextLook().isValid(); }));
    }
    void wait(const QList<Notice> &notices)
    {
        access.desk().told.waits = {notices, {}};
        access.desk().publish();
    }
    void toDigest()
    {
        clock.advance(std::chrono::milliseconds(clock.now().msecsTo(teller.nextLook())));
        teller.look();
    }
    QString lastText() const { return told.last().at(0).toString(); }
    Place lastPlace() const { return told.last().at(1).value<Place>(); }
    static Notice notice(Notice::Kind kind, const QString &key)
    {
        return {kind, key, {}, ObjectId::create(), ScopeId::create(), patient};
    }
    FakeAccess access;
    HandClock clock{QDateTime(QDate(2026, 6, 1), QTime(10, 0), tokyo)};
    NoticeTeller teller{access, clock};
    QSignalSpy told{&teller, &NoticeTeller::told};
};

} // namespace

TEST_CASE("What cannot wait is told at once and without a name, the rest at the next time",
          "[ui][notices]")
{
    Desk desk;
    const Notice awaited = Desk::notice(Notice::Kind::Awaited, QStringLiteral("a"));
    const Notice posts = Desk::notice(Notice::Kind::Posts, QStringLiteral("p"));
    desk.wait({awaited, posts});
    REQUIRE(desk.told.size() == 1);
    CHECK_FALSE(desk.lastText().contains(patient));
    CHECK(desk.lastPlace() == Place{Place::Kind::Conversation, awaited.episode});
    CHECK(desk.teller.nextLook() == QDateTime(QDate(2026, 6, 1), QTime(13, 0), tokyo));
    desk.access.desk().publish();
    CHECK(desk.told.size() == 1);
    desk.toDigest();
    REQUIRE(desk.told.size() == 2);
    CHECK(desk.lastPlace() == Place{Place::Kind::Conversation, posts.episode});
    desk.toDigest();
    CHECK(desk.told.size() == 2);
    CHECK(desk.access.desk().told.inStore.memory.told.size() == 2);
}

TEST_CASE("Names are told only to whoever chose so, and never while it is locked", "[ui][notices]")
{
    Desk desk;
    desk.access.desk().told.choose({{}, true, true});
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    desk.wait({Desk::notice(Notice::Kind::Awaited, QStringLiteral("a"))});
    REQUIRE(waitFor([&] { return desk.told.size() == 1; }));
    CHECK(desk.lastText().contains(patient));
    desk.wait({Desk::notice(Notice::Kind::Posts, QStringLiteral("p"))});
    desk.access.lock();
    CHECK_FALSE(desk.teller.count());
    desk.toDigest();
    REQUIRE(desk.told.size() == 2);
    CHECK_FALSE(desk.lastText().contains(patient));
    CHECK_FALSE(desk.lastText().contains(u'1'));
}

TEST_CASE("What was told while it was locked is kept with the next unlock", "[ui][notices]")
{
    Desk desk;
    const Notice posts = Desk::notice(Notice::Kind::Posts, QStringLiteral("p"));
    desk.wait({posts});
    desk.access.lock();
    desk.toDigest();
    REQUIRE(desk.told.size() == 1);
    desk.access.openNow();
    CHECK(desk.access.desk().told.inStore.memory.told.contains(posts.key));
}

TEST_CASE("A restart tells nothing twice", "[ui][notices]")
{
    Desk desk;
    const Notice posts = Desk::notice(Notice::Kind::Posts, QStringLiteral("p"));
    desk.wait({posts});
    desk.toDigest();
    REQUIRE(desk.told.size() == 1);
    NoticeTeller again(desk.access, desk.clock); // as after a start: it knows only what was kept
    QSignalSpy told(&again, &NoticeTeller::told);
    REQUIRE(waitFor([&] { return again.nextLook().isValid(); }));
    CHECK(told.isEmpty());
    Notice more = posts;
    more.mark.count = 2;
    desk.wait({more});
    desk.clock.advance(std::chrono::milliseconds(desk.clock.now().msecsTo(again.nextLook())));
    again.look();
    CHECK(told.size() == 1);
}
