// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/medicineline.h"
#include "core/services/rooms.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/medicines/medicinestab.h"
#include "ui/medicines/medicinetablemodel.h"
#include "ui/widgets/enterline.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tasuki {

/// The care manager's desk with the medicines of a patient's room on screen.
struct MedicineCabinet {
    MedicineCabinet()
    {
        const Snapshot &data = desk.workspace.data;
        for (const Person &person : data.people) {
            if (person.office != data.me.office)
                other = person;
        }
        medicines().me = data.me.id;
        medicines().office = data.myOffice.id;
        medicines().now = FakeWorkspace::moment();
        room = openRoom();
        tab = std::make_unique<MedicinesTab>(room, desk.workspace, desk.clock);
        desk.show(*tab);
        line = find<EnterLine>("medicineLineEdit");
        reason = find<EnterLine>("medicineReasonEdit");
        table = find<QTableView>("medicineTable");
        REQUIRE((line && reason && table));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return tab->findChild<Widget *>(QLatin1String(name));
    }
    FakeMedicines &medicines() { return desk.workspace.roomMedicines; }
    const Medicine &medicine(qsizetype i) { return medicines().entries.at(i).medicine; }
    /// Written down by the hospital, so many days ago.
    Medicine &put(const QString &typed, int days)
    {
        MedicineStep start;
        start.operation = OperationId::create();
        start.use = readMedicineLine(typed).use;
        start.reason = QStringLiteral("お薬手帳から");
        start.by = other.id;
        start.office = other.office;
        start.at = FakeWorkspace::moment().addDays(-days);
        medicines().entries.append({{ObjectId::create(), room, {start}}, false, {}, false});
        return medicines().entries.last().medicine;
    }
    /// And what became of it, so many days ago.
    static void go(Medicine &medicine, MedicineStep::Kind kind, int days, const QString &why)
    {
        MedicineStep step = medicine.latest();
        step.operation = OperationId::create();
        step.kind = kind;
        step.at = FakeWorkspace::moment().addDays(-days);
        step.on = step.at.toLocalTime().date();
        step.reason = why;
        medicine.steps.append(step);
    }
    void write(const QString &typed)
    {
        line->setFocus();
        line->setText(typed);
        desk.press(Qt::Key_Return);
        desk.settle();
    }
    QString said() const { return find<MessageBar>("medicineMessageBar")->text(); }
    QString saidAbove() const { return find<MessageBar>("medicinesMessageBar")->text(); }
    QString history() const { return find<QPlainTextEdit>("medicineHistoryEdit")->toPlainText(); }
    QString cell(int row, MedicineTableModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    RoomEntry &entry() { return desk.workspace.data.rooms.last(); }
    void publish()
    {
        desk.workspace.publish();
        desk.settle();
    }

    TestDesk desk;
    Person other;
    ScopeId room;
    std::unique_ptr<MedicinesTab> tab;
    EnterLine *line = nullptr;
    EnterLine *reason = nullptr;
    QTableView *table = nullptr;

private:
    ScopeId openRoom()
    {
        RoomDraft draft = desk.workspace.rooms().begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.patient
            = RoomPatient{QStringLiteral("佐藤ハル"), QStringLiteral("さとうはる"), {1940, 4, 1}};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("支える事業所すべて"),
                                    QDate(2026, 6, 1),
                                    QStringLiteral("佐藤ハル"),
                                    {}};
        const auto opened = desk.workspace.rooms().open(draft).result();
        REQUIRE(opened);
        return *opened;
    }
};

} // namespace tasuki
