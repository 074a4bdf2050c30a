// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/reviewrows.h"
#include "core/services/snapshot.h"

#include <QFuture>

namespace tasuki {

/// What one decision changed, so that it can be taken back.
struct ReviewStep {
    ObjectId episode;
    QString row;
    std::optional<ReviewOutcome> before;
    ReviewOutcome after;
    ObjectId standing; ///< the sheet a value was written into; null when none was
    QMap<QString, QJsonValue> standingBefore; ///< its groups, as they were
    QMap<QString, QJsonValue> standingAfter;
    bool isWritten() const { return !standing.isNull(); }
};

/// The care manager's answer to what the hospital sent on the way home: every difference is decided
/// on, one by one, and the hospital learns how many were taken up.
class Reviews {
public:
    virtual ~Reviews() = default;

    /// What is different after the stay, what got worse first. Empty while nothing was sent, or
    /// while this program does not know the form.
    virtual QList<ReviewRow> rows(ObjectId episode) const = 0;
    virtual bool canReview(ObjectId episode) const = 0; ///< the care office does
    /// Once per version and reader, when content was really on screen.
    virtual QFuture<Result<void>> markRead(ObjectId episode) = 0;
    /// Taken also writes the value into the standing sheet, by its dictionary code; where that
    /// sheet has no place for it, only the decision is kept (see ReviewStep::isWritten).
    virtual QFuture<Result<ReviewStep>> decide(ObjectId episode, const QString &row,
                                               ReviewChoice choice, const QString &reason)
        = 0;
    /// Undo: the decision, and the value unless somebody has changed it since.
    virtual QFuture<Result<void>> takeBack(const ReviewStep &step) = 0;
    /// Every row is decided on: tells the hospital. `seenHash` is the contentHash of its sheet.
    virtual QFuture<Result<void>> finish(ObjectId episode, const QString &seenHash) = 0;
};

} // namespace tasuki
