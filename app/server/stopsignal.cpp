// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/stopsignal.h"

#include <csignal>
#include <pthread.h>

namespace tasuki {

namespace {
    sigset_t stopSignals()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        return set;
    }
} // namespace

void holdStopSignals()
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that has gone is an error of its connection, no more
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void waitForStopSignal()
{
    const sigset_t set = stopSignals();
    int received = 0;
    while (sigwait(&set, &received) != 0) { }
}

} // namespace tasuki
