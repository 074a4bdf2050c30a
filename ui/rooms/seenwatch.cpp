// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/seenwatch.h"

#include "core/base/clock.h"
#include "ui/rooms/posttimeline.h"
#include "ui/widgets/onscreenwatch.h"

#include <utility>

namespace tasuki {

SeenWatch::SeenWatch(PostTimeline *timeline, const ScreenProbe &probe, const Clock &clock)
    : QObject(timeline)
    , m_timeline(timeline)
    , m_probe(probe)
    , m_clock(clock)
{
    m_timer.setInterval(OnScreenWatch::NeededMs / 4);
    connect(&m_timer, &QTimer::timeout, this, &SeenWatch::look);
    m_timer.start();
}

void SeenWatch::look()
{
    const qint64 now = m_clock.monotonicMs();
    const bool stoodStill = now - std::exchange(m_lastLook, now) > OnScreenWatch::longestGapMs;
    QHash<ObjectId, qint64> since;
    QList<ObjectId> seen;
    if (m_probe.isOnScreen(*m_timeline->viewport())) {
        const QList<ObjectId> unseen = m_timeline->unseenInView();
        for (const ObjectId &post : unseen) {
            const qint64 from = stoodStill ? now : m_since.value(post, now);
            if (now - from >= OnScreenWatch::NeededMs)
                seen.append(post);
            else
                since.insert(post, from);
        }
    }
    m_since = since;
    if (!seen.isEmpty())
        Q_EMIT this->seen(seen);
}

} // namespace tasuki
