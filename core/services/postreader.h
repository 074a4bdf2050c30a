// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postwalk.h"

namespace tasuki {

/// Makes the stretches of Posts out of the store, reading not much more than what is in them. A
/// post that cannot be read leaves no gap: the next one takes its place. Used on the storage
/// thread, for one question.
class PostReader {
public:
    /// `words` were read from this store.
    PostReader(ClientStore &store, const OwnWords &words, Author me);

    Result<PostStretch> newest(ScopeId room, int most) const;
    Result<PostStretch> before(ScopeId room, const PostPlace &place, int most) const;
    Result<PostStretch> after(ScopeId room, const PostPlace &place, int most) const;
    Result<PostStretch> around(ScopeId room, const PostPlace &place, int most) const;
    Result<PostStretch> between(ScopeId room, const PostPlace &first, const PostPlace &last) const;

    Result<bool> hasRoom(ScopeId room) const;
    /// NotFound when this person is not in the room, or it has no such post to read.
    Result<Post> post(ScopeId room, ObjectId id) const;

private:
    class Cut;
    Result<PostStretch> finish(Cut &cut) const;
    Result<void> fillAnswered(ScopeId room, QList<PostEntry> &posts) const;

    ClientStore &m_store;
    PostSource m_source;
};

} // namespace tasuki
