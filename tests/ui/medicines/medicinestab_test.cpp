// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/medicines/medicinecabinet.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace tasuki;

using Kind = MedicineStep::Kind;

TEST_CASE("A list is typed line by line, and the reason stays for the next one", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    CHECK(cabinet.line->hasFocus());
    cabinet.line->setText(QStringLiteral("ｱﾑﾛｼﾞﾋﾟﾝＯＤ錠５ｍｇ　１錠　朝食後"));
    const QString understood = cabinet.find<QLabel>("medicineReadBackLabel")->text();
    CHECK(understood.contains(QStringLiteral("アムロジピンOD錠")));
    CHECK(understood.contains(QStringLiteral("1錠")));
    CHECK(understood.contains(QStringLiteral("朝 食後")));
    cabinet.desk.press(Qt::Key_Return); // nobody knows why yet
    CHECK(cabinet.medicines().written.isEmpty());
    CHECK(cabinet.reason->hasFocus());
    CHECK_FALSE(cabinet.said().isEmpty());
    cabinet.reason->setText(QStringLiteral("お薬手帳から"));
    cabinet.desk.press(Qt::Key_Return);
    REQUIRE(cabinet.medicines().written.size() == 1);
    CHECK(cabinet.line->hasFocus());
    CHECK(cabinet.line->text().isEmpty());
    cabinet.write(QStringLiteral("酸化マグネシウム錠330mg 1錠 毎食後"));
    REQUIRE(cabinet.medicines().written.size() == 2);
    CHECK(cabinet.medicines().written.last().reason == QStringLiteral("お薬手帳から"));
    CHECK(cabinet.table->model()->rowCount() == 2);
    CHECK(cabinet.cell(0, MedicineTableModel::Name) == QStringLiteral("アムロジピンOD錠 5mg"));
    CHECK(cabinet.table->currentIndex().row() == 1); // what was written just now
}

TEST_CASE("A medicine that is not understood is not stored, stays, and the page says why",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.reason->setText(QStringLiteral("追加"));
    QStringList complaints{QString()};
    for (const QString &wrong :
         {QStringLiteral("メトホルミン錠250mg 3錠 分3 毎食後"), QStringLiteral("1錠 朝"), QString(),
          QStringLiteral("ゾルピデム錠5mg 1錠 夜"), QStringLiteral("葛根湯 1包 おいしい")}) {
        cabinet.write(wrong);
        CHECK(cabinet.line->text() == wrong);
        CHECK_FALSE(complaints.contains(cabinet.said()));
        complaints += cabinet.said();
    }
    CHECK(cabinet.medicines().written.isEmpty());
}

TEST_CASE("Enter while a medicine is composed is the input method's", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.reason->setText(QStringLiteral("追加"));
    cabinet.line->setFocus();
    cabinet.line->setText(QStringLiteral("葛根湯 1包"));
    cabinet.desk.compose(QStringLiteral("　しょくかん"));
    cabinet.desk.press(Qt::Key_Return);
    CHECK(cabinet.medicines().written.isEmpty());
}

TEST_CASE("A medicine that could not be stored is still in the line", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.reason->setText(QStringLiteral("追加"));
    cabinet.medicines().refuse = Error{Error::Kind::DiskFull, {}};
    cabinet.write(QStringLiteral("葛根湯 1包 食間"));
    CHECK(cabinet.line->text() == QStringLiteral("葛根湯 1包 食間"));
    CHECK_FALSE(cabinet.said().isEmpty());
    cabinet.medicines().refuse.reset();
    cabinet.desk.press(Qt::Key_Return);
    CHECK(cabinet.medicines().written.size() == 1);
}

TEST_CASE("Since when, prescriber and remark go with a medicine", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.find<QLineEdit>("medicineDayEdit")->setText(QStringLiteral("令和8年4月"));
    cabinet.find<EnterLine>("medicinePrescriberEdit")->setText(QStringLiteral(" さくら内科 "));
    cabinet.find<EnterLine>("medicineRemarkEdit")->setText(QStringLiteral("一包化"));
    cabinet.reason->setText(QStringLiteral("お薬手帳から"));
    cabinet.write(QStringLiteral("葛根湯 1包 食間"));
    REQUIRE(cabinet.medicines().written.size() == 1);
    const MedicineUse use = cabinet.medicines().written.first().use;
    CHECK(use.since == PartialDate{2026, 4, 0});
    CHECK(use.prescriber == QStringLiteral("さくら内科"));
    CHECK(use.remark == QStringLiteral("一包化"));
    CHECK(cabinet.find<EnterLine>("medicineRemarkEdit")->text().isEmpty());
    CHECK(cabinet.find<EnterLine>("medicinePrescriberEdit")->text()
          == QStringLiteral(" さくら内科 "));
    cabinet.find<QLineEdit>("medicineDayEdit")->setText(QStringLiteral("いつか"));
    cabinet.write(QStringLiteral("葛根湯 1包 食間"));
    CHECK(cabinet.medicines().written.size() == 1);
}

TEST_CASE("F2 changes a medicine with its reason, and how it was taken stays in the history",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"), 40);
    cabinet.publish();
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_F2);
    REQUIRE(cabinet.line->hasFocus());
    CHECK(cabinet.line->text() == QStringLiteral("アムロジピンOD錠 5mg 1錠 朝食後"));
    cabinet.desk.press(Qt::Key_Return); // nobody knows why
    CHECK(cabinet.medicine(0).steps.size() == 1);
    cabinet.reason->setText(QStringLiteral("ふらつきのため"));
    cabinet.write(QStringLiteral("アムロジピンOD錠 2.5mg 1錠 朝食後"));
    REQUIRE(cabinet.medicine(0).steps.size() == 2);
    const MedicineStep &step = cabinet.medicine(0).latest();
    CHECK(step.sawPrevious);
    CHECK(step.use.strength == QStringLiteral("2.5mg"));
    CHECK(step.on == QDate(2026, 6, 1));
    CHECK(cabinet.reason->text().isEmpty());
    CHECK(cabinet.cell(0, MedicineTableModel::Mark).startsWith(u'◆'));
    CHECK(cabinet.cell(0, MedicineTableModel::Remark).contains(QStringLiteral("ふらつき")));
    CHECK(cabinet.history().contains(QStringLiteral("5mg")));
    CHECK(cabinet.history().contains(cabinet.other.name));
}

TEST_CASE("Esc leaves a change, and what was begun is not overwritten by one", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"), 40);
    cabinet.publish();
    cabinet.line->setText(QStringLiteral("葛根湯"));
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_F2);
    CHECK(cabinet.line->text() == QStringLiteral("葛根湯"));
    CHECK_FALSE(cabinet.said().isEmpty());
    cabinet.line->clear();
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_F2);
    CHECK(cabinet.line->text().startsWith(QStringLiteral("アムロジピン")));
    cabinet.desk.press(Qt::Key_Escape);
    CHECK(cabinet.line->text().isEmpty());
    cabinet.reason->setText(QStringLiteral("追加"));
    cabinet.write(QStringLiteral("葛根湯 1包 食間"));
    CHECK(cabinet.medicines().written.size() == 1);
    CHECK(cabinet.medicine(0).steps.size() == 1);
}

TEST_CASE("Del asks from when and why, and strikes out below; once more takes it again",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"), 40);
    cabinet.put(QStringLiteral("葛根湯 1包 食間"), 30);
    cabinet.publish();
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_Delete);
    auto *why = cabinet.find<EnterLine>("medicineTurnReasonEdit");
    REQUIRE(why->hasFocus());
    cabinet.desk.press(Qt::Key_Return);
    CHECK_FALSE(cabinet.medicine(0).stop());
    CHECK_FALSE(cabinet.saidAbove().isEmpty());
    why->setText(QStringLiteral("手術のため"));
    cabinet.find<QLineEdit>("medicineTurnDayEdit")->setText(QStringLiteral("R8.5.30"));
    cabinet.desk.press(Qt::Key_Return);
    REQUIRE(cabinet.medicine(0).stop());
    CHECK(cabinet.medicine(0).stop()->on == QDate(2026, 5, 30));
    CHECK(cabinet.medicine(0).stop()->reason == QStringLiteral("手術のため"));
    CHECK(cabinet.saidAbove().isEmpty());
    CHECK(cabinet.table->hasFocus());
    CHECK(cabinet.table->currentIndex().row() == 1);
    const QModelIndex gone = cabinet.table->model()->index(1, MedicineTableModel::Name);
    CHECK(gone.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(cabinet.cell(1, MedicineTableModel::Remark).contains(QStringLiteral("手術のため")));
    CHECK_FALSE(cabinet.find<QPushButton>("changeMedicineButton")->isEnabled());

    cabinet.desk.press(Qt::Key_Delete);
    why->setText(QStringLiteral("術後に再開"));
    cabinet.desk.press(Qt::Key_Return);
    CHECK_FALSE(cabinet.medicine(0).stop());
    CHECK(cabinet.cell(0, MedicineTableModel::Name).startsWith(QStringLiteral("アムロジピン")));
    CHECK(cabinet.history().contains(QStringLiteral("手術のため")));
}

TEST_CASE("What two wrote at the same time is marked, and both are in the history",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    Medicine &medicine = cabinet.put(QStringLiteral("ワーファリン錠1mg 2錠 夕食後"), 40);
    cabinet.publish();
    const QString quiet = cabinet.cell(0, MedicineTableModel::Remark);
    MedicineCabinet::go(medicine, Kind::Changed, 2, QStringLiteral("数値が高い"));
    MedicineCabinet::go(medicine, Kind::Stopped, 1, QStringLiteral("手術のため"));
    cabinet.publish();
    const QString read = cabinet.cell(0, MedicineTableModel::Remark);
    medicine.steps.last().sawPrevious = false;
    cabinet.publish();
    CHECK(cabinet.cell(0, MedicineTableModel::Remark) != read);
    CHECK(read != quiet);
    CHECK(cabinet.history().contains(QStringLiteral("数値が高い")));
    CHECK(cabinet.history().contains(QStringLiteral("手術のため")));
}

TEST_CASE("The history of the whole list has all that happened, the last thing on top",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    MedicineCabinet::go(cabinet.put(QStringLiteral("アムロジピンOD錠5mg 1錠 朝"), 40),
                        Kind::Stopped, 3, QStringLiteral("むくみ"));
    cabinet.put(QStringLiteral("葛根湯 1包 食間"), 10);
    cabinet.publish();
    CHECK_FALSE(cabinet.history().contains(QStringLiteral("むくみ")));
    cabinet.find<QWidget>("medicineHistoryChips")->setFocus();
    cabinet.desk.press(Qt::Key_2);
    const QString whole = cabinet.history();
    CHECK(whole.contains(QStringLiteral("葛根湯")));
    CHECK(whole.indexOf(QStringLiteral("むくみ")) < whole.indexOf(QStringLiteral("葛根湯")));
    CHECK(whole.count(QStringLiteral("アムロジピン")) == 2);
}

TEST_CASE("Ctrl+Shift+C copies the list as text: what is taken, what is new, what was stopped",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"), 40).steps[0].use.prescriber
        = QStringLiteral("さくら内科");
    MedicineCabinet::go(cabinet.put(QStringLiteral("葛根湯 1包 食間"), 30), Kind::Stopped, 20,
                        QStringLiteral("治った"));
    cabinet.put(QStringLiteral("カロナール錠200 2錠 頓用"), 1);
    cabinet.put(QStringLiteral("内緒の薬 1錠"), 1);
    cabinet.medicines().entries.last().isRefused = true;
    cabinet.publish();
    cabinet.desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("佐藤ハル")));
    CHECK(text.contains(QStringLiteral("令和8年6月1日")));
    CHECK(text.contains(QStringLiteral("アムロジピンOD錠 5mg 1錠 朝 食後")));
    CHECK(text.contains(QStringLiteral("さくら内科")));
    CHECK(text.count(QStringLiteral("カロナール")) == 2); // taken, and new
    CHECK(text.count(QStringLiteral("葛根湯")) == 1);
    CHECK(text.contains(QStringLiteral("治った")));
    CHECK_FALSE(text.contains(QStringLiteral("内緒")));
    CHECK_FALSE(cabinet.saidAbove().isEmpty());
}

TEST_CASE("A room that takes no medicines says why and shows what there is", "[ui][medicine]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("葛根湯 1包 食間"), 30);
    cabinet.publish();
    const auto *why = cabinet.find<QLabel>("medicinesWhyLabel");
    CHECK_FALSE(why->isVisible());
    QStringList reasons;
    const auto check = [&] {
        cabinet.publish();
        CHECK(why->isVisible());
        CHECK_FALSE(cabinet.line->isVisible());
        CHECK_FALSE(cabinet.find<QPushButton>("turnMedicineButton")->isVisible());
        CHECK(cabinet.table->model()->rowCount() == 1);
        reasons += why->text();
        CHECK(reasons.count(why->text()) == 1);
    };
    const Room open = cabinet.entry().room;
    cabinet.entry().room.features.setFlag(RoomFeature::Medicines, false);
    check();
    cabinet.entry().room = open;
    cabinet.entry().room.consents.first().withdrawn = RoomMark{};
    check();
    cabinet.entry().room = open;
    cabinet.entry().room.archived = RoomMark{};
    check();
    cabinet.desk.workspace.data.rooms.clear();
    check();
}

TEST_CASE("The button for a photo leads to the messages, and is there only with them",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    auto *photo = cabinet.find<QPushButton>("medicinePhotoButton");
    REQUIRE(photo->isVisible());
    const QSignalSpy wanted(cabinet.tab.get(), &RoomTab::tabWanted);
    photo->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<RoomFeature>() == RoomFeature::Talk);
    cabinet.entry().room.features.setFlag(RoomFeature::Talk, false);
    cabinet.publish();
    CHECK_FALSE(photo->isVisible());
}

TEST_CASE("With no medicine the page says what to do, and everything on it has a name",
          "[ui][medicine]")
{
    MedicineCabinet cabinet;
    CHECK(cabinet.find<QWidget>("noMedicines")->isVisible());
    CHECK_FALSE(cabinet.table->isVisible());
    CHECK(namelessOn(*cabinet.tab) == QStringList());
    cabinet.put(QStringLiteral("葛根湯 1包 食間"), 30);
    cabinet.publish();
    CHECK_FALSE(cabinet.find<QWidget>("noMedicines")->isVisible());
    cabinet.table->setFocus();
    cabinet.desk.press(Qt::Key_Delete);
    CHECK(namelessOn(*cabinet.tab) == QStringList());
}
