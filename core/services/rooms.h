// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/roomtemplates.h"

#include <QFuture>

namespace tasuki {

/// 部屋: opened from a template, with the patient's consent where it asks for one. Everything works
/// offline; the server has the last word, and RoomEntry::refusal says it.
///
/// Settings, members and archive are the opening office's to change: Forbidden for others. NotFound
/// when this person is not in the room, Conflict when it is archived or its consent is missing,
/// with the server's code in the detail.
class Rooms {
public:
    virtual ~Rooms() = default;

    virtual const RoomTemplates &templates() const = 0; ///< to choose from
    /// A draft with what the template begins with. Unknown ids give an empty one.
    virtual RoomDraft begin(const QString &roomTemplate) const = 0;
    /// `draft.members` are the others; the own office is in it anyway. Invalid with the code of a
    /// RoomFault, or when something in it is no text, or the consent is incomplete.
    virtual QFuture<Result<ScopeId>> open(const RoomDraft &draft) = 0;

    virtual QFuture<Result<void>> setFeature(ScopeId room, RoomFeature feature, bool on) = 0;
    virtual QFuture<Result<void>> rename(ScopeId room, const QString &title) = 0;
    virtual QFuture<Result<void>> setCaretaker(ScopeId room, PersonId person) = 0; ///< null: nobody
    virtual QFuture<Result<void>> invite(ScopeId room, OfficeId office) = 0;
    /// From now on: the offices do not see what was said before. Opens the room's next chapter,
    /// with everybody who is in the room, and gives it; what is written from now on belongs there.
    /// The chapter does not tell that there was anything before it.
    virtual QFuture<Result<ScopeId>> inviteFromNow(ScopeId room, const QList<OfficeId> &offices)
        = 0;
    /// A place inside the room for some professions only, of a template that is a part, with all
    /// offices of the room. Forbidden for whoever could not see it; any member may.
    virtual QFuture<Result<ScopeId>> openCircle(ScopeId room, const QString &roomTemplate) = 0;
    /// The office's devices destroy the room at their next contact, with its chapters and circles.
    virtual QFuture<Result<void>> remove(ScopeId room, OfficeId office, const QString &reason) = 0;
    virtual QFuture<Result<void>> giveConsent(ScopeId room, const ConsentForm &form) = 0;
    /// Any member's to record. All offices but the opening one lose the room; nothing more goes
    /// into it until there is a consent again.
    virtual QFuture<Result<void>> withdrawConsent(ScopeId room, const QString &reason) = 0;
    virtual QFuture<Result<void>> archive(ScopeId room, const QString &reason) = 0; ///< for good
};

} // namespace tasuki
