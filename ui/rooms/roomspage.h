// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QListView;
class QStackedWidget;

namespace tasuki {

class Clock;
class EmptyState;
class HitModel;
class MessageBar;
struct PostHit;
class RoomModel;
class SearchLine;
class Workspace;

/// 連絡帳: all rooms, with what is new and what waits for a 了解, and a line to look for words in
/// all of them (Ctrl+F). Enter opens a room, or a found post in its room; Ctrl+Shift+N leads to a
/// new one.
class RoomsPage final : public Page {
    Q_OBJECT

public:
    RoomsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    void addKeys();
    QListView *currentList() const; ///< of rooms, or of what was found
    void openCurrent();
    void openBook();
    void beginRoom();
    void showTotal();
    void showLost();
    void forgetLost();
    void search();
    void showHits(const QString &words, const QList<PostHit> &hits);
    void showRooms();

    Workspace &m_workspace;
    const Clock &m_clock;
    QLabel *m_total; ///< how much waits in all rooms
    SearchLine *m_words;
    MessageBar *m_lost; ///< own words that did not get into their room
    MessageBar *m_bar;
    RoomModel *m_model;
    HitModel *m_hits;
    QStackedWidget *m_body;
    QListView *m_list;
    QListView *m_found;
    EmptyState *m_empty;
    QTimer m_pause; ///< after the last letter, before it is looked for
};

} // namespace tasuki
