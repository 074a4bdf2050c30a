// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/formdesk.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {
const char *families = R"({"linkId": "h", "type": "group", "text": "世帯", "item": [
    {"linkId": "g", "type": "group", "text": "家族", "repeats": true, "item": [
      {"linkId": "name", "type": "string", "text": "氏名"},
      {"linkId": "away", "type": "boolean", "text": "別居"},
      {"linkId": "town", "type": "string", "text": "住まい", "enableWhen": [
        {"question": "away", "operator": "=", "answerBoolean": true}]},
      {"linkId": "p", "type": "group", "text": "電話", "repeats": true, "item": [
        {"linkId": "number", "type": "string", "text": "番号"}]}]},
    {"linkId": "end", "type": "string", "text": "備考"}]})";
} // namespace

TEST_CASE("One more of a group takes its place, with the focus in it and Tab in order",
          "[form][instances]")
{
    FormDesk desk(families);
    desk.write(QStringLiteral("name"), QStringLiteral("長女"));
    QSignalSpy changes(&desk.view, &FormView::answersChanged);
    desk.press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 2);
    CHECK(desk.focusKey() == QStringLiteral("name#1"));
    CHECK(changes.count() == 1);
    desk.press(Qt::Key_Tab);
    CHECK(desk.focusKey() == QStringLiteral("away#1"));
    desk.press(Qt::Key_1); // yes: lives elsewhere
    CHECK(desk.row(QStringLiteral("town"))->isHidden());
    CHECK_FALSE(desk.row(QStringLiteral("town#1"))->isHidden());
    desk.press(Qt::Key_Tab);
    CHECK(desk.focusKey() == QStringLiteral("town#1"));
}

TEST_CASE("A group in a group grows by itself", "[form][instances]")
{
    FormDesk desk(families);
    desk.view.addInstance(QStringLiteral("g"));
    desk.write(QStringLiteral("number#1.0"), QStringLiteral("099-000-0001"));
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.focusKey() == QStringLiteral("number#1.1"));
    CHECK_FALSE(desk.row(QStringLiteral("number#0.1")));
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK_FALSE(desk.row(QStringLiteral("number#1.1")));
    CHECK(desk.text(QStringLiteral("number#1.0")) == QStringLiteral("099-000-0001"));
}

TEST_CASE("One more like this carries all answers over, and goes away with one step back",
          "[form][instances][undo]")
{
    FormDesk desk(families);
    desk.write(QStringLiteral("name"), QStringLiteral("長女"));
    desk.write(QStringLiteral("number"), QStringLiteral("099-000-0001"));
    desk.input(QStringLiteral("name"))->setFocus();
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.focusKey() == QStringLiteral("name#1"));
    CHECK(desk.text(QStringLiteral("name#1")) == QStringLiteral("長女"));
    CHECK(desk.text(QStringLiteral("number#1.0")) == QStringLiteral("099-000-0001"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 1);
    CHECK(desk.text(QStringLiteral("name")) == QStringLiteral("長女"));
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.text(QStringLiteral("name#1")) == QStringLiteral("長女"));
}

TEST_CASE("The last one is emptied, not taken away, and its answers come back", "[form][instances]")
{
    FormDesk desk(families);
    desk.write(QStringLiteral("name"), QStringLiteral("長女"));
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 1);
    CHECK_FALSE(desk.state.isAnswered(QStringLiteral("name")));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 1);
    CHECK(desk.text(QStringLiteral("name")) == QStringLiteral("長女"));
}

TEST_CASE("One taken away beside an empty one comes back beside it", "[form][instances]")
{
    FormDesk desk(families);
    desk.write(QStringLiteral("name"), QStringLiteral("長女"));
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 2);
    desk.input(QStringLiteral("name"))->setFocus();
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 2);
    CHECK(desk.text(QStringLiteral("name")) == QStringLiteral("長女"));
    CHECK(desk.text(QStringLiteral("name#1")).isEmpty());
}

TEST_CASE("Buttons do what the keys do", "[form][instances]")
{
    FormDesk desk(families);
    desk.write(QStringLiteral("name"), QStringLiteral("長女"));
    // The first of that name belongs to the inner group.
    const auto buttons = desk.view.findChildren<QPushButton *>(QStringLiteral("addInstanceButton"));
    REQUIRE(buttons.size() == 2);
    buttons[1]->click();
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 2);
    auto *copy = desk.view.findChild<QPushButton *>(QStringLiteral("duplicateInstanceButton"));
    REQUIRE(copy);
    copy->click();
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 3);
    CHECK(desk.text(QStringLiteral("name#1")) == QStringLiteral("長女"));
    desk.view.findChild<QPushButton *>(QStringLiteral("removeInstanceButton"))->click();
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 2);
}

TEST_CASE("Outside of a repeating group the keys for one more and one less do nothing",
          "[form][instances]")
{
    FormDesk desk(families);
    desk.input(QStringLiteral("end"))->setFocus();
    // They are left to the window, and so is F1 where there is no explanation.
    struct Ear : QObject {
        QList<int> heard;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::KeyPress)
                heard.append(static_cast<QKeyEvent *>(event)->key());
            return false;
        }
    } ear;
    desk.view.installEventFilter(&ear);
    for (const int key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_D})
        desk.press(key, Qt::ControlModifier);
    desk.press(Qt::Key_F1);
    CHECK(ear.heard.contains(Qt::Key_D));
    CHECK(ear.heard.contains(Qt::Key_F1));
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 1);
    CHECK(desk.focusKey() == QStringLiteral("end"));
}

TEST_CASE("Instances that came from elsewhere appear with refresh()", "[form][instances]")
{
    FormDesk desk(families);
    (void)desk.state.addInstance(QStringLiteral("g"));
    CHECK_FALSE(desk.row(QStringLiteral("name#1")));
    desk.view.refresh();
    CHECK(desk.row(QStringLiteral("name#1")));
}
