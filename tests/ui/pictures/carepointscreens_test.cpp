// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Care points, and keeping a post on record, in Japanese.
#include "tests/ui/carepoints/patientroom.h"
#include "tests/ui/pictures/look.h"
#include "tests/ui/rooms/talk.h"
#include "ui/carepoints/carepointstrip.h"
#include "ui/carepoints/cautionstab.h"
#include "ui/rooms/keeppanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>

using namespace tasuki;

namespace {

const QSize small(760, 600); // what a window of 1366 points at 150 % leaves beside the rail

void fill(PatientRoom &room)
{
    const QDateTime now = FakeWorkspace::moment();
    const ObjectId eggs
        = room.add(QStringLiteral("卵アレルギー。加工品も不可。"), 60 * 24 * 40, true);
    room.point(eggs).point.source = room.source(
        QStringLiteral("先日の検査で卵アレルギーと分かりました。加工品も食べられません。"));
    const ObjectId upright
        = room.add(QStringLiteral("食後三十分は体を起こす。\nベッドは三十度まで。"), 600);
    CarePoint &edited = room.point(upright).point;
    edited.versions.append({OperationId::create(), QStringLiteral("食後一時間は体を起こす。"),
                            room.desk.workspace.data.me.id, room.desk.workspace.data.me.office,
                            now.addSecs(-3000)});
    edited.versions.append({OperationId::create(),
                            QStringLiteral("食後一時間は体を起こし、"
                                           "ベッドは三十度まで。"),
                            room.other.id, room.other.office, now.addSecs(-1200), false});
    room.point(upright).isOnlyHere = true;
    room.add(QString(QStringLiteral("右足の創は毎日見て、赤みが広がれば写真を送る。")).repeated(12),
             2000);
    const ObjectId gone = room.add(QStringLiteral("ギプスを濡らさない"), 9000);
    room.point(gone).point.ended = PointEnd{room.other.id, room.other.office, now.addDays(-2),
                                            QStringLiteral("ギプスが外れた")};
    room.publish();
}

void chooseRow(CautionsTab &tab, int row)
{
    auto *list = tab.findChild<QListView *>(QStringLiteral("carePointsListView"));
    list->setCurrentIndex(list->model()->index(row, 0));
}

} // namespace

TEST_CASE("The care points are whole on the screen", "[ui][pictures][carepoints]")
{
    const Japanese japanese;
    PatientRoom room;
    CautionsTab tab(room.id, room.desk.workspace, room.desk.clock);
    room.desk.show(tab);
    look(tab, QStringLiteral("points-empty"));
    fill(room);
    chooseRow(tab, 1);
    room.desk.settle();
    look(tab, QStringLiteral("points"));
    tab.findChild<QCheckBox *>(QStringLiteral("endedPointsCheckBox"))->setChecked(true);
    chooseRow(tab, 3);
    look(tab, QStringLiteral("points-ended"));
    chooseRow(tab, 0);
    tab.resize(small);
    tab.findChild<QListView *>()->setFocus();
    room.desk.press(Qt::Key_Delete);
    look(tab, QStringLiteral("points-small"));
    CHECK(tab.width() == small.width());
    room.entry().room.archived = RoomMark{};
    room.publish();
    look(tab, QStringLiteral("points-closed"));
}

TEST_CASE("The strip of care points is whole on the screen", "[ui][pictures][carepoints]")
{
    const Japanese japanese;
    PatientRoom room;
    fill(room);
    CarePointStrip strip;
    strip.display(room.entry().points);
    strip.resize(small.width(), strip.sizeHint().height());
    strip.show();
    look(strip, QStringLiteral("points-strip"));
    CHECK(strip.width() == small.width());
}

TEST_CASE("Keeping a post on record is whole on the screen", "[ui][pictures][carepoints]")
{
    const Japanese japanese;
    Talk talk(2);
    talk.room().posts.last().post.versions.last().text
        = QStringLiteral("右手は使わないでください。\n来週また伺います。");
    talk.announce();
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_K);
    look(*talk.page, QStringLiteral("keep-sheet"));
    talk.page->resize(small);
    talk.page->findChild<QLineEdit *>(QStringLiteral("keepPlaceLineEdit"))
        ->setText(QStringLiteral("意向"));
    talk.desk.settle();
    look(*talk.page, QStringLiteral("keep-small"));
    CHECK(talk.page->width() == small.width());
    auto *panel = talk.page->findChild<KeepPanel *>();
    panel->findChild<QRadioButton *>(QStringLiteral("keepTarget2RadioButton"))->setChecked(true);
    look(*talk.page, QStringLiteral("keep-record"));
    Q_EMIT panel->keepRequested();
    talk.desk.settle();
    look(*talk.page, QStringLiteral("kept"));
}
