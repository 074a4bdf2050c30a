// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/reviews.h"

#include <functional>

namespace tasuki {

class FormLibrary;

/// Reviews over the open store.
class LiveReviews final : public Reviews {
public:
    LiveReviews(Desk &desk, const FormLibrary &forms, std::function<SnapshotPtr()> snapshot);

    QList<ReviewRow> rows(ObjectId episode) const override;
    bool canReview(ObjectId episode) const override;
    QFuture<Result<void>> markRead(ObjectId episode) override;
    QFuture<Result<ReviewStep>> decide(ObjectId episode, const QString &row, ReviewChoice choice,
                                       const QString &reason) override;
    QFuture<Result<void>> takeBack(const ReviewStep &step) override;
    QFuture<Result<void>> finish(ObjectId episode, const QString &seenHash) override;

private:
    Desk &m_desk;
    const FormLibrary &m_forms;
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
