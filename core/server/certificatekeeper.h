// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/identity/serverkeys.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tasuki {

/// Sees to it that a server that runs for years does not outlive its own certificate: looks now and
/// then, on a thread of its own, whether a new one is due, and hands it on.
class CertificateKeeper {
public:
    struct Subject {
        QString dataFolder;
        QStringList hostNames;
        QByteArray certificatePem; ///< the one in use
    };
    /// Called on the keeper's thread. What it fails to take is offered again at the next look.
    using Renewed = std::function<Result<void>(const ServerKeys &)>;
    CertificateKeeper(Subject subject, const Clock &clock, std::chrono::milliseconds every,
                      Renewed renewed);

private:
    void run(const std::stop_token &stop, std::chrono::milliseconds every);
    void look();

    Subject m_subject;
    const Clock &m_clock;
    Renewed m_renewed;
    std::mutex m_mutex;
    std::condition_variable_any m_pause;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace tasuki
