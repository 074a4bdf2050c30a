// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filestore.h"

#include "core/base/json.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/transaction.h"
#include "core/storage/rowbinding.h"
#include "core/storage/scopekeys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace tasuki {

namespace {

    QByteArray fileBinding(const QUuid &id, ScopeId scope, const QByteArray &hash,
                           StoredFile::State state)
    {
        return RowBinding{"file", id, scope.uuid(), hash, static_cast<qint64>(state)}.bytes();
    }

    QByteArray chunkBinding(const QUuid &id, ScopeId scope, int number)
    {
        return RowBinding{"file.chunk", id, scope.uuid(), {}, number}.bytes();
    }

    QByteArray toBytes(const StoredFile &file)
    {
        QJsonArray chunks;
        for (const QByteArray &chunk : file.manifest.chunks)
            chunks.append(QString::fromLatin1(chunk.toHex()));
        return canonicalJson({{QStringLiteral("size"), file.manifest.size},
                              {QStringLiteral("mime"), mimeOf(file.manifest.type)},
                              {QStringLiteral("chunks"), chunks},
                              {QStringLiteral("why"), file.why}});
    }

    Error damaged()
    {
        return {Error::Kind::Corrupt, QStringLiteral("A stored file says nonsense")};
    }

    Result<StoredFile> fromBytes(StoredFile file, const QByteArray &bytes)
    {
        const auto json = parseJsonObject(bytes);
        if (!json)
            return json.error();
        JsonReader reader(*json);
        file.manifest.size = reader.integer("size");
        const auto type = fileTypeFromMime(reader.string("mime"));
        file.why = reader.string("why");
        for (const QJsonValue &value : reader.array("chunks")) {
            const auto chunk = blobHashFrom(value.toString().toLatin1());
            if (!chunk)
                return damaged();
            file.manifest.chunks.append(*chunk);
        }
        if (!reader.ok() || !type)
            return damaged();
        file.manifest.type = *type;
        return file;
    }

    /// Columns: id, scope, hash, state, payload.
    Result<StoredFile> read(const Statement &row, ScopeKeys &keys)
    {
        StoredFile file;
        file.scope = ScopeId(row.uuid(1));
        file.manifest.hash = row.blob(2);
        file.state = static_cast<StoredFile::State>(row.integer(3));
        const auto key = keys.of(file.scope);
        if (!key)
            return key.error();
        const auto bytes = (*key)->open(
            row.bytes(4), fileBinding(row.uuid(0), file.scope, file.manifest.hash, file.state));
        return bytes ? fromBytes(file, *bytes) : bytes.error();
    }

} // namespace

FileStore::FileStore(QString path, ScopeKeys &keys, SqliteFaults *faults)
    : m_path(std::move(path))
    , m_keys(keys)
    , m_faults(faults)
{ }

FileStore::~FileStore() = default;

Result<Database *> FileStore::database(Missing missing)
{
    if (m_database)
        return m_database.get();
    if (missing == Missing::Leave && !QFile::exists(m_path))
        return nullptr;
    const auto migrations = migrationsIn(QStringLiteral(":/tasuki/storage/filemigrations"));
    if (!migrations)
        return migrations.error();
    DatabaseOptions settings;
    settings.newestKnown = static_cast<int>(migrations->size());
    settings.faults = m_faults;
    auto opened = Database::open(m_path, settings);
    if (!opened)
        return opened.error();
    if (const auto outcome = migrate(**opened, *migrations); !outcome)
        return outcome.error();
    m_database = std::move(*opened);
    return m_database.get();
}

Result<std::optional<QUuid>> FileStore::idOf(ScopeId scope, const QByteArray &hash)
{
    Statement row
        = m_database->statement("file.id", "SELECT id FROM file WHERE scope = ? AND hash = ?");
    const auto found = row.bindAll(scope.uuid(), hash).step();
    if (!found)
        return found.error();
    return *found ? std::optional(row.uuid(0)) : std::nullopt;
}

Result<std::optional<StoredFile>> FileStore::find(ScopeId scope, const QByteArray &hash)
{
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    if (!*opened)
        return std::optional<StoredFile>();
    Statement row = (*opened)->statement(
        "file.find",
        "SELECT id, scope, hash, state, payload FROM file WHERE scope = ? AND hash = ?");
    const auto found = row.bindAll(scope.uuid(), hash).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredFile>();
    auto file = read(row, m_keys);
    return file ? Result<std::optional<StoredFile>>(std::move(*file)) : file.error();
}

Result<QList<StoredFile>> FileStore::inState(StoredFile::State state)
{
    QList<StoredFile> files;
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    if (!*opened)
        return files;
    Statement rows = (*opened)->statement("file.inState",
                                          "SELECT id, scope, hash, state, payload FROM file "
                                          "WHERE state = ? ORDER BY place");
    rows.bindAll(static_cast<qint64>(state));
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return files;
        auto file = read(rows, m_keys);
        if (!file && file.error().kind != Error::Kind::NotFound)
            return file.error();
        if (file)
            files.append(std::move(*file));
    }
}

Result<void> FileStore::put(const StoredFile &file)
{
    const auto key = m_keys.of(file.scope);
    if (!key)
        return key.error();
    const auto opened = database(Missing::Create);
    if (!opened)
        return opened.error();
    const auto known = idOf(file.scope, file.manifest.hash);
    if (!known)
        return known.error();
    const QUuid id = known->value_or(QUuid::createUuid());
    const auto sealed
        = (*key)->seal(toBytes(file), fileBinding(id, file.scope, file.manifest.hash, file.state));
    if (!sealed)
        return sealed.error();
    return (*opened)->run("file.put",
                          "INSERT INTO file(id, scope, hash, state, place, payload) "
                          "VALUES(?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM file), ?) "
                          "ON CONFLICT(id) DO UPDATE SET state = excluded.state, "
                          "payload = excluded.payload",
                          id, file.scope.uuid(), file.manifest.hash,
                          static_cast<qint64>(file.state), *sealed);
}

Result<void> FileStore::remove(ScopeId scope, const QByteArray &hash)
{
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    if (!*opened)
        return {};
    return (*opened)->run("file.remove", "DELETE FROM file WHERE scope = ? AND hash = ?",
                          scope.uuid(), hash);
}

Result<QList<int>> FileStore::missing(const StoredFile &file)
{
    QSet<int> present;
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    if (*opened) {
        Statement rows = (*opened)->statement("chunk.numbers",
                                              "SELECT c.number FROM chunk c JOIN file f ON "
                                              "f.id = c.file WHERE f.scope = ? AND f.hash = ?");
        rows.bindAll(file.scope.uuid(), file.manifest.hash);
        for (;;) {
            const auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            present.insert(static_cast<int>(rows.integer(0)));
        }
    }
    QList<int> missing;
    for (int number = 0; number < file.manifest.chunks.size(); ++number) {
        if (!present.contains(number))
            missing.append(number);
    }
    return missing;
}

Result<void> FileStore::putChunk(const StoredFile &file, int number, const QByteArray &bytes)
{
    if (number < 0 || number >= file.manifest.chunks.size()
        || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
            != file.manifest.chunks.at(number))
        return Error{Error::Kind::Corrupt, QStringLiteral("these bytes are another chunk")};
    const auto key = m_keys.of(file.scope);
    if (!key)
        return key.error();
    const auto opened = database(Missing::Create);
    if (!opened)
        return opened.error();
    const auto id = idOf(file.scope, file.manifest.hash);
    if (!id)
        return id.error();
    if (!*id)
        return Error{Error::Kind::NotFound, QStringLiteral("a chunk of no file")};
    const auto sealed = (*key)->seal(bytes, chunkBinding(**id, file.scope, number));
    if (!sealed)
        return sealed.error();
    return (*opened)->run("chunk.put",
                          "INSERT INTO chunk(file, number, payload) VALUES(?, ?, ?) "
                          "ON CONFLICT(file, number) DO UPDATE SET payload = excluded.payload",
                          **id, number, *sealed);
}

Result<QByteArray> FileStore::chunk(const StoredFile &file, int number)
{
    const auto key = m_keys.of(file.scope);
    if (!key)
        return key.error();
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    const Error absent{Error::Kind::NotFound, QStringLiteral("a chunk that is not here")};
    if (!*opened)
        return absent;
    Statement row
        = (*opened)->statement("chunk.read",
                               "SELECT f.id, c.payload FROM chunk c JOIN file f ON f.id = c.file "
                               "WHERE f.scope = ? AND f.hash = ? AND c.number = ?");
    const auto found = row.bindAll(file.scope.uuid(), file.manifest.hash, number).step();
    if (!found)
        return found.error();
    if (!*found)
        return absent;
    return (*key)->open(row.bytes(1), chunkBinding(row.uuid(0), file.scope, number));
}

Result<void> FileStore::sweep()
{
    const auto opened = database(Missing::Leave);
    if (!opened)
        return opened.error();
    if (!*opened)
        return {};
    QSet<QUuid> gone;
    {
        Statement rows = (*opened)->statement("file.scopes", "SELECT DISTINCT scope FROM file");
        for (;;) {
            const auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const auto key = m_keys.of(ScopeId(rows.uuid(0)));
            if (!key && key.error().kind == Error::Kind::NotFound)
                gone.insert(rows.uuid(0));
        }
    }
    for (const QUuid &scope : std::as_const(gone)) {
        const auto removed
            = (*opened)->run("file.sweep", "DELETE FROM file WHERE scope = ?", scope);
        if (!removed)
            return removed;
    }
    return gone.isEmpty() ? Result<void>() : (*opened)->truncateLog();
}

} // namespace tasuki
