// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/drafts.h"
#include "tests/support/ready.h"

#include <QHash>

namespace tasuki {

/// Drafts in RAM.
class FakeDrafts final : public Drafts {
public:
    QFuture<Result<void>> keep(ScopeId room, const PostDraft &draft) override
    {
        kept.insert(room, draft);
        return ready(Result<void>());
    }
    QFuture<Result<PostDraft>> of(ScopeId room) override
    {
        return ready(Result<PostDraft>(kept.value(room)));
    }
    QFuture<Result<void>> keepPoint(ScopeId room, const QString &text) override
    {
        keptPoints.insert(room, text);
        return ready(Result<void>());
    }
    QFuture<Result<QString>> pointIn(ScopeId room) override
    {
        return ready(Result<QString>(keptPoints.value(room)));
    }
    QFuture<Result<void>> keepEvent(ScopeId room, const QString &typed) override
    {
        keptEvents.insert(room, typed);
        return ready(Result<void>());
    }
    QFuture<Result<QString>> eventIn(ScopeId room) override
    {
        return ready(Result<QString>(keptEvents.value(room)));
    }
    QFuture<Result<void>> keepPoll(ScopeId room, const QString &typed) override
    {
        keptPolls.insert(room, typed);
        return ready(Result<void>());
    }
    QFuture<Result<QString>> pollIn(ScopeId room) override
    {
        return ready(Result<QString>(keptPolls.value(room)));
    }
    QFuture<Result<void>> keepProfile(ScopeId room, const std::optional<ProfilePut> &begun) override
    {
        keptProfiles.insert(room, begun);
        return ready(Result<void>());
    }
    QFuture<Result<std::optional<ProfilePut>>> profileIn(ScopeId room) override
    {
        return ready(Result<std::optional<ProfilePut>>(keptProfiles.value(room)));
    }

    QHash<ScopeId, PostDraft> kept;
    QHash<ScopeId, QString> keptPoints;
    QHash<ScopeId, QString> keptEvents;
    QHash<ScopeId, QString> keptPolls;
    QHash<ScopeId, std::optional<ProfilePut>> keptProfiles;
};

} // namespace tasuki
