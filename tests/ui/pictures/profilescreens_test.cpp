// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 患者情報 in Japanese.
#include "tests/ui/carepoints/patientroom.h"
#include "tests/ui/pictures/look.h"
#include "ui/profile/profilecard.h"
#include "ui/profile/profiletab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace tasuki;

namespace {

const QSize small(760, 600); // what a window of 1366 points at 150 % leaves beside the rail

void write(PatientRoom &room, ProfileGroup group, const ProfileValue &value, int minutes)
{
    room.entry().profile.profile.trail[group].append(
        {OperationId::create(),
         value,
         {},
         room.other.id,
         room.other.office,
         FakeWorkspace::moment().addSecs(-60 * minutes)});
}

void fillProfile(PatientRoom &room)
{
    const QDate today = FakeWorkspace::moment().toLocalTime().date();
    write(room, ProfileGroup::CareLevel,
          {{{QStringLiteral("level"), QStringLiteral("care-2")},
            {QStringLiteral("from"), QStringLiteral("2025-08-01")},
            {QStringLiteral("until"), today.addDays(45).toString(Qt::ISODate)}}},
          90);
    write(room, ProfileGroup::Family,
          {{{QStringLiteral("name"), QStringLiteral("佐藤一郎")},
            {QStringLiteral("relation"), QStringLiteral("長男")},
            {QStringLiteral("telephone"), QStringLiteral("090-0000-0000")},
            {QStringLiteral("key-person"), QStringLiteral("yes")}},
           {{QStringLiteral("name"), QStringLiteral("佐藤花子")},
            {QStringLiteral("relation"), QStringLiteral("長男の妻")},
            {QStringLiteral("note"), QStringLiteral("平日の昼は仕事。\n夕方から出られる。")}}},
          60);
    write(room, ProfileGroup::CareInsurance,
          {{{QStringLiteral("insured-number"), QStringLiteral("0000123456")}}}, 50);
    for (const char *name : {"みなと病院", "やまて病院"})
        write(room, ProfileGroup::Hospitals,
              {{{QStringLiteral("wished"), QString::fromUtf8(name)}}}, 40);
    room.publish();
}

ProfileCard *cardOf(ProfileTab &tab, ProfileGroup group)
{
    return tab.findChild<ProfileCard *>(shapeOf(group).code + QStringLiteral("Card"));
}

} // namespace

TEST_CASE("The profile of a patient is whole on the screen", "[ui][pictures][profile]")
{
    const Japanese japanese;
    PatientRoom room;
    ProfileTab tab(room.id, room.desk.workspace, room.desk.clock);
    room.desk.show(tab);
    look(tab, QStringLiteral("profile-empty"));
    fillProfile(room);
    look(tab, QStringLiteral("profile"));
    cardOf(tab, ProfileGroup::Family)->editButton()->click();
    room.desk.settle();
    look(tab, QStringLiteral("profile-family"));
    tab.resize(small);
    room.desk.settle();
    look(tab, QStringLiteral("profile-family-small"));
    CHECK(tab.width() == small.width());
}

TEST_CASE("Two words side by side, and a number that is refused, are whole on the screen",
          "[ui][pictures][profile]")
{
    const Japanese japanese;
    PatientRoom room;
    fillProfile(room);
    ProfileTab tab(room.id, room.desk.workspace, room.desk.clock);
    room.desk.show(tab, small);
    ProfileCard *hospitals = cardOf(tab, ProfileGroup::Hospitals);
    hospitals->findChild<QPushButton *>(QStringLiteral("profileTrailButton"))->click();
    auto *area = tab.findChild<QScrollArea *>();
    area->ensureWidgetVisible(hospitals);
    look(tab, QStringLiteral("profile-beside-small"));
    cardOf(tab, ProfileGroup::MedicalInsurance)->editButton()->click();
    room.desk.settle();
    auto *number = cardOf(tab, ProfileGroup::MedicalInsurance)
                       ->findChild<QLineEdit *>(QStringLiteral("numberEdit"));
    number->setText(QStringLiteral("１２３４ ５６７８ ９０１８"));
    Q_EMIT number->textEdited(number->text());
    room.desk.settle();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + 200);
    look(tab, QStringLiteral("profile-mynumber-small"));
    room.entry().room.archived = RoomMark{};
    room.publish();
    look(tab, QStringLiteral("profile-closed-small"));
    CHECK(tab.width() == small.width());
}
