// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/elapsed.h"
#include "core/session/lease.h"

#include <QObject>

namespace tasuki {

/// Notices while somebody works that the server has not been heard of for the whole lease.
class LeaseWatch final : public QObject {
    Q_OBJECT

public:
    explicit LeaseWatch(const Clock &clock, QObject *parent = nullptr);

    void start(const Lease &lease,
               const QDateTime &seen); ///< counts from what the server told then
    void contact(); ///< the server answered just now
    void stop();
    void check(); ///< called by itself every few seconds, hence soon after a sleep

Q_SIGNALS:
    void over(); ///< once per start()

private:
    Lease m_lease;
    Elapsed m_heard; ///< since the server was
    bool m_isRunning = false;
};

} // namespace tasuki
