// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/vitalthresholds.h"
#include "core/services/vitals.h"
#include "ui/shell/roomtab.h"

class QLabel;
class QScrollArea;
class QSplitter;

namespace tasuki {

class ChipGroup;
class Clock;
class EmptyState;
class VitalChart;
class VitalEntryBox;
class VitalRowBar;
class VitalTable;
class VitalTableModel;
class Workspace;

/// バイタル of a room: one line to enter, a chart and a table of the last two weeks, three months
/// or the year. Chart and table look at the same measurement.
class VitalsTab final : public RoomTab {
    Q_OBJECT

public:
    /// `clock` must outlive the tab.
    VitalsTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    void connectParts();
    QWidget *shownPart();
    void showStanding();
    void readAgain();
    void display(const QList<MeasurementEntry> &entries);
    void showRow();
    void store(const MeasurementDraft &draft);
    void retract(const QString &reason);
    void correct();

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    const VitalThresholds m_thresholds = VitalThresholds::builtIn();
    bool m_isWritable = false;
    ObjectId m_stored; ///< just written: to be looked at when it has come
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    QLabel *m_why; ///< why nothing can be entered
    VitalEntryBox *m_entry;
    ChipGroup *m_span;
    EmptyState *m_empty;
    QSplitter *m_shown;
    QScrollArea *m_chartArea;
    VitalChart *m_chart;
    VitalTableModel *m_model;
    VitalTable *m_table;
    VitalRowBar *m_rowBar;
};

} // namespace tasuki
