// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The vitals of a room, in Japanese.
#include "tests/ui/pictures/look.h"
#include "tests/ui/vitals/bedside.h"

using namespace tasuki;

namespace {

/// Three months with a fever in the middle, a correction and something taken back.
void fill(Bedside &bedside)
{
    const QDateTime now = FakeWorkspace::moment();
    const PersonId me = bedside.desk.workspace.data.me.id;
    for (int day = 90; day >= 0; day -= 1 + day % 2) {
        const int fever = day > 4 && day < 9 ? 14 : 0;
        bedside.vitals().entries.append(measured(now.addDays(-day).addSecs(-day * 60),
                                                 {{VitalSign::Temperature, 363 + day % 5 + fever},
                                                  {VitalSign::Systolic, 132 + (day * 7) % 34},
                                                  {VitalSign::Diastolic, 70 + (day * 3) % 17},
                                                  {VitalSign::Pulse, 66 + (day * 5) % 19},
                                                  {VitalSign::Saturation, 97 - fever / 3},
                                                  {VitalSign::Face, fever ? 3 : 1}},
                                                 day % 3 == 1 ? me : bedside.other()));
    }
    bedside.vitals().entries.last().measurement.note = QStringLiteral("入浴の前、訪問時");
    bedside.vitals().entries.last().isOnlyHere = true;
    Measurement &gone = bedside.vitals().entries[bedside.vitals().entries.size() - 3].measurement;
    gone.retractedAt = now;
    gone.retractReason = QStringLiteral("別の方の値でした");
    bedside.publish();
}

} // namespace

TEST_CASE("The vitals of a room are whole on the screen", "[ui][pictures][vitals]")
{
    const Japanese japanese;
    Bedside bedside(0);
    look(*bedside.tab, QStringLiteral("vitals-empty"));
    fill(bedside);
    bedside.line->setText(QStringLiteral("体温36.8 血圧128/74 脈72 SpO2 98 体重45.2 顔2"));
    look(*bedside.tab, QStringLiteral("vitals"));
    bedside.write(QStringLiteral("36.8 128/74 98"));
    look(*bedside.tab, QStringLiteral("vitals-asked"));
    bedside.chart->setFocus();
    bedside.desk.press(Qt::Key_Down);
    bedside.desk.press(Qt::Key_Left);
    look(*bedside.tab, QStringLiteral("vitals-point"));
}

TEST_CASE("The vitals fit a small screen, also while one is taken back", "[ui][pictures][vitals]")
{
    const Japanese japanese;
    Bedside bedside(0);
    fill(bedside);
    bedside.table->setFocus();
    bedside.desk.press(Qt::Key_Delete);
    bedside.tab->resize(760, 600); // what a window of 1366 points at 150 % leaves beside the rail
    bedside.desk.settle();
    look(*bedside.tab, QStringLiteral("vitals-small"));
    CHECK(bedside.tab->width() == 760);
    bedside.entry().room.features.setFlag(RoomFeature::Vitals, false);
    bedside.publish();
    look(*bedside.tab, QStringLiteral("vitals-off"));
}
