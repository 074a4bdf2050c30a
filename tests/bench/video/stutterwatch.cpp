// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/video/stutterwatch.h"

#include <QWidget>

#include <ctime>
#include <utility>

namespace tasuki::bench {

namespace {

    constexpr int frameMs = 16;

    double ownWorkMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

} // namespace

StutterWatch::StutterWatch(QList<QWidget *> windows)
    : m_windows(std::move(windows))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &StutterWatch::tick);
}

void StutterWatch::start()
{
    m_last = Figures::Steady::now();
    m_lastWorkMs = ownWorkMs();
    m_timer.start();
}

void StutterWatch::stop()
{
    m_timer.stop();
}

void StutterWatch::tick()
{
    m_gaps.addSince(std::exchange(m_last, Figures::Steady::now()));
    const double work = ownWorkMs();
    m_worstWorkMs = std::max(m_worstWorkMs, work - std::exchange(m_lastWorkMs, work));
    for (QWidget *window : m_windows)
        window->update();
}

} // namespace tasuki::bench
