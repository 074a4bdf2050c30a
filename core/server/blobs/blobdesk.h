// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/blobs/blobtable.h"
#include "core/server/message.h"
#include "core/server/store/serverdatabase.h"

#include <atomic>
#include <limits>

namespace tasuki {

/// Takes files of rooms in, chunk by chunk, and hands them out (protocol.md 3.8). A file is seen by
/// nobody until the whole of it hashes to its name and is what it says it is. Everything may be
/// asked again after a broken line; nothing is sent twice that is here.
///
/// NotFound for a room that is not there and for one that is none of the caller's: they look the
/// same. May be asked from several threads.
class BlobDesk {
public:
    static constexpr int maxUnfinished = 64; ///< uploads of one person at a time
    static constexpr int unfinishedDays = 7; ///< then what came of one is thrown away

    BlobDesk(ServerDatabase &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// Busy when the person has too many unfinished. Another manifest under the same name takes the
    /// place of an unfinished upload.
    Result<BlobOpening> open(const Caller &caller, ScopeId scope, const BlobManifest &manifest);
    /// Corrupt when the bytes are not the chunk's. Counts once, however often it comes.
    Result<void> put(const Caller &caller, ScopeId scope, const QByteArray &hash, int number,
                     const QByteArray &bytes);
    /// Conflict while chunks are missing; Corrupt when the whole is not what its name says, Invalid
    /// when it is of another type than it says: then all of it is thrown away.
    Result<void> complete(const Caller &caller, ScopeId scope, const QByteArray &hash);

    /// Of complete files only.
    Result<BlobManifest> manifest(const Caller &caller, ScopeId scope, const QByteArray &hash);
    Result<QByteArray> chunk(const Caller &caller, ScopeId scope, const QByteArray &hash,
                             int number);

private:
    /// Who asks for what, as every step of a request needs it.
    struct Subject {
        const Caller &caller;
        ScopeId scope;
        const QByteArray &hash;
    };
    enum class Doing { Reading, Writing };
    template<typename Work>
    auto inRoom(Doing doing, const Subject &subject, Work work)
        -> std::invoke_result_t<Work, SqlConnection &, BlobTable &>;
    Result<BlobOpening> openNow(const Subject &subject, BlobTable &blobs,
                                const BlobManifest &manifest);
    Result<void> checkWhole(const BlobRecord &record);
    Result<void> conclude(const Subject &subject, const BlobRecord &record,
                          const Result<void> &verdict);
    void collect(BlobTable &blobs);

    ServerDatabase &m_database;
    const Clock &m_clock;
    std::atomic<qint64> m_collectedMs = std::numeric_limits<qint64>::min();
};

} // namespace tasuki
