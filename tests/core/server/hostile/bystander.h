// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/server/runningserver.h"

#include <atomic>
#include <thread>

namespace tasuki {

/// Somebody with an ordinary computer, who goes on asking while others misbehave – each time over a
/// new connection, with handshake and sign-in checked, as after every bad line.
class Bystander {
public:
    explicit Bystander(const RunningServer &ward, const RunningServer::Device &device,
                       QByteArray token);
    ~Bystander();

    int asked() const { return m_asked; }
    int unanswered() const { return m_unanswered; }
    qint64 slowestMs() const { return m_slowest; }
    /// Runs until the bystander was answered so many times more.
    void waitForAnswers(int more) const;

private:
    void goOn();

    const RunningServer &m_ward;
    const RunningServer::Device &m_device;
    QByteArray m_token;
    std::atomic<bool> m_isEnough = false;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_unanswered = 0;
    std::atomic<qint64> m_slowest = 0;
    std::thread m_thread;
};

/// Resident memory of this process – server, attackers and test in one.
qint64 residentBytes();
/// How many of the wanted connections the system lets us have, both ends being in this process.
int connectionsAllowed(int wanted);
/// How long an ordinary request may take. A second is the bar (TASUKI_SIEGE_PATIENCE_MS=1000, on a
/// machine with nothing else to do); without it only that nobody waits for ever is asked.
qint64 patienceMs();

} // namespace tasuki
