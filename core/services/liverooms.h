// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/rooms.h"
#include "core/services/snapshot.h"

#include <functional>

namespace tasuki {

class LiveRooms final : public Rooms {
public:
    LiveRooms(Desk &desk, std::function<SnapshotPtr()> snapshot);

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
    /// `check` says what else is against it.
    using Check = std::function<std::optional<Error>(const Room &room)>;
    QFuture<Result<void>> change(ScopeId room, const char *kind, const QJsonObject &payload,
                                 const Check &check = {});
    QFuture<Result<void>> patch(ScopeId room, const RoomPatch &patch);

    Desk &m_desk;
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
