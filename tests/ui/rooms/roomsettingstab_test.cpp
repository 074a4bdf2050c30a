// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/settingsdesk.h"
#include "ui/rooms/roomfaulttext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>

using namespace tasuki;

TEST_CASE("Switches, name and caretaker are the opening office's to set", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    CHECK(room.part<QCheckBox>("vitalsCheckBox")->isChecked());
    room.part<QCheckBox>("vitalsCheckBox")->click();
    room.desk.settle();
    CHECK_FALSE(room.entry().room.features.testFlag(RoomFeature::Vitals));
    CHECK(room.tabs().size() == 2);

    room.write("roomTitleEdit", QStringLiteral("退院の準備"));
    room.announce();
    CHECK(room.part<QLineEdit>("roomTitleEdit")->text() == QStringLiteral("退院の準備"));
    room.desk.press(Qt::Key_Return);
    room.desk.settle();
    CHECK(room.entry().room.title == QStringLiteral("退院の準備"));

    room.part<QLineEdit>("caretakerLineEdit")->setFocus();
    room.write("caretakerLineEdit", QStringLiteral("田中"));
    room.desk.press(Qt::Key_Return);
    room.desk.settle();
    CHECK(room.desk.workspace.data.people.value(room.entry().room.caretaker).name
          == QStringLiteral("田中香織"));
}

TEST_CASE("A switch stays as it was set until the room shows it", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.desk.workspace.isSlow = true;
    room.part<QCheckBox>("vitalsCheckBox")->click();
    room.desk.settle();
    CHECK_FALSE(room.part<QCheckBox>("vitalsCheckBox")->isChecked());
    CHECK(room.tabs().size() == 3);
    room.desk.workspace.isSlow = false;
    room.desk.workspace.publish();
    CHECK(room.tabs().size() == 2);
}

TEST_CASE("A switch that was refused goes back to where it was", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.desk.workspace.refuse = Error{Error::Kind::Conflict, QStringLiteral("no_consent")};
    room.part<QCheckBox>("vitalsCheckBox")->click();
    room.desk.settle();
    CHECK(room.part<QCheckBox>("vitalsCheckBox")->isChecked());
    CHECK(room.said() == roomFaultText(QStringLiteral("no_consent")));
}

TEST_CASE("An office is invited, and one is removed after what it means was said",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.write("officeLineEdit", QStringLiteral("みどり"));
    room.desk.press(Qt::Key_Return);
    room.click("inviteButton");
    const OfficeId midori = room.officeNamed(QStringLiteral("みどり記念病院"));
    CHECK(room.entry().room.members.contains(midori));
    CHECK_FALSE(room.sees("chosenOfficeButton"));

    room.click("removeOfficeButton");
    CHECK(room.entry().room.members.size() == 3);
    CHECK(room.part<QLabel>("consequenceLabel")->text().contains(QStringLiteral("erase")));
    room.desk.press(Qt::Key_Escape);
    CHECK_FALSE(room.sees("consequencePanel"));
    CHECK(room.entry().room.members.size() == 3);

    room.click("removeOfficeButton");
    room.desk.press(Qt::Key_Return); // no reason yet: only the button does it
    CHECK(room.entry().room.members.size() == 3);
    room.click("consequenceConfirmButton");
    CHECK(room.entry().room.members.size() == 2);
    CHECK(room.entry().room.members.contains(midori));
}

TEST_CASE("People are listed with their office, and what is missing is said",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    QStringList texts;
    for (const auto *label : room.part<QWidget>("membersPanel")->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    CHECK(all.contains(QStringLiteral("さくら市民病院")));
    CHECK(all.contains(QStringLiteral("福田涼")));
    CHECK(all.contains(QStringLiteral("西田恵")));
    CHECK(room.sees("missingRoleLabel"));
}

TEST_CASE("Another office reads, and can only record a withdrawal", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.makeForeign();
    room.go();
    CHECK(room.part<QLineEdit>("roomTitleEdit")->isReadOnly());
    CHECK_FALSE(room.part<QCheckBox>("vitalsCheckBox")->isEnabled());
    for (const char *name : {"renameRoomButton", "inviteButton", "removeOfficeButton",
                             "archiveRoomButton", "beginConsentButton", "officePicker"}) {
        INFO(name);
        CHECK_FALSE(room.sees(name));
    }
    room.click("withdrawConsentButton");
    CHECK(room.part<QLabel>("consequenceLabel")->text().contains(QStringLiteral("さくら市民病院")));
    room.part<QLineEdit>("consequenceReasonEdit")->setText(QStringLiteral("ご家族からのお申し出"));
    room.desk.press(Qt::Key_Return);
    room.desk.settle();
    const RoomConsent consent = room.entry().room.consents.last();
    REQUIRE(consent.withdrawn);
    CHECK(consent.withdrawn->reason == QStringLiteral("ご家族からのお申し出"));
}

TEST_CASE("After a withdrawal nobody is invited until there is a consent again",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.click("withdrawConsentButton");
    room.click("consequenceConfirmButton");
    CHECK_FALSE(room.sees("inviteButton"));
    CHECK_FALSE(room.sees("withdrawConsentButton"));
    CHECK_FALSE(room.part<QCheckBox>("vitalsCheckBox")->isEnabled());
    room.click("beginConsentButton");
    room.click("giveConsentButton");
    CHECK_FALSE(room.said().isEmpty());
    CHECK(room.entry().room.consents.size() == 1);
    room.write("consentVersionEdit", QStringLiteral("様式3-1"));
    room.announce(); // something else changed in the room
    room.write("consentScopeEdit", QStringLiteral("全員で共有"));
    room.click("giveConsentButton");
    CHECK(room.entry().room.consents.size() == 2);
    CHECK(room.entry().room.consentState() == ConsentState::Given);
    CHECK(room.sees("inviteButton"));
    CHECK(room.part<QLabel>("consentHistoryLabel")->text().contains(QStringLiteral("様式3-1")));
}

TEST_CASE("A room is closed for good only when that was asked", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.click("archiveRoomButton");
    CHECK_FALSE(room.entry().room.archived);
    room.part<QLineEdit>("consequenceReasonEdit")->setText(QStringLiteral("退院されました"));
    room.click("consequenceConfirmButton");
    REQUIRE(room.entry().room.archived);
    CHECK(room.part<QLabel>("roomStateLabel")->text().contains(QStringLiteral("退院されました")));
    for (const char *name : {"archiveRoomButton", "inviteButton", "removeOfficeButton",
                             "beginConsentButton", "withdrawConsentButton"}) {
        INFO(name);
        CHECK_FALSE(room.sees(name));
    }
}

TEST_CASE("A room that needs no consent shows none", "[ui][rooms][settings]")
{
    SettingsDesk room("profession");
    room.show();
    room.desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(room.sees("membersPanel"));
    CHECK_FALSE(room.sees("consentPanel"));
    CHECK(room.sees("archiveRoomButton"));
}

TEST_CASE("Every setting has a name for a screen reader", "[ui][rooms][settings][accessible]")
{
    SettingsDesk room;
    room.go();
    CHECK(namelessOn(*room.page) == QStringList());
    room.click("beginConsentButton");
    CHECK(namelessOn(*room.page) == QStringList());
    room.click("removeOfficeButton");
    CHECK(namelessOn(*room.page) == QStringList());
}

TEST_CASE("Whoever is invited from now on finds a new chapter, and the old one leads there",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.write("officeLineEdit", QStringLiteral("みどり"));
    room.desk.press(Qt::Key_Return);
    room.part<QCheckBox>("fromNowCheckBox")->click();
    room.click("inviteButton");
    const OfficeId midori = room.officeNamed(QStringLiteral("みどり記念病院"));
    CHECK_FALSE(room.entry().room.members.contains(midori));
    const ScopeId chapter = room.entry().room.continuedIn;
    REQUIRE(room.desk.workspace.data.room(chapter));
    CHECK(room.desk.workspace.data.room(chapter)->room.members.contains(midori));
    CHECK_FALSE(room.part<QCheckBox>("fromNowCheckBox")->isChecked());
    CHECK_FALSE(room.sees("fromNowCheckBox")); // one chapter follows another, not two

    Place wanted;
    QObject::connect(room.page.get(), &Page::openRequested,
                     [&wanted](const Place &place) { wanted = place; });
    room.click("messageActionButton");
    CHECK(wanted == Place{Place::Kind::Room, ObjectId(chapter.uuid())});
    wanted = {};
    room.desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(room.part<QWidget>("composer")->isEnabled());
    CHECK(room.part<QLabel>("talkLockLabel")->isVisible());
    room.click("newChapterButton");
    CHECK(wanted.object.uuid() == chapter.uuid());
}

TEST_CASE("A circle is begun by those it is for", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    CHECK_FALSE(room.sees("clinicalCircleButton")); // a care manager would not see it
    SettingsDesk nurses;
    nurses.desk.workspace.data.me.profession = Profession::Nurse;
    nurses.announce();
    nurses.go();
    nurses.click("clinicalCircleButton");
    REQUIRE(nurses.desk.workspace.data.rooms.size() == 2);
    const Room &circle = nurses.desk.workspace.data.rooms.last().room;
    CHECK(circle.within == nurses.room);
    CHECK(roomFace(nurses.desk.workspace.data.rooms.last()).title.contains(circle.title));
    CHECK_FALSE(nurses.said().isEmpty());
}

TEST_CASE("The caretaker sees whom to ask this week, and says that she has looked",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    Snapshot &data = room.desk.workspace.data;
    const OfficeId sakura = room.officeNamed(QStringLiteral("さくら市民病院"));
    room.entry().room.caretaker = data.me.id;
    room.entry().missing = MissingRole::Nothing;
    RoomWeek week;
    OfficeWeek silent;
    silent.office = sakura;
    silent.since = FakeWorkspace::moment().addDays(-20);
    silent.isSilent = true;
    week.offices = {silent};
    week.consentToRenew = QDate(2026, 5, 20);
    room.desk.workspace.life.nextWeek = week;
    room.announce();
    room.go();
    const auto *said = room.part<QLabel>("caretakerWeekLabel");
    CHECK(said->text().contains(QStringLiteral("さくら市民病院")));
    CHECK(said->text().contains(data.offices.value(sakura).phone));
    CHECK(said->text().count(u'\n') == 1); // and the consent
    CHECK(room.part<QLabel>("tendedLabel")->text().contains(data.me.name));
    room.click("tendedButton");
    REQUIRE(room.entry().room.tended);
    CHECK(room.part<QLabel>("tendedLabel")->text().contains(QStringLiteral("10:31")));

    silent.isSilent = false;
    silent.lastSign = FakeWorkspace::moment();
    for (const Person &person : std::as_const(data.people)) {
        if (person.office == sakura)
            silent.behind = {{person.id, 3}};
    }
    silent.unread = 3;
    week = {};
    week.offices = {silent};
    room.desk.workspace.life.nextWeek = week;
    room.announce();
    CHECK(said->text().contains(data.personName(silent.behind.first().person)));
    room.desk.workspace.life.nextWeek = RoomWeek();
    room.announce();
    CHECK_FALSE(said->text().contains(u'・'));
}

TEST_CASE("Who is not the caretaker reads the same and confirms nothing", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.desk.workspace.life.nextWeek = RoomWeek();
    room.go();
    CHECK(room.sees("caretakerPanel"));
    CHECK_FALSE(room.sees("tendedButton"));
}

TEST_CASE("A small room becomes a larger one, and newcomers see what was chosen for them",
          "[ui][rooms][settings]")
{
    SettingsDesk room("doctor-and-cm");
    room.entry().room.features |= RoomFeature::Vitals; // a tab before the settings
    room.announce();
    room.go();
    CHECK_FALSE(room.sees("growButton"));
    room.click("beginGrowButton");
    CHECK(room.sees("patientGrowButton"));
    room.part<QRadioButton>("care-meetingGrowButton")->click();
    auto *line = room.part<QWidget>("growPanel")->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setFocus();
    line->setText(QStringLiteral("みどり"));
    Q_EMIT line->textEdited(line->text());
    room.desk.press(Qt::Key_Return);
    SECTION("from today on")
    {
        room.click("growButton");
        const RoomGrowth &grown = room.desk.workspace.life.grown;
        CHECK(grown.into == u"care-meeting");
        CHECK(grown.offices == QList<OfficeId>{room.officeNamed(QStringLiteral("みどり記念病院"))});
        CHECK(grown.isFromNowOn);
        CHECK_FALSE(room.entry().room.continuedIn.isNull());
        CHECK_FALSE(room.sees("growPanel")); // it goes on elsewhere
    }
    SECTION("everything")
    {
        room.part<QRadioButton>("growEverythingButton")->click();
        room.click("growButton");
        CHECK_FALSE(room.desk.workspace.life.grown.isFromNowOn);
        CHECK(room.entry().room.members.size() == 3);
        CHECK(room.entry().room.roomTemplate == u"care-meeting");
    }
    SECTION("refused")
    {
        room.desk.workspace.refuse = Error{Error::Kind::Conflict, QStringLiteral("no_consent")};
        room.click("growButton");
        CHECK(room.said() == roomFaultText(QStringLiteral("no_consent")));
        CHECK(room.sees("growButton")); // what was chosen stays
    }
}

TEST_CASE("The largest kind of room does not grow", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    CHECK_FALSE(room.sees("growPanel"));
}

TEST_CASE("Another room is opened with some of the offices, and says where it comes from",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    room.click("beginSplitButton");
    room.click("splitButton");
    CHECK(room.said().contains(QStringLiteral("name")));
    room.part<QLineEdit>("splitTitleEdit")->setText(QStringLiteral("褥瘡の相談"));
    room.click("splitButton");
    CHECK(room.said().contains(QStringLiteral("what")));
    room.part<QLineEdit>("splitPurposeEdit")->setText(QStringLiteral("写真で相談します"));
    room.part<QCheckBox>("splitOfficeCheckBox")->setChecked(true);
    room.click("splitButton");
    const RoomEntry &split = room.desk.workspace.data.rooms.last();
    CHECK(split.room.title == QStringLiteral("褥瘡の相談"));
    CHECK(split.room.members.size() == 2);
    CHECK(split.room.patient == room.entry().room.patient);
    CHECK(room.desk.workspace.life.splitWords.contains(QStringLiteral("在宅の相談")));
    CHECK(room.desk.workspace.life.splitWords.contains(QStringLiteral("写真で相談します")));
    CHECK_FALSE(room.sees("splitButton"));
}

TEST_CASE("An office that did not open the room leaves it, after it was asked",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    CHECK_FALSE(room.sees("leaveRoomButton"));
    room.makeForeign();
    room.click("leaveRoomButton");
    CHECK(room.part<QLabel>("consequenceLabel")->text().contains(QStringLiteral("erase")));
    room.desk.press(Qt::Key_Escape);
    CHECK(room.desk.workspace.data.room(room.room));
    room.click("leaveRoomButton");
    room.part<QLineEdit>("consequenceReasonEdit")->setText(QStringLiteral("担当終了"));
    room.click("consequenceConfirmButton");
    CHECK_FALSE(room.desk.workspace.data.room(room.room));
    CHECK(room.desk.workspace.gestures.last().endsWith(QStringLiteral("担当終了")));
}

TEST_CASE("From a member's name one writes to her alone", "[ui][rooms][settings]")
{
    SettingsDesk room;
    room.go();
    QAction *tanaka = nullptr;
    for (const auto *button :
         room.page->findChildren<QPushButton *>(QStringLiteral("writeToMemberButton"))) {
        for (QAction *action : button->menu()->actions()) {
            if (action->text().contains(QStringLiteral("田中香織")))
                tanaka = action;
        }
    }
    REQUIRE(tanaka);
    tanaka->trigger();
    room.desk.settle();
    const Room &direct = room.desk.workspace.data.rooms.last().room;
    CHECK(direct.roomTemplate == u"direct");
    CHECK(direct.people.contains(room.desk.workspace.data.me.id));
    CHECK_FALSE(room.said().isEmpty());
}
