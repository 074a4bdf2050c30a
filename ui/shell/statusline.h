// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

class Workspace;

/// The foot of the window: how the line to the server is, what has not been sent yet, and a button
/// to try again now. Colour only repeats what the words and the mark say.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    void show(const Workspace &workspace);
    void showLocked(); ///< says nothing at all

Q_SIGNALS:
    void retryRequested();

private:
    const Clock &m_clock;
    QLabel *m_mark;
    QLabel *m_line;
    QLabel *m_unsent;
    QPushButton *m_retry;
};

} // namespace tasuki
