// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/carepoint.h"

#include <QFuture>

namespace tasuki {

/// 療養のポイント of a room: RoomEntry::points lists them. Everything works offline; any member may
/// do all of it.
///
/// NotFound when this person is not in the room, or there is no such point; Conflict when nothing
/// may be written into the room now, with the server's code in the detail ("archived",
/// "no_consent", "feature_off"); Invalid for what is no text (isGoodPointText, isGoodEndReason).
class CarePoints {
public:
    virtual ~CarePoints() = default;

    /// TooLarge when CarePoint::mostStanding stand there already.
    virtual QFuture<Result<ObjectId>> add(ScopeId room, const CarePointDraft &draft) = 0;
    /// `seen` is the version this person had read. The same text again changes nothing. Conflict
    /// ("ended") when the point has ended, TooLarge after CarePoint::mostVersions.
    virtual QFuture<Result<void>> edit(ScopeId room, ObjectId point, OperationId seen,
                                       const QString &text)
        = 0;
    virtual QFuture<Result<void>> pin(ScopeId room, ObjectId point, bool on) = 0;
    virtual QFuture<Result<void>> end(ScopeId room, ObjectId point, const QString &reason) = 0;
};

} // namespace tasuki
