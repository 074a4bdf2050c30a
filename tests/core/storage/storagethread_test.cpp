// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagethread.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("Work is done in the order it was handed over, on one other thread", "[storage]")
{
    QList<int> order;
    QList<QFuture<bool>> futures;
    {
        StorageThread thread;
        const QThread *const mine = QThread::currentThread();
        for (int i = 0; i < 100; ++i)
            futures.append(thread.run([&order, mine, i] {
                order.append(i);
                return QThread::currentThread() != mine;
            }));
    } // going, it finishes what it was given
    REQUIRE(order.size() == 100);
    CHECK(std::is_sorted(order.cbegin(), order.cend()));
    for (const auto &future : futures) {
        REQUIRE(future.isFinished());
        CHECK(future.result());
    }
}
