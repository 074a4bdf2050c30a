// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/roomlife.h"

#include <functional>

namespace tasuki {

class LiveRoomLife final : public RoomLife {
public:
    LiveRoomLife(Desk &desk, std::function<SnapshotPtr()> snapshot, const Clock &clock);

    QFuture<Result<std::optional<RoomWeek>>> week(ScopeId room) override;
    QFuture<Result<void>> tend(ScopeId room) override;
    QList<RoomTemplate> larger(ScopeId room) const override;
    QFuture<Result<ScopeId>> grow(ScopeId room, const RoomGrowth &growth) override;
    QFuture<Result<ScopeId>> splitOff(ScopeId room, const QList<OfficeId> &offices,
                                      const QString &title, const QString &words) override;
    QFuture<Result<void>> leave(ScopeId room, const QString &reason) override;
    std::optional<RoomEnd> end(ScopeId room) const override;
    QFuture<Result<void>> discard(ScopeId room, DiscardReason reason,
                                  const QString &words) override;
    QFuture<Result<void>> keep(ScopeId room, const QString &reason) override;
    QFuture<Result<void>> erase(ScopeId room) override;
    QFuture<Result<ScopeId>> writeTo(PersonId person) override;
    bool canWriteTo(PersonId person) const override;

private:
    Desk &m_desk;
    std::function<SnapshotPtr()> m_snapshot;
    const Clock &m_clock;
    const RoomCareRules m_rules = RoomCareRules::builtIn();
    const RetentionRules m_retention = RetentionRules::builtIn();
};

} // namespace tasuki
