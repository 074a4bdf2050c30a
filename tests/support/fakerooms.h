// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rooms.h"

#include <functional>

namespace tasuki {

class FakeWorkspace;

/// Rooms over the values of a FakeWorkspace: the templates and what they refuse are the real ones.
class FakeRooms final : public Rooms {
public:
    explicit FakeRooms(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    const RoomTemplates &templates() const override { return RoomTemplates::builtIn(); }
    RoomDraft begin(const QString &roomTemplate) const override;
    QFuture<Result<ScopeId>> open(const RoomDraft &draft) override;
    QFuture<Result<void>> setFeature(ScopeId room, RoomFeature feature, bool on) override;
    QFuture<Result<void>> rename(ScopeId room, const QString &title) override;
    QFuture<Result<void>> setCaretaker(ScopeId room, PersonId person) override;
    QFuture<Result<void>> invite(ScopeId room, OfficeId office) override;
    QFuture<Result<ScopeId>> inviteFromNow(ScopeId room, const QList<OfficeId> &offices) override;
    QFuture<Result<ScopeId>> openCircle(ScopeId room, const QString &roomTemplate) override;
    QFuture<Result<void>> remove(ScopeId room, OfficeId office, const QString &reason) override;
    QFuture<Result<void>> giveConsent(ScopeId room, const ConsentForm &form) override;
    QFuture<Result<void>> withdrawConsent(ScopeId room, const QString &reason) override;
    QFuture<Result<void>> archive(ScopeId room, const QString &reason) override;

private:
    QFuture<Result<ScopeId>> openPart(ScopeId room, const char *what,
                                      const std::function<void(Room &)> &change);
    template<typename Change>
    QFuture<Result<void>> change(ScopeId room, const char *what, Change change);

    FakeWorkspace &m_workspace;
};

} // namespace tasuki
