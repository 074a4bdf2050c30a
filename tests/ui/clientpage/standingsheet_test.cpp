// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/sheetcardview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
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

QJsonValue text(const char *linkId, const QString &words)
{
    return QJsonObject{
        {QLatin1String(linkId), QJsonArray{QJsonObject{{QStringLiteral("valueString"), words}}}}};
}

QJsonValue stored(TestDesk &desk, ObjectId client, const char *group)
{
    return desk.workspace.sheets[client].groups.value(QLatin1String(group));
}

/// Opens the card of wishes and puts the cursor into 本人の趣味.
void openHobby(TestDesk &desk, ClientPage &page)
{
    part<SheetCardView>(page, "familyCard")->setFocus();
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 60; ++i) {
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        if (field)
            return;
        desk.press(Qt::Key_Tab);
    }
    FAIL("no field for text");
}

} // namespace

TEST_CASE("Beside an open card the others stand in one column, none of them cut off",
          "[ui][clientpage]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page, {985, 760});
    auto *card = part<SheetCardView>(page, "adlCard");
    auto *area = part<QScrollArea>(page, "cardScrollArea");
    REQUIRE(card->mapTo(area->viewport(), card->rect().topRight()).x() > area->width() / 3);

    part<SheetCardView>(page, "familyCard")->setFocus();
    desk.press(Qt::Key_Return);
    desk.settle();
    for (const SheetCardView *each : page.findChildren<SheetCardView *>()) {
        INFO(each->objectName().toStdString());
        CHECK(each->mapTo(area->viewport(), each->rect().topRight()).x()
              < area->viewport()->width());
    }
}

TEST_CASE("変わりなし on six cards takes six presses", "[ui][clientpage][budget]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);
    desk.presses = 0;
    for (int card = 0; card < 6; ++card)
        desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(desk.presses == 6);
    for (const auto *card : page.findChildren<SheetCardView *>())
        CHECK(card->content().isConfirmedToday);
}

TEST_CASE("At an admission there is no key that confirms everything", "[ui][clientpage]")
{
    TestDesk desk;
    ClientPage page(someoneAtHome(desk), desk.workspace, desk.clock);
    desk.show(page);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.count(QStringLiteral("confirm ")) == 0);
    CHECK_FALSE(page.findChild<QWidget *>(QStringLiteral("confirmAllButton")));
}

TEST_CASE("A card nobody looked at for half a year says so", "[ui][clientpage]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    auto &traces = desk.workspace.sheets[client].traces;
    traces.insert(QStringLiteral("confirmed/adl"),
                  {desk.workspace.data.me.id, desk.clock.now().addDays(-200)});
    traces.insert(QStringLiteral("confirmed/mind"),
                  {desk.workspace.data.me.id, desk.clock.now().addDays(-20)});
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    CHECK(part<SheetCardView>(page, "adlCard")->content().isStale);
    CHECK_FALSE(part<SheetCardView>(page, "mindCard")->content().isStale);
    CHECK(part<SheetCardView>(page, "mindCard")->content().age.contains(QStringLiteral("西田恵")));
}

TEST_CASE("The meter counts what hospitals ask back and leads to what is missing",
          "[ui][clientpage][meter]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    auto *label = part<QLabel>(page, "askedBackLabel");
    const QString before = label->text();
    CHECK(part<QAbstractButton>(page, "askedBackButton")->isVisible());

    desk.press(Qt::Key_F5); // what is asked back most: the family's wishes
    auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("at home"));
    page.saveNow();
    desk.settle();
    CHECK(stored(desk, client, "D04")[u"D04"][0][u"valueString"]
          == QJsonValue(QStringLiteral("at home")));
    CHECK(label->text() != before);

    QWidget *here = QApplication::focusWidget();
    desk.press(Qt::Key_F5);
    CHECK(QApplication::focusWidget() != here);
}

TEST_CASE("What was typed is taken back and done again, from the field and from the cards",
          "[ui][clientpage][undo]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    openHobby(desk, page);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("go"));
    page.saveNow();
    desk.settle();
    REQUIRE_FALSE(stored(desk, client, "D01").isNull());

    desk.press(Qt::Key_Escape);
    REQUIRE(part<SheetCardView>(page, "familyCard")->hasFocus());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    page.saveNow();
    desk.settle();
    CHECK(stored(desk, client, "D01").isNull());

    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    page.saveNow();
    desk.settle();
    CHECK(stored(desk, client, "D01") == text("D01", QStringLiteral("go")));
}

TEST_CASE("An earlier value is found with who and when, and taken again",
          "[ui][clientpage][history]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    Sheet &sheet = desk.workspace.sheets[client];
    const PersonId me = desk.workspace.data.me.id;
    const GroupTrace first{me, desk.clock.now().addDays(-40), AnswerSource::CarriedOver};
    const GroupTrace second{me, desk.clock.now().addDays(-2), AnswerSource::Typed};
    sheet.groups.insert(QStringLiteral("D01"), text("D01", QStringLiteral("囲碁")));
    sheet.traces.insert(QStringLiteral("D01"), second);
    desk.workspace.pastValues[QStringLiteral("D01")]
        = {{OperationId::create(), text("D01", QStringLiteral("園芸")), first, true},
           {OperationId::create(), text("D01", QStringLiteral("囲碁")), second, true}};
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    openHobby(desk, page);

    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto *dialog = part<QWidget>(page, "historyDialog");
    auto *list = part<QListWidget>(*dialog, "historyList");
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text().contains(QStringLiteral("西田恵")));
    CHECK(list->item(1)->text().contains(QStringLiteral("園芸")));
    CHECK(list->item(1)->text().contains(QStringLiteral("carried over")));
    CHECK(list->currentRow() == 1);
    part<QAbstractButton>(*dialog, "takeAgainButton")->click();
    desk.settle();
    page.saveNow();
    desk.settle();
    CHECK(stored(desk, client, "D01") == text("D01", QStringLiteral("園芸")));

    page.activateWindow(); // what a window system does when a small window closes
    REQUIRE(QTest::qWaitForWindowActive(&page));
    part<SheetCardView>(page, "familyCard")->setFocus();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    page.saveNow();
    desk.settle();
    CHECK(stored(desk, client, "D01") == text("D01", QStringLiteral("囲碁")));
}

TEST_CASE("Saved says whether the office knows it or this computer only", "[ui][clientpage][state]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    auto *label = part<QLabel>(page, "savingStateLabel");
    CHECK(label->text() == QStringLiteral("Saved 10:31"));
    for (ClientEntry &entry : desk.workspace.data.clients)
        entry.isSheetOnlyHere = entry.client.id == client;
    desk.workspace.publish();
    desk.settle();
    CHECK(label->text() == QStringLiteral("Saved on this computer 10:31"));
}

TEST_CASE("Ctrl+D asks for what changed", "[ui][clientpage]")
{
    TestDesk desk;
    const ObjectId client = someoneAtHome(desk);
    ClientPage page(client, desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy asked(&page, &Page::openRequested);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Place>() == Place{Place::Kind::Differences, client});
}
