// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace tasuki {

class Clock;

/// Whether a widget's content can really be seen at this moment.
class ScreenProbe {
public:
    virtual ~ScreenProbe() = default;
    virtual bool isOnScreen(const QWidget &content) const = 0;
};

/// The real one: the window is exposed, active and not minimised, and at least half of the widget
/// is covered by nothing of ours. Another program's window in front takes the activity away, which
/// is the only sign of it that every desktop gives.
class WidgetScreenProbe final : public ScreenProbe {
public:
    bool isOnScreen(const QWidget &content) const override;
};

/// Says once that content stayed on a screen long enough to have been seen: the fact behind
/// 読まれた. Time that passes while it is covered, minimised or behind another window starts the
/// count anew, and so does a lid that was closed.
class OnScreenWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 NeededMs = 1000;
    /// Looks further apart than this mean that the program stood still: nobody knows what was seen.
    static constexpr qint64 longestGapMs = 2 * NeededMs;

    /// `probe` and `clock` must outlive the watch.
    OnScreenWatch(QWidget *content, const ScreenProbe &probe, const Clock &clock);

    /// New content: forget what was seen of the old.
    void restart();
    void stop();
    bool isWatching() const { return m_timer.isActive(); }

public Q_SLOTS:
    /// One look; the watch's own timer calls it four times a second.
    void look();

Q_SIGNALS:
    void seen();

private:
    QWidget *m_content;
    const ScreenProbe &m_probe;
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_since = -1; ///< monotonic; negative while not on screen
    qint64 m_lastLook = 0;
};

} // namespace tasuki
