// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/leasewatch.h"

#include <QTimer>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr std::chrono::seconds lookEvery{5};

} // namespace

LeaseWatch::LeaseWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LeaseWatch::check);
    timer->start(lookEvery);
}

void LeaseWatch::start(const Lease &lease, const QDateTime &seen)
{
    m_lease = lease;
    m_seenAt = seen;
    m_seenMs = m_clock.monotonicMs() - std::max<qint64>(0, seen.msecsTo(m_clock.now()));
    m_isRunning = true;
}

void LeaseWatch::contact()
{
    m_seenAt = m_clock.now();
    m_seenMs = m_clock.monotonicMs();
}

void LeaseWatch::stop()
{
    m_isRunning = false;
}

void LeaseWatch::check()
{
    if (!m_isRunning)
        return;
    const qint64 age = std::max(m_clock.monotonicMs() - m_seenMs, m_seenAt.msecsTo(m_clock.now()));
    if (!m_lease.isOver(std::chrono::milliseconds(age)))
        return;
    m_isRunning = false;
    Q_EMIT over();
}

} // namespace tasuki
