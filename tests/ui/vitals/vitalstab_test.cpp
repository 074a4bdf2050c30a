// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/vitals/bedside.h"

using namespace tasuki;

TEST_CASE("One line and Enter store a measurement of this moment", "[ui][vitals]")
{
    Bedside bedside(0);
    CHECK(bedside.line->hasFocus());
    bedside.line->setText(QStringLiteral("３６．８　128/74 72"));
    const QString understood = bedside.find<QLabel>("readBackLabel")->text();
    CHECK(understood.contains(QStringLiteral("36.8")));
    CHECK(understood.contains(QStringLiteral("128/74")));
    bedside.desk.press(Qt::Key_Return);
    REQUIRE(bedside.vitals().written.size() == 1);
    const MeasurementDraft draft = bedside.vitals().written.first();
    CHECK(draft.measuredAt == FakeWorkspace::moment());
    CHECK(draft.values.value(VitalSign::Temperature) == 368);
    CHECK(draft.values.value(VitalSign::Pulse) == 72);
    CHECK(draft.replaces.isNull());
    CHECK(bedside.line->text().isEmpty());
    CHECK(bedside.line->hasFocus());
    CHECK(bedside.said().contains(QStringLiteral("36.8")));
    CHECK(bedside.table->model()->rowCount() == 1);
}

TEST_CASE("A line that is not understood is not stored, stays, and the page says why",
          "[ui][vitals]")
{
    Bedside bedside(0);
    QStringList complaints{QString()};
    for (const QString &wrong : {QStringLiteral("98"), QStringLiteral("体温368"), QString(),
                                 QStringLiteral("36.8 よい")}) {
        bedside.write(wrong);
        CHECK(bedside.line->text() == wrong);
        CHECK_FALSE(complaints.contains(bedside.said()));
        complaints += bedside.said();
    }
    CHECK(bedside.vitals().written.isEmpty());
    bedside.line->clear();
    QTest::keyClick(bedside.line, Qt::Key_7);
    CHECK(bedside.said().isEmpty()); // while one types the complaint goes
}

TEST_CASE("Enter while somebody composes is the input method's", "[ui][vitals]")
{
    Bedside bedside(0);
    bedside.line->setFocus();
    bedside.line->setText(QStringLiteral("体温36.8"));
    bedside.desk.compose(QStringLiteral("　みゃく７２"));
    CHECK(bedside.find<QLabel>("readBackLabel")->text().contains(QStringLiteral("72")));
    bedside.desk.press(Qt::Key_Return);
    CHECK(bedside.vitals().written.isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("　脈72"));
    QCoreApplication::sendEvent(bedside.line, &commit);
    bedside.desk.press(Qt::Key_Return);
    REQUIRE(bedside.vitals().written.size() == 1);
    CHECK(bedside.vitals().written.first().values
          == VitalValues{{VitalSign::Temperature, 368}, {VitalSign::Pulse, 72}});
}

TEST_CASE("What was measured before says when, and a remark goes with it", "[ui][vitals]")
{
    Bedside bedside(0);
    bedside.find<QLineEdit>("measuredDateEdit")->setText(QStringLiteral("R8.5.31"));
    bedside.write(QStringLiteral("P72"));
    CHECK_FALSE(bedside.said().isEmpty()); // a day without a time
    bedside.find<QLineEdit>("measuredTimeEdit")->setText(QStringLiteral("20:15"));
    bedside.find<EnterLine>("vitalNoteEdit")->setText(QStringLiteral(" 入浴の前 "));
    bedside.write(QStringLiteral("P72"));
    REQUIRE(bedside.vitals().written.size() == 1);
    CHECK(bedside.vitals().written.first().measuredAt.toLocalTime()
          == QDateTime(QDate(2026, 5, 31), QTime(20, 15)));
    CHECK(bedside.cell(0, VitalTableModel::Remark).contains(QStringLiteral("入浴の前")));
    CHECK(bedside.find<QLineEdit>("measuredTimeEdit")->text().isEmpty());
}

TEST_CASE("A measurement that could not be stored is still in the line", "[ui][vitals]")
{
    Bedside bedside(0);
    bedside.vitals().refuse = Error{Error::Kind::DiskFull, {}};
    bedside.write(QStringLiteral("P72"));
    CHECK(bedside.line->text() == QStringLiteral("P72"));
    CHECK_FALSE(bedside.said().isEmpty());
    bedside.vitals().refuse.reset();
    bedside.desk.press(Qt::Key_Return);
    CHECK(bedside.vitals().written.size() == 1);
}

TEST_CASE("F2 writes one's own measurement anew, and both stay", "[ui][vitals]")
{
    Bedside bedside(1);
    bedside.write(QStringLiteral("体温37.8 顔2"));
    bedside.table->setFocus();
    bedside.desk.press(Qt::Key_F2);
    REQUIRE(bedside.line->hasFocus());
    CHECK(bedside.line->text() == QStringLiteral("T37.8 FS2"));
    bedside.line->setText(QStringLiteral("T36.8 FS2"));
    bedside.desk.press(Qt::Key_Return);
    REQUIRE(bedside.vitals().written.size() == 2);
    CHECK(bedside.vitals().written.last().replaces
          == bedside.vitals().entries.at(1).measurement.id);
    CHECK(bedside.vitals().entries.at(1).measurement.isRetracted());
    CHECK(bedside.table->model()->rowCount() == 3);
    CHECK_FALSE(bedside.find<QPushButton>("leaveCorrectionButton")->isVisible());
}

TEST_CASE("Esc leaves a correction, and nothing has changed", "[ui][vitals]")
{
    Bedside bedside(0);
    bedside.write(QStringLiteral("P72"));
    bedside.table->setFocus();
    bedside.desk.press(Qt::Key_F2);
    bedside.desk.press(Qt::Key_Escape);
    CHECK(bedside.line->text().isEmpty());
    bedside.write(QStringLiteral("P74"));
    CHECK(bedside.vitals().written.last().replaces.isNull());
}

TEST_CASE("Del asks why in the page and strikes out; others' measurements stay", "[ui][vitals]")
{
    Bedside bedside(1);
    bedside.write(QStringLiteral("P72"));
    bedside.table->setFocus();
    bedside.desk.press(Qt::Key_Delete);
    auto *reason = bedside.find<EnterLine>("retractVitalReasonEdit");
    REQUIRE(reason->hasFocus());
    reason->setText(QStringLiteral("別の方の値でした"));
    bedside.desk.press(Qt::Key_Return);
    CHECK(bedside.vitals().entries.last().measurement.retractReason
          == QStringLiteral("別の方の値でした"));
    CHECK(bedside.table->hasFocus());
    CHECK_FALSE(reason->isVisible());
    bedside.desk.press(Qt::Key_Delete); // it is taken back already
    CHECK_FALSE(reason->isVisible());
    bedside.desk.press(Qt::Key_Down); // somebody else's
    bedside.desk.press(Qt::Key_Delete);
    CHECK_FALSE(reason->isVisible());
    CHECK_FALSE(bedside.find<QPushButton>("correctVitalButton")->isEnabled());
}

TEST_CASE("A room that takes no vitals says why and shows what there is", "[ui][vitals]")
{
    Bedside bedside(2);
    const auto *why = bedside.find<QLabel>("vitalsWhyLabel");
    CHECK_FALSE(why->isVisible());
    QStringList reasons;
    const auto check = [&] {
        bedside.publish();
        CHECK(why->isVisible());
        CHECK_FALSE(bedside.line->isVisible());
        CHECK(bedside.table->model()->rowCount() == 2);
        reasons += why->text();
        CHECK(reasons.count(why->text()) == 1);
    };
    const Room open = bedside.entry().room;
    bedside.entry().room.features.setFlag(RoomFeature::Vitals, false);
    check();
    bedside.entry().room = open;
    bedside.entry().room.consents.first().withdrawn = RoomMark{};
    check();
    bedside.entry().room = open;
    bedside.entry().room.archived = RoomMark{};
    check();
    bedside.entry().room = open;
    bedside.publish();
    CHECK(bedside.line->isVisible());
    bedside.desk.workspace.data.rooms.clear();
    check();
}

TEST_CASE("Two weeks, three months, a year: each shows what lies in it", "[ui][vitals]")
{
    Bedside bedside(1);
    for (const int days : {20, 200, 400})
        bedside.vitals().entries.prepend(measured(FakeWorkspace::moment().addDays(-days),
                                                  {{VitalSign::Pulse, 72}}, bedside.other()));
    bedside.publish();
    CHECK(bedside.table->model()->rowCount() == 1);
    bedside.tab->findChild<QWidget *>(QStringLiteral("vitalSpanChips"))->setFocus();
    bedside.desk.press(Qt::Key_2);
    CHECK(bedside.table->model()->rowCount() == 2);
    bedside.desk.press(Qt::Key_3);
    CHECK(bedside.table->model()->rowCount() == 3);
}

TEST_CASE("With nothing measured the page says what to do", "[ui][vitals]")
{
    Bedside bedside(0);
    CHECK(bedside.find<QWidget>("noVitals")->isVisible());
    CHECK_FALSE(bedside.table->isVisible());
    bedside.write(QStringLiteral("P72"));
    CHECK_FALSE(bedside.find<QWidget>("noVitals")->isVisible());
    CHECK(bedside.table->isVisible());
}

TEST_CASE("Everything on the page has a name to be spoken", "[ui][vitals]")
{
    Bedside bedside(2);
    CHECK(namelessOn(*bedside.tab) == QStringList());
}
