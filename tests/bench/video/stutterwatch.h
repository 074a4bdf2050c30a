// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/figures.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QWidget;

namespace tasuki::bench {

/// Has windows drawn anew sixty times a second, as while somebody scrolls, and says how far the
/// turns of the event loop lay apart.
class StutterWatch final : public QObject {
    Q_OBJECT

public:
    explicit StutterWatch(QList<QWidget *> windows);

    void start();
    void stop();
    const Figures &gaps() const { return m_gaps; }
    /// Between two turns, the most this thread itself worked: what is left of the longest gap when
    /// nobody else wants the machine.
    double worstWorkMs() const { return m_worstWorkMs; }

private:
    void tick();

    const QList<QWidget *> m_windows;
    QTimer m_timer;
    Figures::Steady::time_point m_last;
    double m_lastWorkMs = 0;
    double m_worstWorkMs = 0;
    Figures m_gaps;
};

} // namespace tasuki::bench
