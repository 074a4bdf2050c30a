// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"
#include "ui/shell/roomtab.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tasuki {

class CalendarBoard;
class Clock;
class EventEditor;
class EventPanel;
class MessageBar;
class Workspace;

/// カレンダー of a room: the calendar, and beside it the entry somebody looks at or writes.
class CalendarTab final : public RoomTab {
    Q_OBJECT

public:
    /// `clock` must outlive the tab.
    CalendarTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void saveNow() override;
    void choose(ObjectId event) override;

    /// What opens a web address; the desktop's browser unless a test says otherwise.
    std::function<void(const QString &link)> openLink;

private:
    void layOut();
    void connectParts();
    void showStanding();
    void readAgain();
    void showItem();
    void write();
    void change();
    void leaveEditor();
    void store();
    void skip();
    void cancel(const QString &reason);
    void report(const Result<void> &done, const QString &good);
    void restoreDraft();
    void keepDraft();

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isWritable = false;
    bool m_isRestored = false; ///< what was begun before is in the editor
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    QTimer m_behind; ///< the draft follows the fingers
    MessageBar *m_bar;
    QLabel *m_closed; ///< why nothing can be written
    QPushButton *m_new;
    CalendarBoard *m_board;
    QStackedWidget *m_side;
    EventPanel *m_panel;
    QScrollArea *m_editorArea;
    EventEditor *m_editor;
};

} // namespace tasuki
