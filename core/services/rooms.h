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
    /// The office's devices destroy the room at their next contact.
    virtual QFuture<Result<void>> remove(ScopeId room, OfficeId office, const QString &reason) = 0;
    virtual QFuture<Result<void>> giveConsent(ScopeId room, const ConsentForm &form) = 0;
    /// Any member's to record. All offices but the opening one lose the room; nothing more goes
    /// into it until there is a consent again.
    virtual QFuture<Result<void>> withdrawConsent(ScopeId room, const QString &reason) = 0;
    virtual QFuture<Result<void>> archive(ScopeId room, const QString &reason) = 0; ///< for good
};

} // namespace tasuki
