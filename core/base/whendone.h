// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tasuki {

/// Calls `then` with the future's result on the context's thread – unless the context has gone by
/// then or the future was cancelled. This is how a widget receives an answer: on Qt 6.4
/// `QFuture::then(context, …)` aborts when the context dies before the answer.
template<typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace tasuki
