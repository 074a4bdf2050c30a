// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace tasuki {

/// The one thread that owns the database. Work is handed over as functions and comes back as
/// futures; functions run one after another in the order they were handed over.
class StorageThread {
public:
    StorageThread();
    ~StorageThread(); ///< finishes what was handed over, then stops

    template<typename Function>
    auto run(Function work) -> QFuture<std::invoke_result_t<Function>>
    {
        using T = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(
            m_context.get(),
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    QObject *context() const { return m_context.get(); } ///< lives on the thread

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace tasuki
