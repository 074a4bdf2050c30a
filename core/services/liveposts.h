// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/posts.h"

namespace tasuki {

class LivePosts final : public Posts {
public:
    explicit LivePosts(Desk &desk);

    QFuture<Result<ObjectId>> write(ObjectId episode, const PostDraft &draft) override;
    QFuture<Result<void>> correct(ObjectId post, const QString &text) override;
    QFuture<Result<void>> retract(ObjectId post, const QString &reason) override;
    QFuture<Result<void>> acknowledge(ObjectId post) override;

private:
    Desk &m_desk;
};

} // namespace tasuki
