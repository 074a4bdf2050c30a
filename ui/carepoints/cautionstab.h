// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/post.h"
#include "ui/shell/roomtab.h"

class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace tasuki {

class Clock;
class EmptyState;
class MessageBar;
class PointDraft;
class PointEditor;
class PointModel;
class PointPanel;
class Workspace;
struct PointRow;
struct RoomEntry;

/// 療養のポイント: the standing cautions of one room, what everybody who comes has to know.
///
/// Keys in the list: F2 or Enter edits, Del ends, P puts on top, O opens the message it comes from;
/// Ctrl+N goes to where one writes, Ctrl+Enter stores. What has ended is added again out of the
/// list of ended ones.
class CautionsTab final : public RoomTab {
    Q_OBJECT

public:
    CautionsTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void saveNow() override;
    void choose(ObjectId point) override; ///< as soon as it is in the list

Q_SIGNALS:
    /// The message a point was kept from is wanted.
    void opened(tasuki::ScopeId room, const tasuki::PostPlace &place);

private:
    void layOut();
    void connectParts();
    void addKeys();
    const PointRow *chosenRow() const;
    bool isWritable() const;

    void showPoints(const RoomEntry &entry);
    void showGone();
    void showPanel();
    void report(const Result<void> &done);

    void store();
    void edit();
    void pin();
    void end(const QString &reason);
    void writeAgain();
    void openSource();

    const ScopeId m_room;
    ObjectId m_toChoose; ///< null: nothing is waited for
    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar *m_bar;
    QLabel *m_closed; ///< why nothing can be written now
    PointModel *m_model;
    QStackedWidget *m_points; ///< the list, or that there is nothing in it
    QListView *m_list;
    EmptyState *m_empty;
    QCheckBox *m_withEnded;
    PointEditor *m_editor;
    PointDraft *m_draft;
    PointPanel *m_panel;
};

} // namespace tasuki
