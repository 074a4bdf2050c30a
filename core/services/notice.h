// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/noticeschedule.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// Something that waits for this person and that she may not know of.
struct Notice {
    enum class Kind {
        Posts, ///< in a room, not seen yet
        Awaited, ///< 要返答: posts of a room that want her 了解
        SheetArrived, ///< at a hospital: nobody there opened it
        SheetReturned, ///< 差し戻し: the hospital asks back
        DischargeArrived, ///< at a care office: what changed in hospital
        DateChanged, ///< another planned date of discharge than was told before
        SuddenDischarge, ///< 急な退院: told so few days ahead
    };
    Kind kind = Kind::Posts;
    QString key; ///< the same while it is the same thing
    NoticeMark mark;
    ObjectId episode; ///< null in a room with a record of its own
    ScopeId room;
    QString name; ///< the patient's, or the room's title; for a screen only where she chose so
    bool operator==(const Notice &) const = default;

    bool isUrgent() const
    {
        return kind == Kind::Awaited || kind == Kind::SheetReturned || kind == Kind::DateChanged
            || kind == Kind::SuddenDischarge;
    }
};

struct WaitingNotices {
    QList<Notice> all; ///< urgent ones first
    QSet<QString> uncounted; ///< keys of which nobody knows yet whether they wait

    QList<WaitingThing> things() const; ///< in the same order
};

} // namespace tasuki
