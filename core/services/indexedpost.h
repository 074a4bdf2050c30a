// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

namespace tasuki {

/// Who sits here, as posts tell of people.
struct PostOnlooker {
    PersonId person;
    OfficeId office = {};
    std::optional<Profession> profession = {};
};

/// Somebody wrote it, read it or said 了解: she was in the room then.
struct PostSign {
    PersonId person;
    QDateTime at;
    bool operator==(const PostSign &) const = default;
};

/// What is kept of every post, so that rooms are counted and words found without the store.
struct IndexedPost {
    PostPlace place;
    bool isUnseen = false; ///< by somebody else, and was not on this person's screen
    bool isAwaited = false; ///< wants a 了解 that this person has not given
    QString key; ///< searchKey() of the text; empty once it was taken back
    bool isToMe = false; ///< by somebody else, who means this person, the office or the profession
    bool isPinned = false;
    QDate due = {}; ///< of one that is awaited; invalid: no day was said
    QDate vacantUntil = {}; ///< of free places; invalid: it is about none
    bool isRetracted = false;
    QList<PostSign> signs = {};

    static IndexedPost of(const Post &post, const PostOnlooker &me);
};

} // namespace tasuki
