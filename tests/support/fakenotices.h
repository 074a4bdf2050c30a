// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notices.h"
#include "tests/support/ready.h"

#include <QPromise>

namespace tasuki {

/// Notices in RAM; what waits is what the test says.
class FakeNotices final : public Notices {
    Q_OBJECT

public:
    WaitingNotices waits;
    Kept inStore;
    int written = 0; ///< how often a memory was made durable
    std::optional<Error> refuse; ///< what every gesture answers while set

    WaitingNotices waiting() const override { return waits; }
    QList<QTime> times() const override { return {{8, 30}, {13, 0}, {16, 30}}; }
    QFuture<Result<Kept>> kept() override
    {
        return ready(refuse ? Result<Kept>(*refuse) : Result<Kept>(inStore));
    }
    QFuture<Result<void>> remember(const NoticeMemory &memory) override
    {
        if (!refuse) {
            inStore.memory = memory;
            ++written;
        }
        return done();
    }
    QFuture<Result<void>> choose(const NoticeChoice &choice) override
    {
        if (!refuse) {
            inStore.choice = choice;
            Q_EMIT chosen();
        }
        return done();
    }

    QFuture<Result<void>> forgetLostWords() override
    {
        if (!refuse)
            Q_EMIT wordsForgotten();
        return done();
    }

private:
    QFuture<Result<void>> done() const
    {
        return ready(refuse ? Result<void>(*refuse) : Result<void>());
    }
};

} // namespace tasuki
