// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
#include "core/server/message.h"

namespace tasuki {

/// How somebody stands to a room at this moment, read in the transaction that asks. What follows
/// isMember comes from the room's own record and counts only where its template has one; for a
/// room.new, from what it would begin with. Reading a room asks for none of it.
struct Relation {
    QString roomTemplate;
    OfficeKind officeKind = OfficeKind::Centre; ///< of the caller's office
    bool isMember = false;
    bool isOpener = false; ///< the caller's office opened the room
    RoomFeatures features = {};
    ConsentState consent = ConsentState::None;
    bool isArchived = false;
};

struct Decision {
    bool isAllowed = false;
    QString rule; ///< for the audit: the row of the table that decided, or "default deny"
    QString why; ///< for a member: "archived", "no_consent", "feature_off", or "forbidden"
};

/// The one access function: push, pull, directory and notices ask it and nothing else. `action` is
/// "read", the kind of an operation ("sheet.patch", "room.new"), or "part.chapter" and
/// "part.circle" for opening a room that is part of this one. What no row of the table allows is
/// denied. To the outside, denied and absent look the same; a member is told what is in the way.
Decision decide(const Caller &caller, const Relation &relation, const QString &action);

/// A kind some row of the table names; others come from a newer client and wait.
bool isKnownKind(const QString &kind);

} // namespace tasuki
