// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/roomlife.h"

namespace tasuki {

class FakeWorkspace;

/// What becomes of the rooms of a FakeWorkspace. The week is whatever the test says.
class FakeRoomLife final : public RoomLife {
public:
    explicit FakeRoomLife(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    std::optional<RoomWeek> nextWeek; ///< what week() answers; nothing: still being counted
    RoomGrowth grown; ///< what was asked for last
    QDateTime today; ///< for end(); invalid: the moment of the workspace
    QString splitWords; ///< the first post of the last room that was split off

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
    RoomEntry *find(ScopeId room);
    ScopeId add(RoomEntry entry);

    FakeWorkspace &m_workspace;
};

} // namespace tasuki
