// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/leasewatch.h"

#include <QTimer>

namespace tasuki {

namespace {

    constexpr std::chrono::seconds lookEvery{5};

} // namespace

LeaseWatch::LeaseWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_heard(clock)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LeaseWatch::check);
    timer->start(lookEvery);
}

void LeaseWatch::start(const Lease &lease, const QDateTime &seen)
{
    m_lease = lease;
    m_heard.startedAt(seen);
    m_isRunning = true;
}

void LeaseWatch::contact()
{
    m_heard.start();
}

void LeaseWatch::stop()
{
    m_isRunning = false;
}

void LeaseWatch::check()
{
    if (!m_isRunning || !m_lease.isOver(m_heard.sinceThen()))
        return;
    m_isRunning = false;
    Q_EMIT over();
}

} // namespace tasuki
