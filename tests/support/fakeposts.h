// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/posts.h"
#include "tests/support/ready.h"

namespace tasuki {

/// Remembers what was asked for and says yes.
class FakePosts final : public Posts {
public:
    QFuture<Result<ObjectId>> write(ObjectId, const PostDraft &draft) override
    {
        written.append(draft);
        return ready(Result<ObjectId>(ObjectId::create()));
    }
    QFuture<Result<void>> correct(ObjectId, const QString &text) override
    {
        corrected.append(text);
        return ready(Result<void>());
    }
    QFuture<Result<void>> retract(ObjectId post, const QString &) override
    {
        retracted.append(post);
        return ready(Result<void>());
    }
    QFuture<Result<void>> acknowledge(ObjectId post) override
    {
        acknowledged.append(post);
        return ready(Result<void>());
    }

    QList<PostDraft> written;
    QStringList corrected;
    QList<ObjectId> retracted;
    QList<ObjectId> acknowledged;
};

} // namespace tasuki
