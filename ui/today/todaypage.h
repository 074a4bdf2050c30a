// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/page.h"

class QListView;
class QModelIndex;
class QStackedWidget;

namespace tasuki {

class EmptyState;
class TodayModel;
class Workspace;

/// 今日: what needs this person, and nothing else. Enter or a click goes where it is done.
class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void choose(const QModelIndex &index);
    void showEmpty();

    Workspace &m_workspace;
    TodayModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_body;
};

} // namespace tasuki
