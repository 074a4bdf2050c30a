// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"

#include <QHash>
#include <QSet>

namespace tasuki {

/// Carries pieces of a pull answer into the store. Each public function is one transaction (or runs
/// inside the caller's), and repeating any of them is harmless.
///
/// A room that has to be read again from its beginning stays on screen meanwhile: its old rows are
/// remembered as `uncounted`, replaced one by one, and only what the server did not mention by the
/// time its checksum fits is taken away. After a restore of the server even that stays, because it
/// may be the last copy.
class PullApplier {
public:
    explicit PullApplier(ClientStore &store);

    enum class Leftovers { Remove, Keep };

    /// True when the room was destroyed. Not without evidence that this very membership ended: what
    /// is here may be the last copy. The clocks are those of device and server.
    Result<bool> lose(const LostScope &lost, const QDateTime &here, const QDateTime &there);
    Result<bool> readAgain(ScopeId scope, Leftovers leftovers);
    /// Back to the beginning, inside the caller's transaction.
    Result<void> rewind(ScopeRecord record, Leftovers leftovers);
    enum class BlockEffect { Ignored, Applied, Mismatch };
    /// What does not add up is not kept – or, when it never does, shown and read again.
    enum class OnMismatch { KeepNothing, ShowAnyway };
    Result<BlockEffect> applyBlock(const Block &block, OnMismatch onMismatch);
    /// Acknowledged → Confirmed for those the server was asked about and the base covers: in rooms
    /// that were read to their end, because a page has the objects whose last change lies in it.
    /// The number an operation was acknowledged with does not count: it may be of a past the server
    /// went back from. An answer that does not know one of them never comes here (DoubtFinder).
    Result<bool> confirm(const PullRequest &request, const PullAnswer &answer);

private:
    struct Uncounted {
        QSet<ObjectId> ids;
        Leftovers leftovers = Leftovers::Remove;
    };
    Result<std::optional<Uncounted>> uncounted(ScopeId scope) const;
    Result<void> store(ScopeId scope, const Uncounted &uncounted);
    Result<void> putRow(ScopeId scope, const ObjectRow &row, Uncounted &uncounted, quint64 &sum);
    Result<void> settle(ScopeId scope, const Uncounted &uncounted);
    Result<void> storeBlock(const Block &block, ScopeRecord record);

    ClientStore &m_store;
};

} // namespace tasuki
