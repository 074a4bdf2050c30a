// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomtabkind.h"
#include "ui/shell/page.h"

#include <QList>
#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace tasuki {

class EmptyState;
class MessageBar;
class RoomHeader;
struct RoomEntry;
class Workspace;

/// A room with a record of its own: whose it is, and a tab for each of its parts that is switched
/// on. Ctrl+1 to Ctrl+9 go to a tab; a room opens at the one that was looked at last.
///
/// A part that is switched off takes its tab with it at the next refresh, and what was begun there
/// is saved before. Where a found post is opened, the messages are there in any case.
class RoomPage final : public Page {
    Q_OBJECT

public:
    /// `memory` must outlive the page. With a post to begin at, the messages are in front.
    RoomPage(ScopeId room, const PostPlace &begin, QList<RoomTabKind> kinds, RoomTabMemory &memory,
             Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;
    void saveNow() override;

    RoomTab *currentTab() const; ///< null when the room is not here any more

private:
    void layOut();
    void addKeys();
    bool isThere(const RoomTabKind &kind, const RoomEntry &entry) const;
    void showTabs(const RoomEntry &entry);
    void showRefusal(const RoomEntry &entry);
    void showGone();
    void forget(qsizetype kind);
    qsizetype kindToBeginWith() const;
    void showKind(qsizetype kind);
    void choose(int tab); ///< by a person
    void goTo(RoomFeature feature, ObjectId object);

    const ScopeId m_room;
    const bool m_isAtPost;
    const QList<RoomTabKind> m_kinds;
    RoomTabMemory &m_memory;
    Workspace &m_workspace;
    QList<qsizetype> m_shown; ///< kinds whose tabs are there, in their order
    QList<QPointer<RoomTab>> m_made; ///< by kind; null until it was looked at
    QString m_refusal; ///< code that was said last
    QString m_title;
    RoomHeader *m_header;
    MessageBar *m_bar;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    EmptyState *m_gone;
};

} // namespace tasuki
