// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/objecttable.h"
#include "core/server/store/roomtable.h"

namespace tasuki {

/// Answers a pull out of one unchanging picture of the database (protocol.md 3.3). Lives inside its
/// caller's reading transaction and changes nothing.
class PullReader {
public:
    PullReader(SqlConnection &database, const Aead &aead, const QDateTime &now);

    Result<PullAnswer> answer(const Caller &caller, const PullRequest &request);
    /// What the person may see now.
    Result<QList<Membership>> visible(const Caller &caller);

private:
    static bool fits(const QString &digest, const QList<Membership> &memberships);
    Result<void> findUnknown(const Caller &caller, const PullRequest &request, PullAnswer &answer);
    Result<void> findLost(const Caller &caller, const PullRequest &request,
                          const QList<Membership> &memberships, PullAnswer &answer);
    Result<LostScope> lost(const Caller &caller, ScopeId scope, const ScopeCursor &cursor,
                           bool isTickKnown);
    Result<void> addBlock(const Membership &membership, const ScopeCursor *cursor, qint64 &budget,
                          PullAnswer &answer);
    Result<void> fillForward(Block &block, qint64 &budget);
    Result<void> fillBackward(Block &block, qint64 below, qint64 &budget);

    SqlConnection &m_database;
    ObjectTable m_objects;
    RoomTable m_rooms;
};

} // namespace tasuki
