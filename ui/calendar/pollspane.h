// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
#include "core/services/polls.h"

#include <QWidget>

class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tasuki {

class Clock;
class EmptyState;
class MessageBar;
class OwnAnswers;
class PollEditor;
class PollListModel;
class PollPanel;
class TypedDraft;
class Workspace;

/// 日程調整 of a room: the polls, and beside them the one somebody looks at, or a new one. Own
/// answers are stored by themselves, at the latest when one goes elsewhere.
class PollsPane final : public QWidget {
    Q_OBJECT

public:
    /// `clock` must outlive the pane.
    PollsPane(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();
    void saveNow();
    void write(); ///< asks for a date

Q_SIGNALS:
    void counted(int open, int all);
    void entryWanted(tasuki::ObjectId event);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addKeys();
    void makeDraft();
    void readAgain();
    void display(const QList<PollEntry> &entries);
    void lookAt();
    void showPoll();
    void showEmpty();
    void choose(ObjectId poll);
    const PollEntry *chosen() const;
    bool takes(RoomFeature feature) const;
    void leaveEditor();

    void store();
    void noteAnswers();
    void decide(int candidate);
    void closePoll(const QString &reason);

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isWritable = false;
    bool m_isFilling = false; ///< the list is; which one is chosen is said afterwards
    quint64 m_reading = 0; ///< the last one asked for; older answers are let go
    ObjectId m_wanted; ///< just written: to be looked at when it has come
    MessageBar *m_bar;
    QListView *m_list;
    PollListModel *m_polls;
    QPushButton *m_ask;
    QPushButton *m_back;
    QStackedWidget *m_side;
    EmptyState *m_empty;
    PollPanel *m_panel;
    QScrollArea *m_editorArea;
    PollEditor *m_editor;
    OwnAnswers *m_answers;
    TypedDraft *m_draft;
};

} // namespace tasuki
