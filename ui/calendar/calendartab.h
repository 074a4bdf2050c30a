// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"
#include "ui/shell/roomtab.h"

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tasuki {

class CalendarBoard;
class CalendarFilePart;
class Clock;
class EventEditor;
class EventPanel;
class MessageBar;
class PollsPane;
class TypedDraft;
class Workspace;

/// カレンダー of a room: the calendar, and beside it the entry somebody looks at or writes. In the
/// place of both, the candidate dates.
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
    CalendarFilePart &files() { return *m_files; }

private:
    QWidget *makeCalendar();
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void layOut();
    void connectParts();
    void connectPolls();
    void makeDraft();
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
    void showPolls();
    void showCalendar();
    void leaveFiles();

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isWritable = false;
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    MessageBar *m_bar;
    QLabel *m_closed; ///< why nothing can be written
    QPushButton *m_new;
    QPushButton *m_ask;
    QPushButton *m_dates;
    QStackedWidget *m_whole;
    CalendarBoard *m_board;
    QStackedWidget *m_side;
    EventPanel *m_panel;
    QScrollArea *m_editorArea;
    EventEditor *m_editor;
    PollsPane *m_polls;
    CalendarFilePart *m_files;
    TypedDraft *m_draft;
};

} // namespace tasuki
