// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QListView;

namespace tasuki {

class Clock;
class EmptyState;
class RoomModel;
class Workspace;

/// 連絡帳: all rooms, with what is new and what waits for a 了解. Enter opens one.
class RoomsPage final : public Page {
    Q_OBJECT

public:
    RoomsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void openCurrent();

    Workspace &m_workspace;
    const Clock &m_clock;
    RoomModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace tasuki
