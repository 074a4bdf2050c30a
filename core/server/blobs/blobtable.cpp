// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/blobs/blobtable.h"

#include "core/server/store/sealedtext.h"

#include <QCryptographicHash>

namespace tasuki {

namespace {

    QByteArray bindingOf(ScopeId scope, const QUuid &upload)
    {
        return sealBinding("blob", scope, upload, 0);
    }

    QByteArray bindingOf(const QUuid &upload, int number)
    {
        return sealBinding("blob_chunk", {}, upload, number);
    }

} // namespace

Result<void> BlobTable::lock(ScopeId scope, const QByteArray &hash)
{
    return m_database.lockKey("blob.lock", "blob" + scope.uuid().toRfc4122() + hash);
}

Result<std::optional<BlobRecord>> BlobTable::find(ScopeId scope, const QByteArray &hash)
{
    SqlStatement row = m_database.statement(
        "blob.find",
        "SELECT upload, manifest, is_complete FROM blob WHERE scope_id = ? AND sha = ?");
    row.bindAll(scope.uuid(), hash);
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<BlobRecord>();
    const QUuid upload = row.uuid(0);
    const auto text = m_aead.open(row.blob(1), bindingOf(scope, upload));
    if (!text)
        return text.error();
    const auto manifest = blobManifestFromBytes(*text);
    if (!manifest)
        return Error{Error::Kind::Corrupt, manifest.error().detail};
    return std::optional(BlobRecord{upload, *manifest, row.integer(2) != 0});
}

Result<BlobRecord> BlobTable::add(ScopeId scope, const BlobManifest &manifest, PersonId person,
                                  const QDateTime &now)
{
    const BlobRecord record{QUuid::createUuid(), manifest, false};
    const auto sealed = m_aead.seal(encode(manifest), bindingOf(scope, record.upload));
    if (!sealed)
        return sealed.error();
    const auto added = m_database.run(
        "blob.add",
        "INSERT INTO blob(scope_id, sha, manifest, upload, is_complete, opened, user_id) "
        "VALUES(?, ?, ?, ?, 0, ?, ?)",
        scope.uuid(), manifest.hash, *sealed, record.upload, now.toMSecsSinceEpoch(),
        person.uuid());
    return added ? Result<BlobRecord>(record) : added.error();
}

Result<void> BlobTable::remove(ScopeId scope, const BlobRecord &record)
{
    const auto chunks = m_database.run("blob_chunk.remove",
                                       "DELETE FROM blob_chunk WHERE upload = ?", record.upload);
    if (!chunks)
        return chunks;
    return m_database.run("blob.remove", "DELETE FROM blob WHERE scope_id = ? AND sha = ?",
                          scope.uuid(), record.manifest.hash);
}

Result<void> BlobTable::markComplete(ScopeId scope, const BlobRecord &record)
{
    return m_database.run("blob.complete",
                          "UPDATE blob SET is_complete = 1 WHERE scope_id = ? AND sha = ?",
                          scope.uuid(), record.manifest.hash);
}

Result<int> BlobTable::countUnfinished(PersonId person)
{
    SqlStatement count = m_database.statement(
        "blob.unfinished", "SELECT count(*) FROM blob WHERE is_complete = 0 AND user_id = ?");
    count.bindAll(person.uuid());
    const auto found = count.step();
    return found ? Result<int>(static_cast<int>(count.integer(0))) : found.error();
}

/// A chunk that arrives at this very moment is left behind, and goes the next time.
Result<void> BlobTable::removeUnfinishedBefore(const QDateTime &time)
{
    const auto files
        = m_database.run("blob.collect", "DELETE FROM blob WHERE is_complete = 0 AND opened < ?",
                         time.toMSecsSinceEpoch());
    if (!files)
        return files;
    return m_database.run("blob_chunk.collect",
                          "DELETE FROM blob_chunk WHERE upload NOT IN (SELECT upload FROM blob)");
}

Result<QList<int>> BlobTable::missing(const BlobRecord &record)
{
    SqlStatement rows = m_database.statement(
        "blob_chunk.numbers", "SELECT n FROM blob_chunk WHERE upload = ? ORDER BY n");
    rows.bindAll(record.upload);
    QList<int> missing;
    int next = 0;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        const int here = *row ? static_cast<int>(rows.integer(0))
                              : static_cast<int>(record.manifest.chunks.size());
        for (; next < here; ++next)
            missing.append(next);
        ++next;
        if (!*row)
            return missing;
    }
}

Result<void> BlobTable::putChunk(const QUuid &upload, int number, const QByteArray &bytes)
{
    const auto sealed = m_aead.seal(bytes, bindingOf(upload, number));
    if (!sealed)
        return sealed.error();
    return m_database.run("blob_chunk.put",
                          "INSERT INTO blob_chunk(upload, n, body) VALUES(?, ?, ?) "
                          "ON CONFLICT(upload, n) DO NOTHING",
                          upload, number, *sealed);
}

Result<std::optional<QByteArray>> BlobTable::chunk(const QUuid &upload, int number)
{
    SqlStatement row = m_database.statement(
        "blob_chunk.find", "SELECT body FROM blob_chunk WHERE upload = ? AND n = ?");
    row.bindAll(upload, number);
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>();
    const auto bytes = m_aead.open(row.blob(0), bindingOf(upload, number));
    return bytes ? Result<std::optional<QByteArray>>(*bytes) : bytes.error();
}

Result<void> BlobTable::checkWhole(const BlobRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0; number < record.manifest.chunks.size(); ++number) {
        const auto part = chunk(record.upload, number);
        if (!part)
            return part.error();
        if (!*part)
            return Error{Error::Kind::Conflict, QStringLiteral("chunks are missing")};
        if (number == 0 && fileTypeOf(**part) != record.manifest.type)
            return Error{Error::Kind::Invalid, QStringLiteral("a file is not of the type it says")};
        hash.addData(**part);
    }
    if (hash.result() != record.manifest.hash)
        return Error{Error::Kind::Corrupt, QStringLiteral("a file is not what its name says")};
    return {};
}

Result<QList<BlobTable::Place>> BlobTable::complete()
{
    SqlStatement rows = m_database.statement(
        "blob.all", "SELECT scope_id, sha FROM blob WHERE is_complete = 1 ORDER BY scope_id, sha");
    QList<Place> places;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return places;
        places.append({ScopeId(rows.uuid(0)), rows.blob(1)});
    }
}

} // namespace tasuki
