// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rooms.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/vitals/vitalchart.h"
#include "ui/vitals/vitalstab.h"
#include "ui/vitals/vitaltable.h"
#include "ui/vitals/vitaltablemodel.h"
#include "ui/widgets/enterline.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>

namespace tasuki {

inline MeasurementEntry measured(const QDateTime &at, const VitalValues &values, PersonId author)
{
    Measurement measurement;
    measurement.id = ObjectId::create();
    measurement.author = author;
    measurement.measuredAt = at;
    measurement.enteredAt = at;
    measurement.values = values;
    return {measurement, false, {}, false};
}

/// The care manager's desk with the vitals of a patient's room on screen.
struct Bedside {
    /// `days`: somebody of the hospital measured each morning for so long, up to today.
    explicit Bedside(int days = 3)
    {
        FakeVitals &vitals = desk.workspace.roomVitals;
        vitals.me = desk.workspace.data.me.id;
        vitals.now = FakeWorkspace::moment();
        for (int i = days - 1; i >= 0; --i)
            vitals.entries.append(measured(vitals.now.addDays(-i).addSecs(-3600),
                                           {{VitalSign::Temperature, 365 + i},
                                            {VitalSign::Systolic, 128},
                                            {VitalSign::Diastolic, 74},
                                            {VitalSign::Pulse, 72}},
                                           other()));
        room = openRoom();
        tab = std::make_unique<VitalsTab>(room, desk.workspace, desk.clock);
        desk.show(*tab);
        line = find<EnterLine>("vitalLineEdit");
        table = find<VitalTable>("vitalTable");
        chart = find<VitalChart>("vitalChart");
        REQUIRE((line && table && chart));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return tab->findChild<Widget *>(QLatin1String(name));
    }
    FakeVitals &vitals() { return desk.workspace.roomVitals; }
    PersonId other() const
    {
        for (const Person &person : desk.workspace.data.people) {
            if (person.office != desk.workspace.data.me.office)
                return person.id;
        }
        return {};
    }
    void write(const QString &values)
    {
        line->setFocus();
        line->setText(values);
        desk.press(Qt::Key_Return);
        desk.settle();
    }
    QString said() const { return find<MessageBar>("vitalMessageBar")->text(); }
    QString cell(int row, VitalTableModel::Column column) const
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
    ScopeId room;
    std::unique_ptr<VitalsTab> tab;
    EnterLine *line = nullptr;
    VitalTable *table = nullptr;
    VitalChart *chart = nullptr;

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
