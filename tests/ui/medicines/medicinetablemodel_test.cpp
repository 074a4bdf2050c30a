// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/medicines/medicinecabinet.h"

#include <QAbstractItemModelTester>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QDate today = FakeWorkspace::moment().toLocalTime().date();

} // namespace

TEST_CASE("The list keeps its word however its medicines come and go", "[ui][medicine][model]")
{
    MedicineCabinet cabinet;
    for (int i = 0; i < 12; ++i)
        cabinet.put(QStringLiteral("薬%1号 1錠 朝").arg(i), i);
    const QList<MedicineEntry> all = cabinet.medicines().entries;
    MedicineTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rc::check([&] {
        QList<MedicineEntry> some;
        for (const MedicineEntry &entry : all) {
            if (*rc::gen::inRange(0, 3) > 0)
                some.append(entry);
        }
        model.setEntries(some, today);
        RC_ASSERT(model.rowCount() == int(some.size()));
        for (int i = 0; i < model.rowCount(); ++i) {
            RC_ASSERT(*model.entry(model.index(i, 0)) == some.at(i));
            RC_ASSERT(model.indexOf(some.at(i).medicine.id).row() == i);
        }
    }));
    model.setEntries({}, today);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("What is new carries a sign and a word, also for who hears the list",
          "[ui][medicine][model]")
{
    MedicineCabinet cabinet;
    using Kind = MedicineStep::Kind;
    cabinet.put(QStringLiteral("古い薬 1錠 朝"), 40);
    cabinet.put(QStringLiteral("書いた薬 1錠 朝"), 2);
    MedicineCabinet::go(cabinet.put(QStringLiteral("変えた薬 1錠 朝"), 40), Kind::Changed, 13,
                        QStringLiteral("ふらつき"));
    MedicineCabinet::go(cabinet.put(QStringLiteral("前に変えた薬 1錠 朝"), 40), Kind::Changed, 14,
                        QStringLiteral("むくみ"));
    MedicineCabinet::go(cabinet.put(QStringLiteral("前にやめた薬 1錠 朝"), 40), Kind::Stopped, 30,
                        QStringLiteral("治った"));
    MedicineTableModel model;
    model.setEntries(cabinet.medicines().entries, today);
    const auto mark = [&model](int row) {
        return model.index(row, MedicineTableModel::Mark).data().toString();
    };
    const auto remark = [&model](int row) {
        return model.index(row, MedicineTableModel::Remark).data().toString();
    };
    CHECK(mark(0).isEmpty());
    CHECK(mark(1).startsWith(u'◆'));
    CHECK(mark(2).startsWith(u'◆'));
    CHECK(mark(1) != mark(2));
    CHECK(remark(2).contains(QStringLiteral("ふらつき")));
    CHECK(mark(3).isEmpty());
    CHECK_FALSE(remark(3).contains(QStringLiteral("むくみ")));
    CHECK_FALSE(mark(4).isEmpty());
    CHECK_FALSE(mark(4).startsWith(u'◆'));
    CHECK(remark(4).contains(QStringLiteral("治った")));
    const QModelIndex gone = model.index(4, MedicineTableModel::Name);
    CHECK(gone.data(Qt::AccessibleTextRole) != gone.data(Qt::DisplayRole));
    CHECK(gone.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK_FALSE(
        model.index(0, MedicineTableModel::Name).data(Qt::FontRole).value<QFont>().strikeOut());
}

TEST_CASE("A medicine the centre did not take says so, and does not count", "[ui][medicine][model]")
{
    MedicineCabinet cabinet;
    cabinet.put(QStringLiteral("葛根湯 1包 食間"), 40);
    MedicineEntry &entry = cabinet.medicines().entries.last();
    MedicineTableModel model;
    const auto remark = [&] {
        model.setEntries({entry}, today);
        return model.index(0, MedicineTableModel::Remark).data().toString();
    };
    const QString quiet = remark();
    entry.refusal = QStringLiteral("feature_off");
    const QString refused = remark();
    CHECK(refused != quiet);
    CHECK_FALSE(
        model.index(0, MedicineTableModel::Name).data(Qt::FontRole).value<QFont>().strikeOut());
    entry.isRefused = true;
    CHECK(remark() != refused);
    CHECK(model.index(0, MedicineTableModel::Name).data(Qt::FontRole).value<QFont>().strikeOut());
    entry = {entry.medicine, true, {}, false};
    CHECK(remark() != quiet);
}
