// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/onscreenwatch.h"

#include "core/base/clock.h"

#include <QWidget>
#include <QWindow>

namespace tasuki {

static qint64 area(const QRegion &region)
{
    qint64 sum = 0;
    for (const QRect &rect : region)
        sum += qint64(rect.width()) * rect.height();
    return sum;
}

bool WidgetScreenProbe::isOnScreen(const QWidget &content) const
{
    const QWidget *top = content.window();
    const QWindow *window = top->windowHandle();
    if (!content.isVisible() || !window || !window->isExposed())
        return false;
    if (top->isMinimized() || !top->isActiveWindow())
        return false;
    return area(content.visibleRegion()) * 2 >= area(content.rect());
}

OnScreenWatch::OnScreenWatch(QWidget *content, const ScreenProbe &probe, const Clock &clock)
    : QObject(content)
    , m_content(content)
    , m_probe(probe)
    , m_clock(clock)
{
    m_timer.setInterval(NeededMs / 4);
    connect(&m_timer, &QTimer::timeout, this, &OnScreenWatch::look);
}

void OnScreenWatch::restart()
{
    m_since = -1;
    m_timer.start();
}

void OnScreenWatch::stop()
{
    m_timer.stop();
}

void OnScreenWatch::look()
{
    if (!m_timer.isActive())
        return;
    const qint64 now = m_clock.monotonicMs();
    const bool stoodStill = now - m_lastLook > longestGapMs;
    m_lastLook = now;
    if (!m_probe.isOnScreen(*m_content)) {
        m_since = -1;
    } else if (m_since < 0 || stoodStill) {
        m_since = now;
    } else if (now - m_since >= NeededMs) {
        m_timer.stop();
        Q_EMIT seen();
    }
}

} // namespace tasuki
