// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace tasuki {

class Clock;
class PostTimeline;
class ScreenProbe;

/// Which posts were really seen: their end stayed on a screen, uncovered and in the active window,
/// for a second. Scrolling past something is not reading it.
class SeenWatch final : public QObject {
    Q_OBJECT

public:
    /// `probe` and `clock` must outlive the watch.
    SeenWatch(PostTimeline *timeline, const ScreenProbe &probe, const Clock &clock);

public Q_SLOTS:
    /// One look; the watch's own timer calls it four times a second.
    void look();

Q_SIGNALS:
    void seen(const QList<tasuki::ObjectId> &posts); ///< each once

private:
    PostTimeline *m_timeline;
    const ScreenProbe &m_probe;
    const Clock &m_clock;
    QTimer m_timer;
    QHash<ObjectId, qint64> m_since; ///< monotonic
    qint64 m_lastLook = 0;
};

} // namespace tasuki
