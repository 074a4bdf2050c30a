// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/carepoints/patientroom.h"
#include "ui/carepoints/cautionstab.h"
#include "ui/carepoints/pointmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {

/// The tab of a patient's room on the screen.
struct Cautions : PatientRoom {
    void show()
    {
        tab = std::make_unique<CautionsTab>(id, desk.workspace, desk.clock);
        desk.show(*tab);
        list = tab->findChild<QListView *>(QStringLiteral("carePointsListView"));
        text = tab->findChild<QPlainTextEdit *>(QStringLiteral("pointTextEdit"));
        bar = tab->findChild<MessageBar *>(QStringLiteral("cautionsMessageBar"));
        REQUIRE((list && text && bar));
    }
    QStringList shown() const
    {
        QStringList texts;
        for (const PointRow &row : qobject_cast<PointModel *>(list->model())->rows())
            texts.append(row.point().text());
        return texts;
    }
    QString chosen() const
    {
        return list->currentIndex().data(PointModel::RowRole).value<PointRow>().point().text();
    }
    QString labelText(const char *name) const
    {
        return tab->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QPushButton *button(const char *name) const
    {
        return tab->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<CautionsTab> tab;
    QListView *list = nullptr;
    QPlainTextEdit *text = nullptr;
    MessageBar *bar = nullptr;
};

const QString eggs = QStringLiteral("卵アレルギー。加工品も不可");
const QString upright = QStringLiteral("食後三十分は体を起こす");

} // namespace

TEST_CASE("A care point is written with the keyboard alone", "[ui][carepoints]")
{
    Cautions room;
    room.show();
    CHECK(room.text->hasFocus()); // nothing to read: one writes
    room.text->setPlainText(eggs);
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.shown() == QStringList{eggs});
    CHECK(room.text->toPlainText().isEmpty());
    CHECK(room.list->hasFocus());
    CHECK(room.chosen() == eggs);
    room.desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(room.text->hasFocus());
    CHECK(namelessOn(*room.tab) == QStringList());
}

TEST_CASE("What could not be stored is still there, and it says why", "[ui][carepoints]")
{
    Cautions room;
    room.show();
    room.text->setPlainText(eggs);
    room.desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.text->toPlainText() == eggs);
    CHECK(room.bar->severity() == MessageBar::Severity::Error);
    room.desk.workspace.refuse.reset();
    room.text->setPlainText(QString(CarePoint::longestText + 1, u'あ'));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.bar->severity() == MessageBar::Severity::Warning);
    CHECK(room.entry().points.isEmpty());
    room.text->setPlainText(eggs);
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.shown() == QStringList{eggs});
    CHECK_FALSE(room.bar->isVisible());
}

TEST_CASE("A point that was begun is there again, and an edit is none", "[ui][carepoints]")
{
    Cautions room;
    room.add(upright, 30);
    room.show();
    room.text->setPlainText(eggs);
    room.tab->saveNow();
    room.show();
    CHECK(room.text->toPlainText() == eggs);
    room.text->setFocus();
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    room.tab->saveNow();
    CHECK(room.desk.workspace.roomDrafts.keptPoints.value(room.id).isEmpty());
    room.list->setFocus();
    room.desk.press(Qt::Key_F2);
    room.tab->saveNow();
    CHECK(room.desk.workspace.roomDrafts.keptPoints.value(room.id).isEmpty());
}

TEST_CASE("Another's point is edited, and both versions are there to be read", "[ui][carepoints]")
{
    Cautions room;
    const ObjectId point = room.add(upright, 30);
    room.show();
    CHECK(room.list->hasFocus());
    CHECK(room.labelText("pointTrailLabel").isEmpty());
    room.desk.press(Qt::Key_F2);
    REQUIRE(room.text->hasFocus());
    CHECK(room.text->toPlainText() == upright);
    room.desk.press(Qt::Key_Escape);
    CHECK(room.text->toPlainText().isEmpty());
    room.list->setFocus();
    room.desk.press(Qt::Key_Return);
    room.text->setPlainText(QStringLiteral("食後一時間は体を起こす"));
    // Meanwhile the hospital writes too; what one had read is not what stands there now.
    room.point(point).point.versions.append({OperationId::create(),
                                             QStringLiteral("ベッドは三十度"), room.other.id,
                                             room.other.office, FakeWorkspace::moment()});
    room.publish();
    CHECK(room.text->toPlainText() == QStringLiteral("食後一時間は体を起こす"));
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.shown() == QStringList{QStringLiteral("食後一時間は体を起こす")});
    const QString trail = room.labelText("pointTrailLabel");
    CHECK(trail.contains(upright));
    CHECK(trail.contains(QStringLiteral("ベッドは三十度")));
    CHECK(trail.contains(room.other.name));
    CHECK(trail.count(QStringLiteral("without having read")) == 1);
}

TEST_CASE("An end wants a reason, and what has ended can be added again", "[ui][carepoints]")
{
    Cautions room;
    room.add(eggs, 60);
    room.add(upright, 30);
    room.show();
    auto *withEnded = room.tab->findChild<QCheckBox *>(QStringLiteral("endedPointsCheckBox"));
    CHECK_FALSE(withEnded->isVisible());
    REQUIRE(room.chosen() == upright);
    room.desk.press(Qt::Key_Delete);
    auto *reason = room.tab->findChild<QLineEdit *>(QStringLiteral("endReasonEdit"));
    REQUIRE(reason->hasFocus());
    room.desk.press(Qt::Key_Return);
    CHECK(room.bar->severity() == MessageBar::Severity::Warning);
    CHECK(room.shown().size() == 2);
    reason->setText(QStringLiteral("嚥下が良くなった"));
    room.desk.press(Qt::Key_Return);
    CHECK(room.shown() == QStringList{eggs});
    REQUIRE(withEnded->isVisible());
    withEnded->setChecked(true);
    REQUIRE(room.shown() == QStringList{eggs, upright});
    room.list->setCurrentIndex(room.list->model()->index(1, 0));
    CHECK(room.labelText("pointAboutLabel").contains(QStringLiteral("嚥下が良くなった")));
    CHECK_FALSE(room.button("editPointButton")->isVisible());
    REQUIRE(room.button("pointAgainButton")->isVisible());
    room.button("pointAgainButton")->click();
    CHECK(room.text->hasFocus());
    room.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.shown() == QStringList{upright, eggs, upright});
}

TEST_CASE("What is put on top stays chosen", "[ui][carepoints]")
{
    Cautions room;
    room.add(eggs, 60);
    room.add(upright, 30);
    room.show();
    REQUIRE(room.shown() == QStringList{upright, eggs});
    room.list->setCurrentIndex(room.list->model()->index(1, 0));
    room.desk.press(Qt::Key_P);
    CHECK(room.shown() == QStringList{eggs, upright});
    CHECK(room.chosen() == eggs);
    room.desk.press(Qt::Key_P);
    CHECK(room.shown() == QStringList{upright, eggs});
}

TEST_CASE("A point that is wanted is chosen when it comes, and not again", "[ui][carepoints]")
{
    Cautions room;
    room.add(eggs, 60);
    room.show();
    const ObjectId wanted = ObjectId::create();
    room.tab->choose(wanted);
    CHECK(room.chosen() == eggs);
    room.add(upright, 30);
    CHECK(room.chosen() == eggs);
    CarePointEntry late = room.entry().points.first();
    late.point.id = wanted;
    late.point.versions.last().text = QStringLiteral("遅れて届いた");
    room.entry().points.append(late);
    room.publish();
    CHECK(room.chosen() == QStringLiteral("遅れて届いた"));
    room.list->setCurrentIndex(room.list->model()->index(0, 0));
    const QString other = room.chosen();
    room.publish();
    CHECK(room.chosen() == other);
}

TEST_CASE("Where a point comes from is said and opened", "[ui][carepoints]")
{
    Cautions room;
    const ObjectId point = room.add(eggs, 60);
    const PointSource source = room.source(QStringLiteral("卵は加工品も食べられません"));
    room.point(point).point.source = source;
    room.publish();
    room.show();
    QSignalSpy opened(room.tab.get(), &CautionsTab::opened);
    const QString said = room.button("pointSourceButton")->text();
    CHECK(said.contains(room.other.name));
    CHECK(said.contains(room.desk.workspace.data.offices.value(room.other.office).name));
    CHECK(room.labelText("pointQuotedLabel").contains(source.words));
    room.desk.press(Qt::Key_O);
    room.button("pointSourceButton")->click();
    REQUIRE(opened.size() == 2);
    CHECK(opened.first().at(0).value<ScopeId>() == room.id);
    CHECK(opened.first().at(1).value<PostPlace>() == source.place());
}

TEST_CASE("Where nothing may be written it says why, and all stays to be read", "[ui][carepoints]")
{
    Cautions room;
    room.add(eggs, 60);
    QString expected;
    SECTION("the room is closed")
    {
        room.entry().room.archived = RoomMark{};
        expected = QStringLiteral("closed");
    }
    SECTION("the consent is gone")
    {
        room.entry().room.consents.last().withdrawn = RoomMark{};
        expected = QStringLiteral("consent");
    }
    SECTION("the switch is off")
    {
        room.entry().room.features.setFlag(RoomFeature::Cautions, false);
        expected = QStringLiteral("switched off");
    }
    room.publish();
    room.show();
    CHECK(room.labelText("cautionsClosedLabel").contains(expected));
    CHECK_FALSE(room.text->isEnabled());
    CHECK(room.shown() == QStringList{eggs});
    CHECK_FALSE(room.button("editPointButton")->isVisible());
    room.desk.press(Qt::Key_F2);
    room.desk.press(Qt::Key_P);
    CHECK(room.desk.count(QStringLiteral("edit point")) == 0);
    CHECK(room.desk.count(QStringLiteral("pin point")) == 0);
}

TEST_CASE("A room that was left shows nothing of it any more", "[ui][carepoints]")
{
    Cautions room;
    room.add(eggs, 60);
    room.show();
    room.desk.workspace.data.rooms.clear();
    room.desk.workspace.publish();
    room.desk.settle();
    CHECK(room.shown().isEmpty());
    CHECK_FALSE(room.tab->findChild<QPlainTextEdit *>(QStringLiteral("pointWholeTextEdit"))
                    ->toPlainText()
                    .contains(eggs));
    CHECK(room.tab->findChild<QLabel *>(QStringLiteral("cautionsClosedLabel"))->isVisible());
}

TEST_CASE("What the centre refused says so, with why", "[ui][carepoints]")
{
    Cautions room;
    const ObjectId point = room.add(eggs, 60);
    room.point(point).refusal = QStringLiteral("feature_off");
    room.publish();
    room.show();
    CHECK(room.labelText("pointAboutLabel").contains(QStringLiteral("switched off")));
}

TEST_CASE("The model of care points keeps its word", "[ui][carepoints][model]")
{
    PatientRoom room;
    for (int i = 0; i < 5; ++i)
        room.add(QString::number(i), i);
    PointModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto rows
        = pointRows(room.entry().points, true, room.desk.workspace.data, FakeWorkspace::moment());
    model.setRows(rows);
    std::reverse(rows.begin(), rows.end());
    model.setRows(rows);
    rows.removeFirst();
    model.setRows(rows);
    CHECK(model.rowCount() == 4);
    CHECK(model.indexOf(rows.last().point().id).row() == 3);
    CHECK_FALSE(model.indexOf(ObjectId::create()).isValid());
}
