// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/blobs/blobdesk.h"

#include "core/base/log.h"
#include "core/crypto/hash.h"
#include "core/server/access/access.h"
#include "core/server/audit/auditlog.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/objecttable.h"
#include "core/server/store/relationreader.h"
#include "core/server/store/roomtable.h"

namespace tasuki {

namespace {

    const QString addAction = QStringLiteral("attach.add");
    constexpr qint64 collectEveryMs = 60LL * 60 * 1000;

    Error notHere()
    {
        return {Error::Kind::NotFound, QStringLiteral("no such file for this caller")};
    }

    /// NotFound for whatever the reason is.
    Result<void> mayDo(SqlConnection &database, const Aead &aead, const Caller &caller,
                       ScopeId scope, const QString &action, const QDateTime &now)
    {
        RoomTable rooms(database, now);
        const auto isCurrent = rooms.isCurrent(caller);
        const auto kind = rooms.officeKind(caller.office);
        ObjectTable objects(database, aead);
        const auto room = objects.scope(scope);
        const auto grant = rooms.currentGrant(caller.person, scope);
        if (!isCurrent)
            return isCurrent.error();
        if (!kind)
            return kind.error();
        if (!room)
            return room.error();
        if (!grant)
            return grant.error();
        if (!*isCurrent || !*kind || !*room || !*grant)
            return notHere();
        const auto relation = RelationReader(objects).ofMember(**room, caller.office, **kind);
        if (!relation)
            return relation.error();
        return decide(caller, *relation, action).isAllowed ? Result<void>() : notHere();
    }

} // namespace

/// One transaction in a room where the caller may do this.
template<typename Work>
auto BlobDesk::inRoom(Doing doing, const Subject &subject, Work work)
    -> std::invoke_result_t<Work, SqlConnection &, BlobTable &>
{
    const bool isWriting = doing == Doing::Writing;
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(
        lease->database(), isWriting ? SqlConnection::Kind::Writing : SqlConnection::Kind::Reading);
    if (!transaction)
        return transaction.error();
    BlobTable blobs(lease->database(), lease->aead());
    if (isWriting) {
        if (const auto locked = blobs.lock(subject.scope, subject.hash); !locked)
            return locked.error();
    }
    const auto allowed = mayDo(lease->database(), lease->aead(), subject.caller, subject.scope,
                               isWriting ? addAction : QStringLiteral("read"), m_clock.now());
    if (!allowed)
        return allowed.error();
    auto done = work(lease->database(), blobs);
    if (!done || !isWriting)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

Result<BlobOpening> BlobDesk::open(const Caller &caller, ScopeId scope,
                                   const BlobManifest &manifest)
{
    const Subject subject{caller, scope, manifest.hash};
    return inRoom(Doing::Writing, subject, [&](SqlConnection &, BlobTable &blobs) {
        collect(blobs);
        return openNow(subject, blobs, manifest);
    });
}

Result<BlobOpening> BlobDesk::openNow(const Subject &subject, BlobTable &blobs,
                                      const BlobManifest &manifest)
{
    auto record = blobs.find(subject.scope, subject.hash);
    if (!record)
        return record.error();
    if (*record && (*record)->isComplete)
        return BlobOpening{true, {}};
    if (*record && (*record)->manifest != manifest) {
        if (const auto gone = blobs.remove(subject.scope, **record); !gone)
            return gone.error();
        record->reset();
    }
    if (!*record) {
        const auto unfinished = blobs.countUnfinished(subject.caller.person);
        if (!unfinished)
            return unfinished.error();
        if (*unfinished >= maxUnfinished)
            return Error{Error::Kind::Busy, QStringLiteral("too many unfinished uploads")};
        auto added = blobs.add(subject.scope, manifest, subject.caller.person, m_clock.now());
        if (!added)
            return added.error();
        *record = std::move(*added);
    }
    const auto missing = blobs.missing(**record);
    return missing ? Result<BlobOpening>(BlobOpening{false, *missing}) : missing.error();
}

/// Now and then, by whoever comes. When it fails it is tried again, and nobody waits for it.
void BlobDesk::collect(BlobTable &blobs)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 last = m_collectedMs;
    if (last != std::numeric_limits<qint64>::min() && now - last < collectEveryMs)
        return;
    m_collectedMs = now;
    const auto done = blobs.removeUnfinishedBefore(m_clock.now().addDays(-unfinishedDays));
    if (!done)
        qCWarning(logServer) << "unfinished uploads were not thrown away:" << done.error().detail;
}

Result<void> BlobDesk::put(const Caller &caller, ScopeId scope, const QByteArray &hash, int number,
                           const QByteArray &bytes)
{
    const QByteArray digest = sha256(bytes); // before anybody waits for us
    return inRoom(Doing::Writing, {caller, scope, hash},
                  [&](SqlConnection &, BlobTable &blobs) -> Result<void> {
                      const auto record = blobs.find(scope, hash);
                      if (!record)
                          return record.error();
                      if (!*record || number < 0 || number >= (*record)->manifest.chunks.size())
                          return notHere();
                      const BlobManifest &manifest = (*record)->manifest;
                      if (bytes.size() != manifest.sizeOf(number)
                          || digest != manifest.chunks.at(number))
                          return Error{Error::Kind::Corrupt,
                                       QStringLiteral("a chunk is not what it should be")};
                      if ((*record)->isComplete)
                          return {};
                      return blobs.putChunk((*record)->upload, number, bytes);
                  });
}

Result<void> BlobDesk::complete(const Caller &caller, ScopeId scope, const QByteArray &hash)
{
    const Subject subject{caller, scope, hash};
    const auto record = inRoom(Doing::Writing, subject,
                               [&](SqlConnection &, BlobTable &blobs) -> Result<BlobRecord> {
                                   const auto found = blobs.find(scope, hash);
                                   if (!found)
                                       return found.error();
                                   return *found ? Result<BlobRecord>(**found) : notHere();
                               });
    if (!record)
        return record.error();
    if (record->isComplete)
        return {};
    const auto verdict = checkWhole(*record);
    const bool isFinal = verdict || verdict.error().kind == Error::Kind::Corrupt
        || verdict.error().kind == Error::Kind::Invalid;
    if (!isFinal)
        return verdict;
    const auto concluded = conclude(subject, *record, verdict);
    return concluded ? verdict : concluded;
}

/// Half a gigabyte, hence outside of any transaction: chunks never change while their upload is
/// there.
Result<void> BlobDesk::checkWhole(const BlobRecord &record)
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    return BlobTable(lease->database(), lease->aead()).checkWhole(record);
}

/// Makes it seen, or throws it away; neither when another upload took its place meanwhile.
Result<void> BlobDesk::conclude(const Subject &subject, const BlobRecord &record,
                                const Result<void> &verdict)
{
    return inRoom(
        Doing::Writing, subject, [&](SqlConnection &database, BlobTable &blobs) -> Result<void> {
            const auto now = blobs.find(subject.scope, subject.hash);
            if (!now)
                return now.error();
            if (!*now || (*now)->upload != record.upload)
                return Error{Error::Kind::Conflict, QStringLiteral("another upload began")};
            if ((*now)->isComplete)
                return {};
            const auto done = verdict ? blobs.markComplete(subject.scope, record)
                                      : blobs.remove(subject.scope, record);
            if (!done)
                return done;
            AuditEntry entry;
            entry.at = m_clock.now();
            entry.caller = subject.caller;
            entry.action = addAction;
            entry.scope = subject.scope;
            entry.decision = verdict ? QStringLiteral("applied") : QStringLiteral("rejected");
            entry.rule = verdict ? QString() : QStringLiteral("content");
            return AuditLog(database).append(entry);
        });
}

Result<BlobManifest> BlobDesk::manifest(const Caller &caller, ScopeId scope, const QByteArray &hash)
{
    return inRoom(Doing::Reading, {caller, scope, hash},
                  [&](SqlConnection &, BlobTable &blobs) -> Result<BlobManifest> {
                      const auto record = blobs.find(scope, hash);
                      if (!record)
                          return record.error();
                      if (!*record || !(*record)->isComplete)
                          return notHere();
                      return (*record)->manifest;
                  });
}

Result<QByteArray> BlobDesk::chunk(const Caller &caller, ScopeId scope, const QByteArray &hash,
                                   int number)
{
    return inRoom(Doing::Reading, {caller, scope, hash},
                  [&](SqlConnection &, BlobTable &blobs) -> Result<QByteArray> {
                      const auto record = blobs.find(scope, hash);
                      if (!record)
                          return record.error();
                      if (!*record || !(*record)->isComplete || number < 0
                          || number >= (*record)->manifest.chunks.size())
                          return notHere();
                      const auto chunk = blobs.chunk((*record)->upload, number);
                      if (!chunk)
                          return chunk.error();
                      if (!*chunk)
                          return Error{Error::Kind::Corrupt,
                                       QStringLiteral("a chunk of a complete file is missing")};
                      return **chunk;
                  });
}

} // namespace tasuki
