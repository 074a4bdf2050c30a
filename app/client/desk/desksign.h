// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticeteller.h"
#include "ui/notices/traysign.h"

namespace tasuki {

class MainWindow;

/// What a window shows of itself outside: its icon with how much waits, the sign in the tray, and
/// the notices, which lead back into it.
class DeskSign final : public QObject {
    Q_OBJECT

public:
    DeskSign(Access &access, const Clock &clock, MainWindow &window);

private:
    void showCount();

    MainWindow &m_window;
    NoticeTeller m_teller;
    TraySign m_tray;
};

} // namespace tasuki
