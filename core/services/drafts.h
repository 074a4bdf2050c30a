// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/post.h"
#include "core/wire/profile.h"

#include <QFuture>

namespace tasuki {

/// What was begun and not sent, room by room: on this device only, there again after a lock, a
/// crash or a power cut, and gone with the room.
class Drafts {
public:
    virtual ~Drafts() = default;

    /// Nothing but blanks, no wish, nobody addressed, no vacancy, no item of a sheet: forgotten.
    /// Text longer than a post may be is kept too: it is somebody's work.
    virtual QFuture<Result<void>> keep(ScopeId room, const PostDraft &draft) = 0;
    /// An empty draft when nothing was begun.
    virtual QFuture<Result<PostDraft>> of(ScopeId room) = 0;

    /// The same for a new care point that was begun there; the two do not touch each other.
    virtual QFuture<Result<void>> keepPoint(ScopeId room, const QString &text) = 0;
    virtual QFuture<Result<QString>> pointIn(ScopeId room) = 0;

    /// And for a new entry of its calendar: what was typed, as its editor writes it.
    virtual QFuture<Result<void>> keepEvent(ScopeId room, const QString &typed) = 0;
    virtual QFuture<Result<QString>> eventIn(ScopeId room) = 0;
    /// And for candidate dates that are being put together.
    virtual QFuture<Result<void>> keepPoll(ScopeId room, const QString &typed) = 0;
    virtual QFuture<Result<QString>> pollIn(ScopeId room) = 0;
    /// The same for a part of the profile that was begun, with the versions that stood there when
    /// it was; nothing: forgotten. It may be unfinished. One in which an individual number stands
    /// is not kept, not even here.
    virtual QFuture<Result<void>> keepProfile(ScopeId room, const std::optional<ProfilePut> &begun)
        = 0;
    virtual QFuture<Result<std::optional<ProfilePut>>> profileIn(ScopeId room) = 0;
};

} // namespace tasuki
