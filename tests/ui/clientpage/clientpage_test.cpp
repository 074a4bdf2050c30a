// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/sheetcardview.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tasuki;

namespace {

ObjectId someoneAtHome(const TestDesk &desk)
{
    for (const ClientEntry &entry : desk.workspace.data.clients) {
        if (entry.openEpisode.isNull() && !entry.standingSheet.isNull())
            return entry.client.id;
    }
    return {};
}

template<typename T>
T *part(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

void admit(TestDesk &desk)
{
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("From the call to 送る takes at most twenty presses", "[ui][clientpage]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    REQUIRE_FALSE(client.isNull());
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);

    admit(desk);
    for (int card = 0; card < 6; ++card)
        desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return);

    CHECK(desk.count(QStringLiteral("admit ")) == 1);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(desk.count(QStringLiteral("send ")) == 1);
    CHECK(desk.presses <= 20);
    const SnapshotPtr now = desk.workspace.snapshot();
    CHECK(now->episode(now->client(client)->openEpisode)->delivery == DeliveryState::Waiting);
}

TEST_CASE("An admission is recorded while there is no line", "[ui][clientpage][offline]")
{
    TestDesk desk;
    desk.workspace.line.state = Connectivity::State::Offline;
    desk.workspace.announceLine();
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);

    admit(desk);

    CHECK_FALSE(desk.workspace.snapshot()->client(client)->openEpisode.isNull());
    CHECK(part<QWidget>(page, "episodeStrip")->isVisible());
}

TEST_CASE("Who told must be said before an admission is recorded", "[ui][clientpage]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);

    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_Return);

    CHECK(desk.count(QStringLiteral("admit ")) == 0);
    CHECK(part<QLabel>(page, "admissionProblemLabel")->isVisible());
}

TEST_CASE("Enter that ends a composition records nothing", "[ui][clientpage][ime]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_1);
    part<QLineEdit>(page, "admissionNoteEdit")->setFocus();
    desk.compose(QStringLiteral("さくや"));

    desk.press(Qt::Key_Return);
    CHECK(desk.count(QStringLiteral("admit ")) == 0);

    desk.compose({});
    desk.press(Qt::Key_Return);
    CHECK(desk.count(QStringLiteral("admit ")) == 1);
}

TEST_CASE("A sheet with two answers to one question is not sent", "[ui][clientpage][conflict]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    SheetConflict conflict;
    conflict.group = QStringLiteral("D01");
    conflict.current.value = QJsonObject{
        {QStringLiteral("D01"),
         QJsonArray{QJsonObject{{QStringLiteral("valueString"), QStringLiteral("園芸")}}}}};
    conflict.alternatives.append(SheetConflict::Alternative());
    desk.workspace.sheets[client].conflicts.append(conflict);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    admit(desk);

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(part<QAbstractButton>(page, "sendButton")->isEnabled());
    CHECK(part<QAbstractButton>(page, "sendConflictsButton")->hasFocus());

    part<QWidget>(page, "sendPanel")->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.count(QStringLiteral("send ")) == 0);

    part<QAbstractButton>(page, "sendConflictsButton")->setFocus();
    desk.press(Qt::Key_Return);
    QWidget *dialog = part<QWidget>(page, "conflictDialog");
    QTest::mouseClick(part<QAbstractButton>(*dialog, "conflictOption1Button"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.count(QStringLiteral("settle D01")) == 1);
    CHECK(part<QAbstractButton>(page, "sendButton")->isEnabled());
}

TEST_CASE("Space confirms a card only while the card has the focus", "[ui][clientpage]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);
    auto *card = part<SheetCardView>(page, "familyCard");
    card->setFocus();
    desk.press(Qt::Key_Return); // opens the card; the cursor is in a field now
    REQUIRE(QApplication::focusWidget());
    REQUIRE_FALSE(card->hasFocus());

    desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 0);

    desk.press(Qt::Key_Escape);
    REQUIRE(card->hasFocus());
    desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm family")) == 1);
}

TEST_CASE("A Space that is held down confirms one card", "[ui][clientpage]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);
    part<SheetCardView>(page, "adlCard")->setFocus();
    desk.press(Qt::Key_Space);
    for (int repeat = 0; repeat < 5; ++repeat) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
        desk.settle();
    }
    CHECK(desk.count(QStringLiteral("confirm ")) == 1);
}

TEST_CASE("What is typed is saved within a second, and kept when the disk is full",
          "[ui][clientpage][autosave]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    part<SheetCardView>(page, "familyCard")->setFocus();
    desk.press(Qt::Key_Return);
    auto *field = QApplication::focusWidget();
    while (field && !qobject_cast<QLineEdit *>(field) && !qobject_cast<QPlainTextEdit *>(field)) {
        desk.press(Qt::Key_Tab);
        field = QApplication::focusWidget();
    }
    REQUIRE(field);

    desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    QTest::keyClicks(field, QStringLiteral("hanako"));
    REQUIRE(QTest::qWaitFor([&] { return desk.count(QStringLiteral("save ")) > 0; }, 5000));
    desk.settle();
    CHECK(part<QLabel>(page, "savingStateLabel")->text() == QStringLiteral("Not saved yet"));

    desk.workspace.refuse.reset();
    page.saveNow();
    desk.settle();
    CHECK(part<QLabel>(page, "savingStateLabel")->text() == QStringLiteral("Saved 10:31"));
    const QByteArray stored
        = QJsonDocument(QJsonArray{desk.workspace.sheets[client].groups.first()}).toJson();
    CHECK(stored.contains("hanako"));
}

TEST_CASE("A corrected profile is saved, a missing name is refused, and nothing typed is lost",
          "[ui][clientpage][profile]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    desk.press(Qt::Key_F2);
    auto *name = part<QLineEdit>(page, "profileNameEdit");
    REQUIRE(name->hasFocus());
    name->clear();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.count(QStringLiteral("saveProfile ")) == 0);
    CHECK(part<QLabel>(page, "profileProblemLabel")->isVisible());

    QTest::keyClicks(name, QStringLiteral("Hanako"));
    desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(name->text() == QStringLiteral("Hanako"));
    CHECK(name->isVisible());

    desk.workspace.refuse.reset();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.workspace.snapshot()->client(client)->client.name == QStringLiteral("Hanako"));
    CHECK_FALSE(name->isVisible());
}

TEST_CASE("A room about a client is begun from her page", "[ui][clientpage]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    part<QAbstractButton>(page, "newRoomButton")->click();
    REQUIRE(opened.size() == 2);
    for (const auto &arguments : opened)
        CHECK(arguments.first().value<Place>() == Place{Place::Kind::OpenRoom, client});
}
