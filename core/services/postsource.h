// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/ownwords.h"
#include "core/services/postentry.h"
#include "core/sync/overlay.h"

namespace tasuki {

/// Single posts as this person sees them: the base with what was written here. One that cannot be
/// read is logged and is not there. Looks at words as they are when asked.
class PostSource {
public:
    /// `words` were read from this store.
    PostSource(ClientStore &store, const OwnWords &words, Author me);

    Result<std::optional<PostEntry>> find(ScopeId room, ObjectId post) const;
    std::optional<PostEntry> entry(ScopeId room, const PostRow &row) const;
    /// Written here and not in the base, by place.
    Result<QList<PostEntry>> onlyHere(ScopeId room) const;
    const PostRows &rows() const { return m_store.posts(); }

private:
    std::optional<PostEntry> entry(ScopeId room, ObjectId post, const StoredObject *base) const;

    ClientStore &m_store;
    const OwnWords &m_words;
    Author m_me;
};

} // namespace tasuki
