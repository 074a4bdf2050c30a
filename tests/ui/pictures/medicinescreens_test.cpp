// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The medicines of a room, in Japanese.
#include "tests/ui/medicines/medicinecabinet.h"
#include "tests/ui/pictures/look.h"

using namespace tasuki;

namespace {

/// Twelve medicines, two of them new, one stopped and one of which two wrote at the same time.
void fill(MedicineCabinet &cabinet)
{
    using Kind = MedicineStep::Kind;
    for (const QString &line : {QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"),
                                QStringLiteral("酸化マグネシウム錠330mg「ヨシダ」 1錠 毎食後"),
                                QStringLiteral("メトホルミン塩酸塩錠250mgMT 1錠 朝・夕食後"),
                                QStringLiteral("ランソプラゾールOD錠15mg 1錠 朝食後"),
                                QStringLiteral("フロセミド錠20mg 1錠 朝食後"),
                                QStringLiteral("アレンドロン酸錠35mg 1錠 起床時 週1回 月曜"),
                                QStringLiteral("ヒアレイン点眼液0.1% 1滴 両目 1日4回"),
                                QStringLiteral("ロキソニンテープ100mg 1枚 貼付 1日1回"),
                                QStringLiteral("ゾルピデム酒石酸塩錠5mg 半錠 寝る前")})
        cabinet.put(line, 60).steps[0].use.prescriber = QStringLiteral("さくら市民病院");
    cabinet.put(QStringLiteral("カロナール錠200 2錠 頓用 発熱時"), 2).steps[0].use.remark
        = QStringLiteral("一日三回まで");
    MedicineCabinet::go(cabinet.put(QStringLiteral("葛根湯エキス顆粒2.5g 1包 食間"), 60),
                        Kind::Stopped, 30, QStringLiteral("風邪が治ったため"));
    Medicine &both = cabinet.put(QStringLiteral("ワーファリン錠1mg 2錠 夕食後"), 60);
    MedicineCabinet::go(both, Kind::Changed, 3, QStringLiteral("検査の値が高いため"));
    both.steps.last().use.dose = QStringLiteral("1錠");
    MedicineCabinet::go(both, Kind::Stopped, 1, QStringLiteral("手術のため"));
    both.steps.last().sawPrevious = false;
    cabinet.publish();
}

} // namespace

TEST_CASE("The medicines of a room are whole on the screen", "[ui][pictures][medicine]")
{
    const Japanese japanese;
    MedicineCabinet cabinet;
    look(*cabinet.tab, QStringLiteral("medicines-empty"));
    fill(cabinet);
    cabinet.line->setText(QStringLiteral("ノボラピッド注 朝4単位 夕2単位 食直前 皮下注"));
    look(*cabinet.tab, QStringLiteral("medicines"));
    cabinet.write(QStringLiteral("メトホルミン錠250mg 3錠 分3 毎食後"));
    look(*cabinet.tab, QStringLiteral("medicines-asked"));
    cabinet.line->clear();
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_F2);
    cabinet.find<QWidget>("medicineHistoryChips")->setFocus();
    cabinet.desk.press(Qt::Key_2);
    look(*cabinet.tab, QStringLiteral("medicines-change"));
}

TEST_CASE("The medicines fit a small screen, also while one is stopped", "[ui][pictures][medicine]")
{
    const Japanese japanese;
    MedicineCabinet cabinet;
    fill(cabinet);
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_Delete);
    cabinet.tab->resize(760, 600); // what a window of 1366 points at 150 % leaves beside the rail
    cabinet.desk.settle();
    look(*cabinet.tab, QStringLiteral("medicines-small"));
    CHECK(cabinet.tab->width() == 760);
    cabinet.entry().room.features.setFlag(RoomFeature::Medicines, false);
    cabinet.publish();
    look(*cabinet.tab, QStringLiteral("medicines-off"));
}
