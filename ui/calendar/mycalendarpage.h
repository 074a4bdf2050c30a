// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"
#include "ui/shell/page.h"

#include <QHash>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace tasuki {

class CalendarBoard;
class CalendarSavePanel;
class Clock;
class EventPanel;
class MessageBar;
class Workspace;

/// What is planned in all rooms whose calendar is switched on, to be read. An entry leads to its
/// room, where it is changed.
class MyCalendarPage final : public Page {
    Q_OBJECT

public:
    /// `clock` must outlive the page.
    MyCalendarPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

    /// Where a calendar file is to be; empty: none. The desktop's dialog unless a test says
    /// otherwise.
    std::function<QString(QWidget *parent, const QString &name)> choosePath;

private:
    void layOut();
    void display(QList<EventEntry> entries);
    void showItem();
    void openRoom();
    void saveFile(bool withWords);
    void leaveSaving();

    Workspace &m_workspace;
    const Clock &m_clock;
    QList<EventEntry> m_entries;
    QHash<ScopeId, QString> m_roomNames;
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    MessageBar *m_bar;
    CalendarBoard *m_board;
    QPushButton *m_export;
    QStackedWidget *m_side;
    CalendarSavePanel *m_saving;
    EventPanel *m_panel;
};

} // namespace tasuki
