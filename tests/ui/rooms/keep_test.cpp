// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keeping.h"
#include "tests/support/screenreader.h"
#include "tests/ui/carepoints/patientroom.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/keeppanel.h"
#include "ui/rooms/postkeeper.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tasuki;

namespace {

const QString said = QStringLiteral("右手は使わないでください。\nまた来週伺います。");
const QString yoshiji = QStringLiteral("髙﨑𠮷次");

/// What a test looks at in the panel, in whichever page it is.
struct PanelParts {
    explicit PanelParts(const QWidget &page)
        : panel(page.findChild<KeepPanel *>())
        , result(page.findChild<MessageBar *>(QStringLiteral("keptMessageBar")))
        , text(page.findChild<QPlainTextEdit *>(QStringLiteral("keepTextEdit")))
        , preview(page.findChild<QPlainTextEdit *>(QStringLiteral("keepPreviewEdit")))
        , places(page.findChild<QListWidget *>(QStringLiteral("keepPlaceList")))
        , placeLine(page.findChild<QLineEdit *>(QStringLiteral("keepPlaceLineEdit")))
        , clientLine(page.findChild<QLineEdit *>(QStringLiteral("keepClientLineEdit")))
    {
        REQUIRE((panel && result && text && preview && places && placeLine && clientLine));
    }
    QRadioButton *target(KeepTarget target) const
    {
        return panel->findChild<QRadioButton *>(
            QStringLiteral("keepTarget%1RadioButton").arg(int(target)));
    }
    void select(const QString &words) const
    {
        text->moveCursor(QTextCursor::Start);
        REQUIRE(text->find(words));
    }

    KeepPanel *panel;
    MessageBar *result;
    QPlainTextEdit *text;
    QPlainTextEdit *preview;
    QListWidget *places;
    QLineEdit *placeLine;
    QLineEdit *clientLine;
};

/// The admission's room of 髙﨑𠮷次 with a post to keep, which is chosen.
struct KeepTalk : Talk {
    KeepTalk()
        : Talk(1)
    {
        room().posts.last().post.versions.last().text = said;
        announce();
        timeline->setFocus();
        client = desk.workspace.clientNamed(yoshiji);
    }
    QString textAt(const QString &linkId)
    {
        const Sheet sheet = desk.workspace.sheets.value(client);
        for (const SheetPlace &place : sheetPlaces(sheet, desk.library)) {
            if (place.linkId == linkId)
                return place.text;
        }
        return {};
    }
    ObjectId client;
};

const QString lifeStory = QStringLiteral("D02"); // 本人の生活歴

} // namespace

TEST_CASE("A post goes into the standing sheet with its source, below what stands there",
          "[ui][rooms][keep]")
{
    KeepTalk talk;
    const PanelParts parts(*talk.page);
    talk.desk.press(Qt::Key_K);
    REQUIRE(parts.panel->isVisible());
    CHECK_FALSE(parts.target(KeepTarget::CarePoint)->isVisible()); // an admission's room has none
    CHECK(parts.target(KeepTarget::Sheet)->hasFocus());
    CHECK_FALSE(parts.clientLine->isVisible()); // the admission says whose sheet
    CHECK(namelessOn(*parts.panel) == QStringList());
    talk.desk.press(Qt::Key_Return);
    CHECK(parts.panel->bar().severity() == MessageBar::Severity::Warning); // into which item?
    const QString before = talk.textAt(lifeStory);

    parts.placeLine->setFocus();
    parts.placeLine->setText(QStringLiteral("生活歴"));
    REQUIRE(parts.places->count() == 1);
    CHECK(parts.preview->toPlainText().contains(said));
    talk.desk.press(Qt::Key_Return);
    CHECK_FALSE(parts.panel->isVisible());
    CHECK(talk.timeline->hasFocus());
    const QString after = talk.textAt(lifeStory);
    CHECK(after.startsWith(before));
    CHECK(after.contains(said));
    CHECK(after.contains(talk.desk.workspace.data.personName(talk.tanaka)));
    CHECK(after.contains(QStringLiteral("令和8年6月1日")));
    const Sheet sheet = talk.desk.workspace.sheets.value(talk.client);
    CHECK(sheet.traces.value(lifeStory).source == AnswerSource::Kept);
    CHECK(parts.result->text().contains(yoshiji));

    QSignalSpy opened(talk.page.get(), &Page::openRequested);
    parts.result->findChild<QPushButton *>(QStringLiteral("messageActionButton"))->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>() == Place{Place::Kind::Client, talk.client});
}

TEST_CASE("A second one stands below the first", "[ui][rooms][keep]")
{
    KeepTalk talk;
    const PanelParts parts(*talk.page);
    for (const QString &words :
         {QStringLiteral("右手は使わない"), QStringLiteral("来週伺います")}) {
        talk.desk.press(Qt::Key_K);
        parts.select(words);
        parts.placeLine->setFocus();
        parts.placeLine->setText(QStringLiteral("生活歴"));
        talk.desk.press(Qt::Key_Return);
    }
    const QString text = talk.textAt(lifeStory);
    CHECK(text.indexOf(QStringLiteral("右手は使わない"))
          < text.indexOf(QStringLiteral("来週伺います")));
    CHECK(text.contains(QStringLiteral("右手は使わない")));
    CHECK_FALSE(text.contains(QStringLiteral("また来週")));
}

TEST_CASE("A part is selected with the keyboard and copied for the support record",
          "[ui][rooms][keep]")
{
    KeepTalk talk;
    const PanelParts parts(*talk.page);
    talk.desk.press(Qt::Key_K);
    parts.text->setFocus();
    talk.desk.press(Qt::Key_Right, Qt::ShiftModifier);
    talk.desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(parts.panel->words() == QStringLiteral("右手"));
    parts.target(KeepTarget::SupportRecord)->setFocus();
    parts.target(KeepTarget::SupportRecord)->setChecked(true);
    CHECK_FALSE(parts.places->isVisible());
    talk.desk.press(Qt::Key_Return);
    const QString line = QGuiApplication::clipboard()->text();
    CHECK(line.endsWith(QStringLiteral("右手")));
    CHECK(line.contains(talk.desk.workspace.data.personName(talk.tanaka)));
    CHECK_FALSE(parts.panel->isVisible());
}

TEST_CASE("Leaving the panel keeps nothing, and failing leaves it open", "[ui][rooms][keep]")
{
    KeepTalk talk;
    const PanelParts parts(*talk.page);
    talk.button("keepPostButton")->click();
    talk.desk.settle();
    REQUIRE(parts.panel->isVisible());
    talk.desk.press(Qt::Key_Escape);
    CHECK_FALSE(parts.panel->isVisible());
    CHECK(talk.timeline->hasFocus());
    talk.desk.press(Qt::Key_K);
    parts.placeLine->setFocus();
    parts.placeLine->setText(QStringLiteral("生活歴"));
    talk.desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    talk.desk.press(Qt::Key_Return);
    CHECK(parts.panel->isVisible());
    CHECK(parts.panel->bar().severity() == MessageBar::Severity::Error);
    CHECK(talk.desk.count(QStringLiteral("save")) == 0);
}

TEST_CASE("What was taken back is not kept", "[ui][rooms][keep]")
{
    KeepTalk talk;
    const PanelParts parts(*talk.page);
    talk.room().posts.last().post.retractedAt = FakeWorkspace::moment();
    talk.announce();
    CHECK_FALSE(talk.button("keepPostButton")->isVisible());
    talk.desk.press(Qt::Key_K);
    CHECK_FALSE(parts.panel->isVisible());
    CHECK(parts.result->isVisible());
}

namespace {

/// A page with nothing but the keeper, for a room with a record.
struct KeeperPage : QWidget {
    explicit KeeperPage(Workspace &workspace)
        : keeper(new PostKeeper(workspace, this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(keeper->result());
        column->addWidget(keeper->panel());
    }
    void refresh() { }
    void focusFirst() { }
    PostKeeper *keeper;
};

Post postOf(const PatientRoom &room, const QString &text)
{
    Post post = postSaying(text, room.other.id, FakeWorkspace::moment().addSecs(-600)).post;
    post.scope = room.id;
    post.office = room.other.office;
    return post;
}

} // namespace

TEST_CASE("In a patient's room two presses make a care point out of a post", "[ui][rooms][keep]")
{
    PatientRoom room;
    KeeperPage page(room.desk.workspace);
    room.desk.show(page);
    const PanelParts parts(page);
    const Post post = postOf(room, said);
    REQUIRE(page.keeper->begin(room.id, post));
    CHECK(parts.target(KeepTarget::CarePoint)->isChecked());
    CHECK_FALSE(parts.clientLine->isVisible()); // name, kana and birth date are one's own client's
    parts.select(QStringLiteral("右手は使わないでください。"));
    QSignalSpy wanted(page.keeper, &PostKeeper::pointWanted);
    parts.target(KeepTarget::CarePoint)->setFocus();
    room.desk.press(Qt::Key_Return);
    REQUIRE(room.entry().points.size() == 1);
    const CarePoint point = room.entry().points.first().point;
    CHECK(point.text() == QStringLiteral("右手は使わないでください。"));
    REQUIRE(point.source);
    CHECK(*point.source == sourceOf(post, room.id, point.text()));
    parts.result->findChild<QPushButton *>(QStringLiteral("messageActionButton"))->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(1).value<ObjectId>() == point.id);
}

TEST_CASE("A post too long for a care point asks for the part that matters", "[ui][rooms][keep]")
{
    PatientRoom room;
    KeeperPage page(room.desk.workspace);
    room.desk.show(page);
    const PanelParts parts(page);
    REQUIRE(page.keeper->begin(room.id, postOf(room, QString(CarePoint::longestText + 1, u'あ'))));
    parts.target(KeepTarget::CarePoint)->setFocus();
    room.desk.press(Qt::Key_Return);
    CHECK(parts.panel->bar().severity() == MessageBar::Severity::Warning);
    CHECK(room.entry().points.isEmpty());
}

TEST_CASE("A patient who is nobody's client here is chosen by the person", "[ui][rooms][keep]")
{
    PatientRoom room(QStringLiteral("佐藤はるゑ"));
    KeeperPage page(room.desk.workspace);
    room.desk.show(page);
    const PanelParts parts(page);
    REQUIRE(page.keeper->begin(room.id, postOf(room, said)));
    parts.target(KeepTarget::Sheet)->setChecked(true);
    REQUIRE(parts.clientLine->isVisible());
    parts.target(KeepTarget::Sheet)->setFocus();
    room.desk.press(Qt::Key_Return);
    CHECK(parts.panel->bar().severity() == MessageBar::Severity::Warning); // whose?
    CHECK(parts.places->count() == 0);
    parts.clientLine->setText(QStringLiteral("みやうち"));
    room.desk.settle();
    CHECK(parts.places->count() > 3);
    parts.placeLine->setFocus();
    parts.placeLine->setText(QStringLiteral("生活歴"));
    room.desk.press(Qt::Key_Return);
    CHECK(parts.result->text().contains(QStringLiteral("宮内トメ")));
    CHECK(room.desk.count(QStringLiteral("append ") + lifeStory) == 1);
}

TEST_CASE("A room that takes no care points now offers none", "[ui][rooms][keep]")
{
    PatientRoom room;
    room.entry().room.archived = RoomMark{};
    room.publish();
    KeeperPage page(room.desk.workspace);
    room.desk.show(page);
    const PanelParts parts(page);
    REQUIRE(page.keeper->begin(room.id, postOf(room, said)));
    CHECK_FALSE(parts.target(KeepTarget::CarePoint)->isVisible());
    CHECK(parts.target(KeepTarget::Sheet)->isChecked());
}

TEST_CASE("At the hospital there is no standing sheet to keep it in", "[ui][rooms][keep]")
{
    TestDesk desk(FakeWorkspace::Desk::Hospital);
    KeeperPage page(desk.workspace);
    desk.show(page);
    const PanelParts parts(page);
    const ScopeId room = desk.workspace.data.episodes.first().episode.scope;
    REQUIRE(page.keeper->begin(
        room, postSaying(said, desk.workspace.data.me.id, FakeWorkspace::moment()).post));
    CHECK_FALSE(parts.target(KeepTarget::CarePoint)->isVisible());
    CHECK_FALSE(parts.target(KeepTarget::Sheet)->isVisible());
    CHECK(parts.target(KeepTarget::SupportRecord)->isChecked());
}
