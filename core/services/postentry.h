// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

#include <optional>

namespace tasuki {

/// A post as a list shows it.
struct PostEntry {
    Post post;
    bool isOnlyHere = false; ///< something in it has not reached the server yet
    std::optional<Post> answered; ///< what it replies to, as long as this device can read it
    bool operator==(const PostEntry &) const = default;
};

/// A stretch of a room's 連絡帳 without gaps, oldest first.
struct PostStretch {
    QList<PostEntry> posts;
    bool hasOlder = false;
    bool hasNewer = false;
};

/// A post that a search found.
struct PostHit {
    ScopeId room;
    PostPlace place;
    PersonId author;
    QString text;
};

} // namespace tasuki
