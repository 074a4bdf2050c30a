// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"
#include "tests/support/text.h"
#include "ui/profile/profiletext.h"
#include "ui/profile/profilewords.h"

using namespace tasuki;

TEST_CASE("Every group, item and choice has words of its own", "[ui][profile]")
{
    QStringList titles;
    for (const ProfileShape &shape : profileShapes()) {
        CHECK_FALSE(titles.contains(groupTitle(shape.group)));
        titles.append(groupTitle(shape.group));
        CHECK_FALSE(groupHint(shape.group).isEmpty());
        for (const ProfileItem &item : shape.items) {
            CHECK(itemLabel(shape.group, item.code) != item.code);
            for (const QString &choice : item.choices)
                CHECK(choiceText(item.code, choice) != choice);
        }
    }
}

TEST_CASE("Dates are read in both calendars, lists below their titles", "[ui][profile]")
{
    const QStringList level = valueLines(
        ProfileGroup::CareLevel, {{{QStringLiteral("until"), QStringLiteral("2027-03-31")}}});
    REQUIRE(level.size() == 1);
    CHECK(level.first().contains(QStringLiteral("令和9年3月31日")));
    CHECK(level.first().contains(QStringLiteral("2027-03-31")));
    const ProfileRow ichiro{{QStringLiteral("name"), QStringLiteral("佐藤一郎")}};
    CHECK(valueLines(ProfileGroup::Family, {ichiro, ichiro}).size() == 4);
    CHECK(valueLines(ProfileGroup::Family, {}).isEmpty());
}

TEST_CASE("Every fault and every end has its sentence, and none repeats what was typed",
          "[ui][profile]")
{
    for (int kind = 0; kind <= int(ProfileFault::Kind::TooManyRows); ++kind) {
        const ProfileFault fault{ProfileFault::Kind(kind), 0, QStringLiteral("note")};
        CHECK(profileFaultText(ProfileGroup::CareLevel, fault).size() > 20);
    }
    CHECK(profileErrorText({Error::Kind::Invalid, QStringLiteral("my_number")})
          != profileErrorText({Error::Kind::Invalid, {}}));
    using State = CertificationStanding::State;
    const QDate until(2026, 7, 31);
    for (const State state : {State::Unknown, State::Valid, State::Pending})
        CHECK(certificationText({state, until, 5}).isEmpty());
    QStringList sentences;
    for (const State state : {State::Soon, State::LastDay, State::Past}) {
        const QString sentence = certificationText({state, until, 5});
        CHECK(sentence.contains(QStringLiteral("令和8年7月31日")));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}
