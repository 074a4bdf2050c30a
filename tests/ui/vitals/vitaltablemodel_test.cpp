// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vitals/bedside.h"
#include "ui/vitals/vitalpanels.h"

#include <QAbstractItemModelTester>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

QList<MeasurementEntry> mornings(int count)
{
    QList<MeasurementEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(measured(FakeWorkspace::moment().addDays(i - count),
                                {{VitalSign::Pulse, 60 + i}}, PersonId::create()));
    return entries;
}

} // namespace

TEST_CASE("The table keeps its word however its lines come and go", "[ui][vitals][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    const auto all = vitalRows(mornings(12), *workspace.snapshot(), FakeWorkspace::moment());
    VitalTableModel model(VitalThresholds::builtIn());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rc::check([&] {
        QList<VitalRow> some;
        for (const VitalRow &row : all) {
            if (*rc::gen::inRange(0, 3) > 0)
                some.append(row);
        }
        model.setRows(some);
        RC_ASSERT(model.rowCount() == int(some.size()));
        for (int i = 0; i < model.rowCount(); ++i)
            RC_ASSERT(*model.row(model.index(i, 0)) == some.at(i));
    }));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A value beyond its limits carries a sign, and colour is not it", "[ui][vitals][model]")
{
    Bedside bedside(0);
    bedside.vitals().entries = {measured(FakeWorkspace::moment(),
                                         {{VitalSign::Temperature, 381},
                                          {VitalSign::Systolic, 172},
                                          {VitalSign::Diastolic, 88},
                                          {VitalSign::Saturation, 91},
                                          {VitalSign::Pulse, 72}},
                                         bedside.other())};
    bedside.publish();
    CHECK(bedside.cell(0, VitalTableModel::Temperature) == QStringLiteral("▲38.1"));
    CHECK(bedside.cell(0, VitalTableModel::Pressure) == QStringLiteral("▲172/88"));
    CHECK(bedside.cell(0, VitalTableModel::Saturation) == QStringLiteral("▼91"));
    CHECK(bedside.cell(0, VitalTableModel::Pulse) == QStringLiteral("72"));
    CHECK(bedside.cell(0, VitalTableModel::Weight).isEmpty());
    CHECK(bedside.table->isColumnHidden(VitalTableModel::Weight));
    CHECK_FALSE(bedside.table->isColumnHidden(VitalTableModel::Pulse));
    CHECK_FALSE(bedside.cell(0, VitalTableModel::By).isEmpty());
}

TEST_CASE("What was taken back is struck out, says why, and is in no chart", "[ui][vitals][model]")
{
    Bedside bedside(2);
    Measurement &gone = bedside.vitals().entries.last().measurement;
    gone.retractedAt = FakeWorkspace::moment();
    gone.retractReason = QStringLiteral("別の方の値でした");
    bedside.publish();
    const QModelIndex cell = bedside.table->model()->index(0, VitalTableModel::Pulse);
    CHECK(cell.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(cell.data(Qt::AccessibleTextRole) != cell.data(Qt::DisplayRole));
    CHECK(bedside.cell(0, VitalTableModel::Remark).contains(gone.retractReason));
    CHECK(bedside.find<QLabel>("vitalRemarkLabel")->text().contains(gone.retractReason));
    CHECK_FALSE(bedside.table->model()->index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    for (const VitalPanel &panel : bedside.chart->panels())
        CHECK(panel.points.size() == 1);
}

TEST_CASE("What the server did not take says so", "[ui][vitals][model]")
{
    Bedside bedside(1);
    MeasurementEntry &entry = bedside.vitals().entries.last();
    entry.refusal = QStringLiteral("feature_off");
    entry.isRefused = true;
    bedside.publish();
    const QString alone = bedside.cell(0, VitalTableModel::Remark);
    CHECK_FALSE(alone.isEmpty());
    CHECK(bedside.chart->panels().isEmpty());
    entry.isRefused = false; // only taking it back was refused: it stands
    bedside.publish();
    CHECK_FALSE(bedside.cell(0, VitalTableModel::Remark).isEmpty());
    CHECK(bedside.cell(0, VitalTableModel::Remark) != alone);
    CHECK_FALSE(bedside.chart->panels().isEmpty());
}
