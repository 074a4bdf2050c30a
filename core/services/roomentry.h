// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
#include "core/rules/roomrules.h"
#include "core/services/carepointentry.h"
#include "core/services/profileentry.h"
#include "core/services/roomtalk.h"

#include <QHash>

namespace tasuki {

/// A room with a record of its own, and what stands beside its name.
struct RoomEntry {
    Room room;
    RoomTalk talk;
    MissingRole missing = MissingRole::Nothing; ///< a hint, never a lock
    bool needsConsent = false;
    bool isOwn = false; ///< this office opened it and may change its settings and members
    bool isOnlyHere = false; ///< something in the record has not reached the server yet
    /// Code of the server's final no to something this person did to the record: "no_consent",
    /// "wrong_member" … When the opening itself was refused, nobody else has the room.
    QString refusal;
    /// And to posts of this person: "feature_off", "archived", "no_consent" …, by post.
    QHash<ObjectId, QString> refusedPosts;
    QList<CarePointEntry> points; ///< 療養のポイント, also those that ended; see standsBefore()
    ProfileEntry profile; ///< 患者情報

    /// Whether what belongs to this may be written into it now, as far as this device knows.
    bool isWritable(RoomFeature feature) const
    {
        return !room.archived && room.features.testFlag(feature)
            && (!needsConsent || room.consentState() == ConsentState::Given);
    }
    /// Code of why not; empty when it may. "feature_off" in its place before "no_consent": what
    /// one can do something about.
    QString lockCode(RoomFeature feature) const
    {
        if (isWritable(feature))
            return {};
        if (room.archived)
            return QStringLiteral("archived");
        return room.features.testFlag(feature) ? QStringLiteral("no_consent")
                                               : QStringLiteral("feature_off");
    }
};

} // namespace tasuki
