// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tasuki {

/// Runs the event loop until the condition holds; false when it never did. The limit is for a test
/// that fails; one that passes never waits for it.
inline bool waitFor(const std::function<bool()> &condition,
                    std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    QEventLoop loop;
    QTimer look;
    QTimer enough;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&enough, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(2);
    enough.start(limit);
    if (!condition())
        loop.exec();
    return condition();
}

/// What a future brings, with the event loop running until it does.
template<typename T>
T await(QFuture<T> future, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    waitFor([&future] { return future.isFinished(); }, limit);
    return future.result();
}

} // namespace tasuki
