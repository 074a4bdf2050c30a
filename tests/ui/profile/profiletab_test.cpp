// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/carepoints/patientroom.h"
#include "ui/profile/profilecard.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profiletab.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tasuki;

namespace {

const QString myNumber = QStringLiteral("１２３４-５６７８-９０１８"); // made for this test

/// 患者情報 of a patient's room on the screen.
struct ProfileDesk : PatientRoom {
    void show()
    {
        tab = std::make_unique<ProfileTab>(id, desk.workspace, desk.clock);
        desk.show(*tab);
        bar = tab->findChild<MessageBar *>(QStringLiteral("profileMessageBar"));
        certification = tab->findChild<MessageBar *>(QStringLiteral("certificationMessageBar"));
        REQUIRE((bar && certification));
    }
    ProfileCard *card(ProfileGroup group) const
    {
        auto *found = tab->findChild<ProfileCard *>(shapeOf(group).code + QStringLiteral("Card"));
        REQUIRE(found);
        return found;
    }
    QString said(ProfileGroup group) const
    {
        return card(group)->findChild<QLabel *>(QStringLiteral("profileValueLabel"))->text();
    }
    void edit(ProfileGroup group)
    {
        card(group)->editButton()->click();
        desk.settle();
    }
    template<typename WidgetType>
    WidgetType *field(ProfileGroup group, const char *item) const
    {
        REQUIRE(card(group)->editor());
        auto *found = card(group)->editor()->findChild<WidgetType *>(QLatin1String(item)
                                                                     + QStringLiteral("Edit"));
        REQUIRE(found);
        return found;
    }
    void type(ProfileGroup group, const char *item, const QString &text)
    {
        auto *line = field<QLineEdit>(group, item);
        line->setFocus();
        line->selectAll();
        line->insert(text);
        Q_EMIT line->textEdited(text);
        desk.settle();
    }
    QPushButton *button(const char *name) const ///< that can be seen
    {
        for (QPushButton *found : tab->findChildren<QPushButton *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    ProfileValue stored(ProfileGroup group) { return entry().profile.profile.value(group); }
    /// Written by somebody of the hospital.
    void write(ProfileGroup group, const ProfileValue &value, const QList<OperationId> &seen = {})
    {
        entry().profile.profile.trail[group].append({OperationId::create(), value, seen, other.id,
                                                     other.office,
                                                     FakeWorkspace::moment().addSecs(-600)});
        publish();
    }

    std::unique_ptr<ProfileTab> tab;
    MessageBar *bar = nullptr;
    MessageBar *certification = nullptr;
};

ProfileValue one(const char *item, const QString &text)
{
    return {{{QLatin1String(item), text}}};
}

constexpr auto hospitals = ProfileGroup::Hospitals;
const QString minato = QStringLiteral("みなと病院");
const QString yamate = QStringLiteral("やまて病院");

} // namespace

TEST_CASE("Every group says what belongs there until somebody writes, and has a name",
          "[ui][profile]")
{
    ProfileDesk room;
    room.show();
    for (const ProfileShape &shape : profileShapes()) {
        CHECK_FALSE(room.said(shape.group).isEmpty());
        CHECK(room.card(shape.group)->editButton()->isVisibleTo(room.tab.get()));
    }
    CHECK(room.card(ProfileGroup::CareLevel)->editButton()->hasFocus());
    CHECK(namelessOn(*room.tab) == QStringList());
    for (const ProfileShape &shape : profileShapes()) {
        room.edit(shape.group);
        CHECK(room.card(shape.group)->editor());
        CHECK(namelessOn(*room.tab) == QStringList());
    }
}

TEST_CASE("A group is written with the keyboard alone", "[ui][profile]")
{
    ProfileDesk room;
    room.show();
    room.card(hospitals)->editButton()->setFocus();
    room.desk.press(Qt::Key_F2);
    REQUIRE(room.card(hospitals)->editor());
    room.type(hospitals, "wished", minato);
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.stored(hospitals) == one("wished", minato));
    CHECK_FALSE(room.card(hospitals)->editor());
    CHECK(room.said(hospitals).contains(minato));
    CHECK(room.card(hospitals)->editButton()->hasFocus());
    CHECK_FALSE(room.bar->isVisible());
}

TEST_CASE("An individual number is told of while it is typed, and is not stored",
          "[ui][profile][mynumber]")
{
    ProfileDesk room;
    room.show();
    room.edit(hospitals);
    auto *fault = room.card(hospitals)->findChild<QLabel *>(QStringLiteral("profileFaultLabel"));
    room.type(hospitals, "wished", myNumber);
    CHECK(fault->isVisible());
    CHECK_FALSE(fault->text().contains(QStringLiteral("1234")));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.desk.count(QStringLiteral("put profile")) == 0);
    CHECK(room.card(hospitals)->editor());
    room.type(hospitals, "wished", minato);
    CHECK_FALSE(fault->isVisible());
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.stored(hospitals) == one("wished", minato));
}

TEST_CASE("Escape leaves at once while nothing was changed, and asks otherwise", "[ui][profile]")
{
    ProfileDesk room;
    room.write(hospitals, one("wished", minato));
    room.show();
    room.edit(hospitals);
    room.desk.press(Qt::Key_Escape);
    CHECK_FALSE(room.card(hospitals)->editor());
    room.edit(hospitals);
    room.type(hospitals, "wished", yamate);
    room.desk.press(Qt::Key_Escape);
    REQUIRE(room.card(hospitals)->editor());
    CHECK(room.button("goOnButton")->hasFocus());
    room.desk.press(Qt::Key_Return);
    CHECK(room.field<QLineEdit>(hospitals, "wished")->text() == yamate);
    room.desk.press(Qt::Key_Escape);
    room.button("throwAwayButton")->click();
    room.desk.settle();
    CHECK_FALSE(room.card(hospitals)->editor());
    CHECK(room.stored(hospitals) == one("wished", minato));
}

TEST_CASE("What two wrote at the same time stands side by side until somebody chooses",
          "[ui][profile]")
{
    ProfileDesk room;
    room.write(hospitals, one("wished", minato));
    room.write(hospitals, one("wished", yamate));
    room.show();
    CHECK(room.said(hospitals).contains(yamate));
    const auto *side
        = room.card(hospitals)->findChild<QLabel *>(QStringLiteral("profileSideLabel"));
    REQUIRE(side);
    CHECK(side->text().contains(minato));
    room.button("settle1Button")->click();
    room.desk.settle();
    CHECK(room.stored(hospitals) == one("wished", minato));
    CHECK_FALSE(room.entry().profile.profile.isDisputed(hospitals));
    CHECK(room.button("settle1Button") == nullptr);
    room.card(hospitals)->findChild<QPushButton *>(QStringLiteral("profileTrailButton"))->click();
    const auto *trail
        = room.card(hospitals)->findChild<QLabel *>(QStringLiteral("profileTrailLabel"));
    CHECK(trail->isVisible());
    CHECK(trail->text().count(minato) == 2);
    CHECK(trail->text().contains(yamate));
}

TEST_CASE("The end of the certification stands on top, from sixty days before on", "[ui][profile]")
{
    ProfileDesk room;
    room.show();
    CHECK_FALSE(room.certification->isVisible());
    const QDate today = FakeWorkspace::moment().toLocalTime().date();
    const auto write = [&](qint64 days) {
        const auto &profile = room.entry().profile.profile;
        room.write(ProfileGroup::CareLevel, one("until", today.addDays(days).toString(Qt::ISODate)),
                   operationsOf(profile.standing(ProfileGroup::CareLevel)));
    };
    write(61);
    CHECK_FALSE(room.certification->isVisible());
    write(60);
    CHECK(room.certification->isVisible());
    CHECK(room.certification->text().contains(QStringLiteral("60")));
    write(0);
    CHECK(room.certification->text().contains(QStringLiteral("last day")));
    write(-1);
    CHECK(room.certification->text().contains(QStringLiteral("ended")));
    Q_EMIT room.certification->actionTriggered();
    room.desk.settle();
    REQUIRE(room.card(ProfileGroup::CareLevel)->editor());
    auto *until = room.field<DateEdit>(ProfileGroup::CareLevel, "until");
    until->setText(QStringLiteral("令和10年3月31日"));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.stored(ProfileGroup::CareLevel) == one("until", QStringLiteral("2028-03-31")));
    CHECK_FALSE(room.certification->isVisible());
}

TEST_CASE("Several people stand below each other, and one is taken out again", "[ui][profile]")
{
    constexpr auto family = ProfileGroup::Family;
    ProfileDesk room;
    room.write(family,
               {{{QStringLiteral("name"), QStringLiteral("佐藤一郎")}},
                {{QStringLiteral("name"), QStringLiteral("佐藤花子")}}});
    room.show();
    room.edit(family);
    room.button("addProfileRowButton")->click();
    room.desk.settle();
    const auto names = room.card(family)->findChildren<QLineEdit *>(QStringLiteral("nameEdit"));
    REQUIRE(names.size() == 3);
    names.last()->setText(QStringLiteral("佐藤次郎"));
    const auto out
        = room.card(family)->findChildren<QPushButton *>(QStringLiteral("leaveOutButton"));
    out.first()->click();
    CHECK_FALSE(names.first()->isEnabled());
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    const ProfileValue kept = room.stored(family);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].value(QStringLiteral("name")) == QStringLiteral("佐藤花子"));
    CHECK(kept[1].value(QStringLiteral("name")) == QStringLiteral("佐藤次郎"));
}

TEST_CASE("What cannot be stored stays in the editor, and it says why", "[ui][profile]")
{
    ProfileDesk room;
    room.show();
    room.edit(hospitals);
    room.type(hospitals, "wished", minato);
    room.desk.workspace.refuse = Error{Error::Kind::Conflict, QStringLiteral("archived")};
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.bar->severity() == MessageBar::Severity::Error);
    CHECK(room.field<QLineEdit>(hospitals, "wished")->text() == minato);
    room.desk.workspace.refuse.reset();
    room.edit(ProfileGroup::Safety); // another card, while this one is not stored
    CHECK_FALSE(room.card(ProfileGroup::Safety)->editor());
    CHECK(room.bar->severity() == MessageBar::Severity::Warning);
    const auto insurance = ProfileGroup::CareInsurance;
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    room.edit(insurance);
    room.type(insurance, "insured-number", QStringLiteral("12345"));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.field<QLineEdit>(insurance, "insured-number")->hasFocus());
    room.type(insurance, "insured-number", QStringLiteral("００００１２３４５６"));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.stored(insurance) == one("insured-number", QStringLiteral("0000123456")));
}

TEST_CASE("What was begun is there again, with what stood when it was begun", "[ui][profile]")
{
    ProfileDesk room;
    room.write(hospitals, one("wished", minato));
    room.show();
    room.edit(hospitals);
    room.type(hospitals, "wished", yamate);
    room.tab->saveNow();
    room.write(hospitals, one("wished", QStringLiteral("みさき病院")),
               operationsOf(room.entry().profile.profile.standing(hospitals)));
    room.show();
    REQUIRE(room.card(hospitals)->editor());
    CHECK(room.field<QLineEdit>(hospitals, "wished")->text() == yamate);
    room.field<QLineEdit>(hospitals, "wished")->setFocus();
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.entry().profile.profile.isDisputed(hospitals));
    CHECK_FALSE(room.desk.workspace.roomDrafts.keptProfiles.value(room.id));
}

TEST_CASE("The office's own file is offered, and only what is empty is filled", "[ui][profile]")
{
    ProfileDesk room;
    const ObjectId client = room.desk.workspace.clientNamed(QStringLiteral("佐藤ハル"));
    for (ClientEntry &entry : room.desk.workspace.data.clients) {
        if (entry.client.id == client) {
            room.entry().room.patient
                = RoomPatient{entry.client.name, entry.client.kana, entry.client.birth};
            entry.client.phone = QStringLiteral("0996-22-1234");
            entry.client.address = QStringLiteral("さくら町1-2");
        }
    }
    room.write(ProfileGroup::Contact, one("telephone", QStringLiteral("0996-00-0000")));
    room.show();
    room.edit(ProfileGroup::Contact);
    auto *take = room.button("takeOfferButton");
    REQUIRE(take);
    take->click();
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    const ProfileRow kept = room.stored(ProfileGroup::Contact).value(0);
    CHECK(kept.value(QStringLiteral("telephone")) == QStringLiteral("0996-00-0000"));
    CHECK(kept.value(QStringLiteral("address")) == QStringLiteral("さくら町1-2"));
}

TEST_CASE("The whole profile is copied as text", "[ui][profile]")
{
    ProfileDesk room;
    room.write(hospitals, one("wished", minato));
    room.write(hospitals, one("wished", yamate));
    room.show();
    room.desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(minato));
    CHECK(copied.contains(yamate));
    CHECK(copied.contains(QStringLiteral("佐藤ハル")));
    CHECK(room.bar->severity() == MessageBar::Severity::Good);
}

TEST_CASE("In a closed room the profile is only read, and what was refused is not lost",
          "[ui][profile]")
{
    ProfileDesk room;
    room.write(hospitals, one("wished", minato));
    room.entry().profile.refused
        = {{hospitals, one("wished", yamate), QStringLiteral("feature_off")}};
    room.entry().room.archived = RoomMark{};
    room.publish();
    room.show();
    CHECK(room.said(hospitals).contains(minato));
    CHECK_FALSE(room.card(hospitals)->editButton()->isVisible());
    CHECK(room.tab->findChild<QLabel *>(QStringLiteral("profileLockedLabel"))->isVisible());
    CHECK(room.bar->text().contains(yamate));
    room.desk.workspace.data.rooms.clear();
    room.desk.workspace.publish();
    room.desk.settle();
    CHECK_FALSE(room.card(hospitals)->isVisible());
}
