// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicines.h"
#include "ui/shell/roomtab.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace tasuki {

class ChipGroup;
class Clock;
class EmptyState;
class MedicineEntryBox;
class MedicineTableModel;
class MedicineTurnBar;
class MessageBar;
class Workspace;

/// おくすり of a room: one line to enter, the list of what is taken, below it struck out what was
/// stopped, and the history of the chosen medicine or of the whole list.
///
/// Keys in the list: F2 or Enter changes, Del stops or takes again; Ctrl+N goes to the line,
/// Ctrl+Up to the list, Ctrl+Shift+C copies the list as text.
class MedicinesTab final : public RoomTab {
    Q_OBJECT

public:
    /// `clock` must outlive the tab.
    MedicinesTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    QWidget *historyPart();
    void connectParts();
    void addKeys();
    void showStanding();
    void readAgain();
    void display(const QList<MedicineEntry> &entries);
    void showRow();
    const MedicineEntry *chosen() const;
    QDate today() const;

    void add(const MedicineDraft &draft);
    void beginChange();
    void change(ObjectId medicine, const MedicineChange &change);
    void turn(MedicineStep::Kind kind, QDate on, const QString &reason);
    void copyList();

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isWritable = false;
    ObjectId m_stored; ///< just written: to be looked at when it has come
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    MessageBar *m_bar;
    QLabel *m_why; ///< why nothing can be entered
    MedicineEntryBox *m_entry;
    EmptyState *m_empty;
    QSplitter *m_shown;
    MedicineTableModel *m_model;
    QTableView *m_table;
    ChipGroup *m_which; ///< history of the chosen medicine, or of the list
    QPlainTextEdit *m_history;
    MedicineTurnBar *m_turnBar;
    QPushButton *m_copy;
    QPushButton *m_photo; ///< to the messages, where photos of the notebook are attached
};

} // namespace tasuki
