// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/screenreader.h"
#include "tests/support/text.h"
#include "ui/rooms/openroompage.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {

struct NewRoom {
    explicit NewRoom(FakeWorkspace::Desk where = FakeWorkspace::Desk::CareOffice,
                     const QString &client = {})
        : desk(where)
        , page(std::make_unique<OpenRoomPage>(desk.workspace.clientNamed(client), desk.workspace,
                                              desk.clock))
    {
        desk.show(*page);
    }

    template<typename T>
    T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    bool offers(const char *card) const
    {
        return page->findChild<QAbstractButton *>(QLatin1String(card)) != nullptr;
    }
    void choose(const char *card)
    {
        part<QAbstractButton>(card)->setFocus();
        desk.press(Qt::Key_Space);
    }
    /// Into a line that finds one of many; Enter takes the first.
    void find(const char *line, const QString &words)
    {
        part<QLineEdit>(line)->setFocus();
        type(words);
        desk.press(Qt::Key_Return);
    }
    void fill(const char *line, const QString &words)
    {
        part<QLineEdit>(line)->setFocus();
        part<QLineEdit>(line)->selectAll();
        type(words);
    }
    void type(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        desk.settle();
    }
    void fillConsent()
    {
        fill("consentVersionEdit", QStringLiteral("様式3-1"));
        fill("consentScopeEdit", QStringLiteral("全員で共有"));
    }
    QString said() const { return part<MessageBar>("openRoomMessageBar")->text(); }
    const QList<RoomEntry> &rooms() const { return desk.workspace.data.rooms; }

    TestDesk desk;
    std::unique_ptr<OpenRoomPage> page;
};

} // namespace

TEST_CASE("A patient's room is opened without the mouse, and gives way to the room",
          "[ui][rooms][open]")
{
    NewRoom open;
    QSignalSpy back(open.page.get(), &Page::backRequested);
    QSignalSpy next(open.page.get(), &Page::openRequested);
    open.choose("patientCard");
    open.find("patientLineEdit", QStringLiteral("佐藤ハル"));
    open.fillConsent();
    CHECK(open.part<QLineEdit>("consentSignerEdit")->text() == QStringLiteral("佐藤ハル"));
    open.find("officeLineEdit", QStringLiteral("さくら"));
    CHECK(open.rooms().isEmpty());
    open.desk.press(Qt::Key_Return, Qt::ControlModifier);
    open.desk.settle();

    REQUIRE(open.rooms().size() == 1);
    const Room &room = open.rooms().first().room;
    CHECK(room.patient->kana == QStringLiteral("さとう はる"));
    CHECK(room.members.size() == 2);
    CHECK_FALSE(room.title.isEmpty());
    REQUIRE(room.consents.size() == 1);
    CHECK(room.consents.first().form.on == QDate(2026, 6, 1));
    CHECK(back.size() == 1);
    REQUIRE(next.size() == 1);
    CHECK(next.first().first().value<Place>()
          == Place{Place::Kind::Room, ObjectId(room.scope.uuid())});
}

TEST_CASE("No patient's room opens before a consent that is complete", "[ui][rooms][open]")
{
    NewRoom open(FakeWorkspace::Desk::CareOffice, QStringLiteral("佐藤ハル"));
    open.choose("patientCard");
    open.desk.press(Qt::Key_Return);
    CHECK_FALSE(open.said().isEmpty());
    CHECK(open.part<QLineEdit>("consentVersionEdit")->hasFocus());
    open.fillConsent();
    open.fill("consentSignerEdit", QStringLiteral("佐藤花子"));
    CHECK(open.part<QLineEdit>("consentProxyEdit")->isVisible());
    open.desk.press(Qt::Key_Return);
    CHECK(open.part<QLineEdit>("consentProxyEdit")->hasFocus());
    CHECK(open.rooms().isEmpty());
    open.type(QStringLiteral("長女。手が不自由なため"));
    auto *day = open.part<QWidget>("consentDateEdit")->findChild<QLineEdit *>();
    day->setText(QStringLiteral("R9.1.1"));
    open.desk.press(Qt::Key_Return);
    CHECK(day->hasFocus()); // it is still to come
    CHECK(open.rooms().isEmpty());
    day->setText(QStringLiteral("R8.5.30"));
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    REQUIRE(open.rooms().size() == 1);
    const ConsentForm form = open.rooms().first().room.consents.first().form;
    CHECK(form.signer == QStringLiteral("佐藤花子"));
    CHECK(form.proxyReason.contains(QStringLiteral("長女")));
    CHECK(form.on == QDate(2026, 5, 30));
}

TEST_CASE("A room that is about nobody asks for no patient and no consent", "[ui][rooms][open]")
{
    NewRoom open(FakeWorkspace::Desk::CareOffice, QStringLiteral("佐藤ハル"));
    open.choose("professionCard");
    CHECK_FALSE(open.part<QLineEdit>("patientLineEdit")->isVisible());
    CHECK_FALSE(open.part<QLineEdit>("consentVersionEdit")->isVisible());
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    CHECK(open.rooms().isEmpty());
    CHECK(open.said() == roomFaultText(QStringLiteral("too_few_members")));
    open.find("officeLineEdit", QStringLiteral("みどり"));
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    REQUIRE(open.rooms().size() == 1);
    CHECK_FALSE(open.rooms().first().room.patient);
}

TEST_CASE("Only what the own office may open can be chosen", "[ui][rooms][open]")
{
    const NewRoom care;
    CHECK(care.offers("patientCard"));
    CHECK_FALSE(care.offers("two-doctorsCard"));
    CHECK_FALSE(care.offers("handoffCard"));
    CHECK_FALSE(care.offers("directCard"));
    const NewRoom hospital(FakeWorkspace::Desk::Hospital);
    CHECK(hospital.offers("two-doctorsCard"));
    CHECK(hospital.offers("hospital-clinicCard"));
}

TEST_CASE("A hospital types whom the room is about", "[ui][rooms][open]")
{
    NewRoom open(FakeWorkspace::Desk::Hospital);
    open.choose("discharge-conferenceCard");
    open.fill("patientNameEdit", QStringLiteral("髙﨑𠮷次"));
    open.fillConsent();
    open.desk.press(Qt::Key_Return);
    CHECK(open.rooms().isEmpty());
    CHECK(open.part<QLineEdit>("patientNameEdit")->hasFocus());
    open.fill("patientKanaEdit", QStringLiteral("たかさき よしじ"));
    auto *birth = open.part<QWidget>("patientBirthEdit")->findChild<QLineEdit *>();
    birth->setFocus();
    open.type(QStringLiteral("S13.2.14"));
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    REQUIRE(open.rooms().size() == 1);
    CHECK(open.rooms().first().room.patient
          == RoomPatient{
              QStringLiteral("髙﨑𠮷次"), QStringLiteral("たかさき よしじ"), {1938, 2, 14}});
    CHECK(open.rooms().first().room.consents.first().form.signer == QStringLiteral("髙﨑𠮷次"));
}

TEST_CASE("What the role rule misses is said while offices are chosen", "[ui][rooms][open]")
{
    NewRoom open;
    Office clinic;
    clinic.id = OfficeId::create();
    clinic.kind = OfficeKind::Clinic;
    clinic.name = QStringLiteral("みなと医院");
    open.desk.workspace.data.offices.insert(clinic.id, clinic);
    const Person doctor{PersonId::create(), clinic.id, Profession::Doctor, QStringLiteral("有村明"),
                        QStringLiteral("ありむら あきら")};
    open.desk.workspace.data.people.insert(doctor.id, doctor);
    open.desk.workspace.publish();
    open.choose("patientCard");
    auto *hint = open.part<QLabel>("missingRoleLabel");
    CHECK(hint->isVisible());
    open.find("officeLineEdit", QStringLiteral("みなと"));
    CHECK_FALSE(hint->isVisible());
    open.part<QPushButton>("chosenOfficeButton")->click();
    open.desk.settle();
    CHECK(hint->isVisible());
}

TEST_CASE("Another kind lets go of offices it cannot hold, and keeps a name that was written",
          "[ui][rooms][open]")
{
    NewRoom open(FakeWorkspace::Desk::Hospital);
    open.choose("patientCard");
    const QString suggested = open.part<QLineEdit>("roomTitleEdit")->text();
    open.find("officeLineEdit", QStringLiteral("さつき"));
    CHECK(open.page->findChild<QPushButton *>(QStringLiteral("chosenOfficeButton")));
    open.choose("hospital-clinicCard");
    open.desk.settle();
    CHECK_FALSE(open.page->findChild<QPushButton *>(QStringLiteral("chosenOfficeButton")));
    CHECK(open.part<QLineEdit>("roomTitleEdit")->text() != suggested);
    open.fill("roomTitleEdit", QStringLiteral("外来の依頼"));
    open.choose("patientCard");
    CHECK(open.part<QLineEdit>("roomTitleEdit")->text() == QStringLiteral("外来の依頼"));
}

TEST_CASE("The way leads to the room when it is there", "[ui][rooms][open]")
{
    NewRoom open;
    QSignalSpy next(open.page.get(), &Page::openRequested);
    open.choose("professionCard");
    open.find("officeLineEdit", QStringLiteral("みどり"));
    open.desk.workspace.isSlow = true;
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    CHECK(open.rooms().size() == 1);
    CHECK(next.isEmpty());
    open.desk.press(Qt::Key_Return); // impatient
    open.desk.settle();
    CHECK(open.rooms().size() == 1);
    open.desk.workspace.isSlow = false;
    open.desk.workspace.publish();
    CHECK(next.size() == 1);
    open.desk.workspace.publish();
    CHECK(next.size() == 1);
}

TEST_CASE("What could not be opened is still there", "[ui][rooms][open]")
{
    NewRoom open;
    open.choose("professionCard");
    open.find("officeLineEdit", QStringLiteral("みどり"));
    open.desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    open.desk.press(Qt::Key_Return);
    open.desk.settle();
    CHECK_FALSE(open.said().isEmpty());
    CHECK(open.part<QPushButton>("openRoomButton")->isEnabled());
    open.desk.workspace.refuse.reset();
    open.part<QPushButton>("openRoomButton")->click();
    open.desk.settle();
    CHECK(open.rooms().size() == 1);
}

TEST_CASE("Everything on the way to a room has a name for a screen reader",
          "[ui][rooms][open][accessible]")
{
    NewRoom open;
    CHECK(namelessOn(*open.page) == QStringList());
    open.choose("patientCard");
    open.find("officeLineEdit", QStringLiteral("さくら"));
    open.fill("consentSignerEdit", QStringLiteral("佐藤花子"));
    CHECK(namelessOn(*open.page) == QStringList());
}
