// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"
#include "core/wire/pull.h"

#include <QHash>
#include <QSet>

namespace tasuki {

/// Why the server's word does not count for the moment, and for which rooms.
struct Doubt {
    bool allRooms = false; ///< the server went back in time
    QSet<ScopeId> rooms;
    QSet<ScopeId> released; ///< of these the server has never heard: nobody's, for all it knows

    bool covers(ScopeId scope) const { return allRooms || rooms.contains(scope); }
    bool isNone() const { return !allRooms && rooms.isEmpty(); }
};

/// Finds in an answer what shows that the server went back in time, or that what is here is not
/// what it told (protocol.md 3.9: epoch, tick, confirm, checksum). Counts how often a room did not
/// add up, because a checksum that never fits must not make a device read the same room for ever.
class DoubtFinder {
public:
    explicit DoubtFinder(ClientStore &store)
        : m_store(store)
    { }

    /// The first epoch this device hears of is believed.
    Result<bool> isFromAnotherPast(const QString &epoch) const;
    Result<Doubt> in(const PullRequest &request, const PullAnswer &answer);

    void mismatched(ScopeId scope) { ++m_mismatches[scope]; }
    void fitted(ScopeId scope) { m_mismatches.remove(scope); }
    bool isHopeless(ScopeId scope) const { return m_mismatches.value(scope) >= believed; }

private:
    Result<void> addRooms(const PullAnswer &answer, Doubt &doubt);

    static constexpr int believed = 3;
    ClientStore &m_store;
    QHash<ScopeId, int> m_mismatches; ///< checksum failures in a row
};

} // namespace tasuki
