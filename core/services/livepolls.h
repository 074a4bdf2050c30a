// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/polls.h"

namespace tasuki {

class LivePolls final : public Polls {
public:
    explicit LivePolls(Desk &desk);

    QFuture<Result<QList<PollEntry>>> inRoom(ScopeId room) override;
    QFuture<Result<ObjectId>> add(ScopeId room, const PollDraft &draft) override;
    QFuture<Result<void>> answer(ScopeId room, ObjectId poll,
                                 const QList<PollAnswer> &answers) override;
    QFuture<Result<ObjectId>> choose(ScopeId room, ObjectId poll, int candidate,
                                     const QString &words) override;
    QFuture<Result<void>> drop(ScopeId room, ObjectId poll, const QString &reason) override;

private:
    Desk &m_desk;
};

} // namespace tasuki
