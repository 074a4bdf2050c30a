// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/sheets/readingpage.h"
#include "ui/sheets/sheettext.h"
#include "ui/sheets/traymodel.h"
#include "ui/sheets/traypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/onscreenwatch.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>

using namespace tasuki;

namespace {

class SaidProbe final : public ScreenProbe {
public:
    bool isOnScreen(const QWidget &) const override { return on; }
    bool on = true;
};

struct Reading {
    Reading()
        : desk(FakeWorkspace::Desk::Hospital)
        , episode(desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次")))
        , page(episode, desk.workspace, desk.clock, probe)
    {
        desk.show(page);
        watch = page.findChild<OnScreenWatch *>();
        REQUIRE(watch);
    }

    /// Half a second goes by; the watch looks.
    void halfSecond()
    {
        desk.clock.advance(std::chrono::milliseconds(500));
        watch->look();
        desk.settle();
    }
    int receipts() const { return desk.count(QStringLiteral("markRead ")); }

    TestDesk desk;
    SaidProbe probe;
    ObjectId episode;
    ReadingPage page;
    OnScreenWatch *watch = nullptr;
};

} // namespace

TEST_CASE("A sheet that stays on screen for a second is read, once", "[ui][sheets][receipt]")
{
    Reading reading;
    reading.watch->look();
    reading.halfSecond();
    CHECK(reading.receipts() == 0);
    reading.halfSecond();
    CHECK(reading.receipts() == 1);
    for (int i = 0; i < 6; ++i)
        reading.halfSecond();
    reading.page.refresh();
    reading.halfSecond();
    CHECK(reading.receipts() == 1);
}

TEST_CASE("A sheet that is covered is not read, and a glance does not add up",
          "[ui][sheets][receipt]")
{
    Reading reading;
    reading.probe.on = false;
    for (int i = 0; i < 6; ++i)
        reading.halfSecond();
    CHECK(reading.receipts() == 0);
    for (int glance = 0; glance < 4; ++glance) {
        reading.probe.on = true;
        reading.halfSecond();
        reading.halfSecond();
        reading.probe.on = false;
        reading.halfSecond();
    }
    CHECK(reading.receipts() == 0);
}

TEST_CASE("Time in which the computer slept is not reading time", "[ui][sheets][receipt]")
{
    Reading reading;
    reading.watch->look();
    reading.desk.clock.advance(std::chrono::minutes(10));
    reading.watch->look();
    reading.desk.settle();
    CHECK(reading.receipts() == 0);
}

TEST_CASE("Covered, minimised, behind another window: not on screen", "[ui][sheets][receipt]")
{
    const WidgetScreenProbe probe;
    QWidget window;
    window.resize(400, 300);
    QWidget content(&window);
    content.setGeometry(0, 0, 400, 300);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(probe.isOnScreen(content));

    {
        QWidget cover(&window);
        cover.setAutoFillBackground(true);
        cover.setGeometry(0, 0, 400, 200);
        cover.show();
        CHECK_FALSE(probe.isOnScreen(content));
    }
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    CHECK_FALSE(probe.isOnScreen(content));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(probe.isOnScreen(content));
    window.showMinimized();
    CHECK_FALSE(probe.isOnScreen(content));
    window.showNormal();
    content.hide();
    CHECK_FALSE(probe.isOnScreen(content));
}

TEST_CASE("R says 了解 to the version on screen", "[ui][sheets]")
{
    Reading reading;
    auto *button = reading.page.findChild<QPushButton *>(QStringLiteral("acknowledgeButton"));
    REQUIRE(button);
    CHECK(button->isEnabled());
    reading.desk.press(Qt::Key_R);
    CHECK(reading.desk.count(QStringLiteral("acknowledge ")) == 1);
    CHECK_FALSE(button->isEnabled());
    reading.desk.press(Qt::Key_R);
    CHECK(reading.desk.count(QStringLiteral("acknowledge ")) == 1);
}

TEST_CASE("Wishes come first, gaps are named, and an answer is never markup", "[ui][sheets]")
{
    TestDesk desk(FakeWorkspace::Desk::Hospital);
    const ObjectId episode = desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次"));
    for (EpisodeEntry &entry : desk.workspace.data.episodes) {
        if (entry.episode.id != episode)
            continue;
        entry.sheet->groups.insert(
            QStringLiteral("D03"),
            QJsonObject{{QStringLiteral("D03"),
                         QJsonArray{QJsonObject{{QStringLiteral("valueString"),
                                                 QStringLiteral("<b>家に帰りたい</b>")}}}}});
    }
    desk.workspace.publish();
    SaidProbe probe;
    ReadingPage page(episode, desk.workspace, desk.clock, probe);
    desk.show(page);
    const QString text = page.findChild<QTextEdit *>()->toPlainText();
    const auto wish = text.indexOf(QStringLiteral("<b>家に帰りたい</b>"));
    CHECK(wish >= 0);
    CHECK(wish < text.indexOf(QStringLiteral("In five lines")));
    CHECK(text.contains(QStringLiteral("Unconfirmed")));
}

TEST_CASE("The tray moves a sheet from new to read to acknowledged", "[ui][sheets][tray]")
{
    TestDesk desk(FakeWorkspace::Desk::Hospital);
    const ObjectId episode = desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次"));
    TrayModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto group = [&] {
        model.display(*desk.workspace.snapshot(), desk.clock.now());
        return TrayModel::Group(model.indexOf(episode).data(TrayModel::GroupRole).toInt());
    };
    CHECK(group() == TrayModel::Group::New);
    (void)desk.workspace.markRead(episode);
    CHECK(group() == TrayModel::Group::Read);
    (void)desk.workspace.acknowledge(
        episode, desk.workspace.snapshot()->episode(episode)->sheet->contentHash);
    CHECK(group() == TrayModel::Group::Acknowledged);
}

TEST_CASE("Enter in the tray opens the first new sheet", "[ui][sheets][tray]")
{
    TestDesk desk(FakeWorkspace::Desk::Hospital);
    TrayPage page(desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    const auto place = opened.first().first().value<Place>();
    CHECK(place.kind == Place::Kind::Episode);
    CHECK(place.object == desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次")));
}

TEST_CASE("Whoever waits before an empty tray opens the first sheet with Enter",
          "[ui][sheets][tray]")
{
    TestDesk desk(FakeWorkspace::Desk::Hospital);
    const QList<EpisodeEntry> episodes = std::exchange(desk.workspace.data.episodes, {});
    desk.workspace.publish();
    TrayPage page(desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_Return);
    CHECK(opened.isEmpty());
    desk.workspace.data.episodes = episodes;
    desk.workspace.publish();
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<Place>().object
          == desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次")));
}

TEST_CASE("A line of the sheet is quoted into what is being written in its room",
          "[ui][sheets][quote]")
{
    Reading reading;
    auto *text = reading.page.findChild<SheetText *>(QStringLiteral("sheetTextEdit"));
    REQUIRE(text);
    QSignalSpy opened(&reading.page, &Page::openRequested);
    reading.desk.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    reading.desk.settle();
    CHECK(opened.isEmpty()); // the cursor stands in a heading

    const EpisodeEntry &entry = *reading.desk.workspace.find(reading.episode);
    const ScopeId room = entry.episode.scope;
    reading.desk.workspace.roomDrafts.kept[room].text = QStringLiteral("書きかけ");
    QString item;
    for (QTextBlock block = text->document()->begin(); block.isValid() && item.isEmpty();
         block = block.next()) {
        text->setTextCursor(QTextCursor(block));
        item = text->itemAtCursor();
    }
    REQUIRE_FALSE(item.isEmpty());
    reading.desk.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    reading.desk.settle();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>()
          == Place{Place::Kind::Conversation, reading.episode});
    const PostDraft begun = reading.desk.workspace.roomDrafts.kept.value(room);
    CHECK(begun.text == QStringLiteral("書きかけ"));
    REQUIRE(begun.item);
    CHECK(begun.item->linkId == item);
    CHECK(begun.item->sheet == entry.sheet->id);
}

TEST_CASE("Whoever comes from a quote begins at its item", "[ui][sheets][quote]")
{
    Reading reading;
    auto *text = reading.page.findChild<SheetText *>(QStringLiteral("sheetTextEdit"));
    REQUIRE(text);
    QString last;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        text->setTextCursor(QTextCursor(block));
        if (const QString item = text->itemAtCursor(); !item.isEmpty())
            last = item;
    }
    REQUIRE_FALSE(last.isEmpty());
    ReadingPage page(reading.episode, reading.desk.workspace, reading.desk.clock, reading.probe);
    page.beginAt({ObjectId::create(), QStringLiteral("f|1"), last, QStringLiteral("項目")});
    reading.desk.show(page);
    CHECK(page.findChild<SheetText *>(QStringLiteral("sheetTextEdit"))->itemAtCursor() == last);

    ReadingPage other(reading.episode, reading.desk.workspace, reading.desk.clock, reading.probe);
    other.beginAt({ObjectId::create(), QStringLiteral("f|1"), QStringLiteral("gone"),
                   QStringLiteral("項目")});
    reading.desk.show(other);
    auto *bar = other.findChild<MessageBar *>(QStringLiteral("readingMessageBar"));
    REQUIRE(bar);
    CHECK(bar->isVisible());
}
