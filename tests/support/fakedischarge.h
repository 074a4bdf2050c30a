// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dischargesheets.h"
#include "core/services/reviews.h"

namespace tasuki {

class FakeWorkspace;

/// The hospital's discharge sheets over the values of a FakeWorkspace: forms, blocks and carrying
/// over are the real ones, only disk and network are missing.
class FakeDischargeSheets final : public DischargeSheets {
public:
    explicit FakeDischargeSheets(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    bool canWrite(ObjectId episode) const override;
    QFuture<Result<Sheet>> open(ObjectId episode) override;
    QFuture<Result<Sheet>> save(const Sheet &seen,
                                const QMap<QString, QJsonValue> &changedGroups) override;
    QFuture<Result<Sheet>> confirmBlock(ObjectId sheet, const QString &owner) override;
    QFuture<Result<DischargePreview>> prepareSend(ObjectId episode) override;
    QFuture<Result<void>> sendPreliminary(ObjectId episode, const QString &seenHash) override;
    QFuture<Result<void>> sendFinal(ObjectId episode, const QString &seenHash) override;

private:
    QFuture<Result<void>> send(ObjectId episode, const QString &seenHash, SheetStage stage);
    Sheet *draft(ObjectId sheet) const;

    FakeWorkspace &m_workspace;
};

/// The care manager's reviews over the same values.
class FakeReviews final : public Reviews {
public:
    explicit FakeReviews(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    QList<ReviewRow> rows(ObjectId episode) const override;
    bool canReview(ObjectId episode) const override;
    QFuture<Result<void>> markRead(ObjectId episode) override;
    QFuture<Result<ReviewStep>> decide(ObjectId episode, const QString &row, ReviewChoice choice,
                                       const QString &reason) override;
    QFuture<Result<void>> takeBack(const ReviewStep &step) override;
    QFuture<Result<void>> finish(ObjectId episode, const QString &seenHash) override;

private:
    void writeStanding(const EpisodeEntry &entry, const ReviewRow &row, ReviewStep &step);

    FakeWorkspace &m_workspace;
};

} // namespace tasuki
