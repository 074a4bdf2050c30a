// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"

#include <QObject>

#include <functional>

class QPushButton;
class QStackedWidget;
class QWidget;

namespace tasuki {

class CalendarIntakePanel;
class CalendarSavePanel;
class Clock;
class MessageBar;
class Workspace;

/// What of a room's calendar has to do with files: the two buttons, and beside the calendar the
/// panel that shows what a file has before anything is written, and the one that asks how much of
/// the calendar a file is to say.
class CalendarFilePart final : public QObject {
    Q_OBJECT

public:
    /// Puts its panels onto `side` and says what happens in `bar`; all of them belong to `tab`.
    CalendarFilePart(ScopeId room, Workspace &workspace, const Clock &clock, QStackedWidget *side,
                     MessageBar *bar, QWidget *tab);

    QList<QPushButton *> buttons() const { return {m_import, m_export}; }
    void setWritable(bool isWritable); ///< whether the room takes entries out of a file
    void setEntries(const QList<EventEntry> &entries); ///< what can be saved

    /// Where a calendar file is, or is to be; empty: none. The desktop's dialogs unless a test says
    /// otherwise.
    std::function<QString(QWidget *parent)> chooseFile;
    std::function<QString(QWidget *parent, const QString &name)> choosePath;

Q_SIGNALS:
    void left(); ///< the side is free for something else
    void taken(); ///< there are entries that were not there

private:
    void readFile();
    void takeIn();
    void saveFile(bool withWords);

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    QList<EventEntry> m_entries;
    QWidget *m_tab;
    QStackedWidget *m_side;
    MessageBar *m_bar;
    QPushButton *m_import;
    QPushButton *m_export;
    CalendarIntakePanel *m_intake;
    CalendarSavePanel *m_saving;
};

} // namespace tasuki
