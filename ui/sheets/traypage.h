// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QListView;
class QStackedLayout;

namespace tasuki {

class Clock;
class TrayModel;
class Workspace;

/// 届いたシート: what came to the hospital, unread first. Enter opens the sheet.
class TrayPage final : public Page {
    Q_OBJECT

public:
    TrayPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void openCurrent();

    Workspace &m_workspace;
    const Clock &m_clock;
    TrayModel *m_model;
    QListView *m_list;
    QWidget *m_empty;
};

} // namespace tasuki
