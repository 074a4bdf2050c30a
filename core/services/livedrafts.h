// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/drafts.h"

namespace tasuki {

class Session;

class LiveDrafts final : public Drafts {
public:
    explicit LiveDrafts(Session &session)
        : m_session(session)
    { }

    QFuture<Result<void>> keep(ScopeId room, const PostDraft &draft) override;
    QFuture<Result<PostDraft>> of(ScopeId room) override;
    QFuture<Result<void>> keepPoint(ScopeId room, const QString &text) override;
    QFuture<Result<QString>> pointIn(ScopeId room) override;
    QFuture<Result<void>> keepEvent(ScopeId room, const QString &typed) override;
    QFuture<Result<QString>> eventIn(ScopeId room) override;
    QFuture<Result<void>> keepPoll(ScopeId room, const QString &typed) override;
    QFuture<Result<QString>> pollIn(ScopeId room) override;
    QFuture<Result<void>> keepProfile(ScopeId room,
                                      const std::optional<ProfilePut> &begun) override;
    QFuture<Result<std::optional<ProfilePut>>> profileIn(ScopeId room) override;

private:
    QFuture<Result<void>> keepPart(ScopeId room, const QString &part, const QString &text);
    QFuture<Result<QString>> partIn(ScopeId room, const QString &part);

    Session &m_session;
};

} // namespace tasuki
