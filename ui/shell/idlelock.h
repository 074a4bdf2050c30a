// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/elapsed.h"

#include <QObject>

namespace tasuki {

/// Notices that nobody has touched keyboard, mouse or screen for a while.
///
/// The first touch after a long sleep reaches nobody: what it was meant for is about to go.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    IdleLock(const Clock &clock, std::chrono::milliseconds limit, QObject *parent = nullptr);

    void start(); ///< counts from now
    void stop();
    void check(); ///< called by itself every few seconds

Q_SIGNALS:
    void expired(); ///< once per start()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;

    const std::chrono::milliseconds m_limit;
    Elapsed m_touched;
    bool m_running = false;
    bool m_isExpiring = false; ///< expired() comes as soon as the event in hand is dealt with
};

} // namespace tasuki
