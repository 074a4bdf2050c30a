// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

namespace tasuki {

/// A post as a list shows it.
struct PostEntry {
    Post post;
    bool isOnlyHere = false; ///< something in it has not reached the server yet
    bool operator==(const PostEntry &) const = default;
};

} // namespace tasuki
