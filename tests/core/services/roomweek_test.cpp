// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomweek.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime now(QDate(2026, 6, 30), QTime(1, 0), Qt::UTC);

/// A room of three offices: two people at the first, one at each of the others.
struct WeekRoom {
    WeekRoom()
    {
        room.roomTemplate = QStringLiteral("patient");
        for (int i = 0; i < 3; ++i) {
            Office office;
            office.id = OfficeId::create();
            office.name = QString::number(i);
            snapshot.offices.insert(office.id, office);
            room.members.append(office.id);
        }
        room.opened = {mine, room.members.first(), now.addDays(-60), {}};
        add(mine, 0);
        add(colleague, 0);
        add(nurse, 1);
        add(doctor, 2);
    }
    void add(PersonId id, int office)
    {
        Person person;
        person.id = id;
        person.office = room.members.at(office);
        snapshot.people.insert(id, person);
    }
    /// So many days ago, and who read it when.
    void say(int daysAgo, PersonId author, const QList<PostSign> &readers = {},
             bool isRetracted = false)
    {
        IndexedPost post;
        post.place = {now.addDays(-daysAgo), ObjectId::create()};
        post.isRetracted = isRetracted;
        post.signs = QList<PostSign>{{author, post.place.at}} + readers;
        posts.put(post);
    }
    OfficeWeek at(int office) const
    {
        return roomWeek(room, {}, posts, snapshot, {}, now).offices.at(office);
    }

    PersonId mine = PersonId::create();
    PersonId colleague = PersonId::create();
    PersonId nurse = PersonId::create();
    PersonId doctor = PersonId::create();
    Room room;
    Snapshot snapshot;
    RoomPosts posts;
};

} // namespace

TEST_CASE("Who is silent, who is behind and who never came", "[services][care]")
{
    WeekRoom ward;
    ward.posts.read({});
    ward.say(40, ward.nurse);
    ward.say(20, ward.mine, {{ward.colleague, now.addDays(-19)}});
    ward.say(10, ward.mine);
    ward.say(9, ward.mine, {}, true); // taken back: nobody lacks it
    ward.say(2, ward.mine); // not a week old

    CHECK_FALSE(ward.at(0).isSilent);
    CHECK(ward.at(0).unread == 0);
    CHECK(ward.at(0).behind == QList<PersonBehind>{{ward.colleague, 1}});
    CHECK(ward.at(1).isSilent);
    CHECK(ward.at(1).lastSign == now.addDays(-40));
    CHECK(ward.at(1).unread == 2);
    CHECK(ward.at(1).behind == QList<PersonBehind>{{ward.nurse, 2}});
    CHECK(ward.at(2).isSilent);
    CHECK_FALSE(ward.at(2).lastSign.isValid());
    CHECK(ward.at(2).behind.isEmpty());
    CHECK(ward.at(2).unread == 3);
}

TEST_CASE("Reading counts as a sign, and an office that has just come is not silent",
          "[services][care]")
{
    WeekRoom ward;
    ward.say(20, ward.mine);
    ward.say(10, ward.mine, {{ward.nurse, now.addDays(-1)}});
    CHECK_FALSE(ward.at(1).isSilent);
    CHECK(ward.at(1).behind.isEmpty());
    const QHash<OfficeId, QDateTime> joined{{ward.room.members.last(), now.addDays(-3)}};
    const RoomWeek week = roomWeek(ward.room, joined, ward.posts, ward.snapshot, {}, now);
    CHECK_FALSE(week.offices.last().isSilent);
    CHECK(week.offices.last().since == now.addDays(-3));
}

TEST_CASE("The office that opened the room was there, also while nobody has read or written",
          "[services][care]")
{
    WeekRoom ward;
    ward.room.opened.at = now.addDays(-2);
    CHECK(ward.at(0).lastSign == now.addDays(-2));
    CHECK_FALSE(ward.at(0).isSilent);
    CHECK_FALSE(ward.at(1).lastSign.isValid());
}

TEST_CASE("In a room of two only the two count", "[services][care]")
{
    WeekRoom ward;
    ward.room.people = {ward.mine, ward.nurse};
    ward.say(20, ward.mine, {{ward.colleague, now.addDays(-19)}});
    ward.say(10, ward.mine);
    CHECK(ward.at(0).behind.isEmpty());
}

TEST_CASE("A consent of more than a year is pointed out", "[services][care]")
{
    WeekRoom ward;
    RoomConsent consent;
    consent.form.on = QDate(2025, 6, 30);
    ward.room.consents = {consent};
    CHECK(roomWeek(ward.room, {}, ward.posts, ward.snapshot, {}, now).consentToRenew
          == QDate(2026, 6, 30));
    ward.room.consents.last().form.on = QDate(2025, 7, 2);
    CHECK_FALSE(
        roomWeek(ward.room, {}, ward.posts, ward.snapshot, {}, now).consentToRenew.isValid());
}

TEST_CASE("Counting over many shelves is counting one by one", "[services][care]")
{
    WeekRoom ward;
    constexpr int many = 3 * RoomPosts::longestShelf;
    for (int day = 1; day <= many; ++day)
        ward.say(day, ward.mine,
                 day == 100 ? QList<PostSign>{{ward.nurse, now}} : QList<PostSign>());
    CHECK(ward.posts.shelves().size() > 1);
    CHECK(ward.at(1).unread == 99 - 6);
    CHECK(ward.at(2).unread == many - 6);
}
