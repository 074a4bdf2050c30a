// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace tasuki {

namespace {

    constexpr std::chrono::seconds lookEvery{5};

    bool isGesture(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            return true;
        default:
            return false;
        }
    }

} // namespace

IdleLock::IdleLock(const Clock &clock, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
    , m_touched(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &IdleLock::check);
    timer->start(lookEvery);
}

void IdleLock::start()
{
    m_running = true;
    m_touched.start();
}

void IdleLock::stop()
{
    m_running = false;
    m_isExpiring = false;
}

void IdleLock::check()
{
    if (!m_running || !isOver())
        return;
    m_running = false;
    Q_EMIT expired();
}

bool IdleLock::isOver() const
{
    return m_touched.sinceThen() >= m_limit;
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    if (!isGesture(event->type()))
        return false;
    if (m_running && !isOver())
        m_touched.start();
    else if (m_running) {
        // Whoever locks destroys the pages, and Qt still holds the one this touch is for.
        m_running = false;
        m_isExpiring = true;
        QTimer::singleShot(0, this, [this] {
            if (std::exchange(m_isExpiring, false))
                Q_EMIT expired();
        });
    }
    return m_isExpiring;
}

} // namespace tasuki
