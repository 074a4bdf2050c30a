// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storedfile.h"

#include <memory>

namespace tasuki {

class Database;
class ScopeKeys;
class SqliteFaults;

/// Files of rooms on this device, whole and in part, chunk by chunk, sealed with the key of their
/// room: whoever destroys that key has destroyed them. They lie in a database of their own beside
/// the store, made when the first file comes, because half a gigabyte of film must not be in the
/// way of what is tidied, copied and checked every day.
///
/// Every error of a disk as in ClientStore. Confined to its thread.
class FileStore {
public:
    FileStore(QString path, ScopeKeys &keys, SqliteFaults *faults);
    ~FileStore();

    Result<std::optional<StoredFile>> find(ScopeId scope, const QByteArray &hash);
    /// Oldest first. Leaves out what cannot be read any more: its room is gone.
    Result<QList<StoredFile>> inState(StoredFile::State state);
    /// New or changed; chunks that are here stay. NotFound when this device has no such room.
    Result<void> put(const StoredFile &file);
    Result<void> remove(ScopeId scope, const QByteArray &hash);

    /// Numbers of the chunks that are not here; all of them when nothing is known of the file.
    Result<QList<int>> missing(const StoredFile &file);
    /// Corrupt unless the bytes are that chunk. Again is the same as once.
    Result<void> putChunk(const StoredFile &file, int number, const QByteArray &bytes);
    /// NotFound when it is not here; Corrupt when the disk gave other bytes.
    Result<QByteArray> chunk(const StoredFile &file, int number);

    /// Removes what belongs to rooms this device does not hold any more. Hygiene: it could not be
    /// read since the key went.
    Result<void> sweep();

private:
    enum class Missing { Create, Leave };
    Result<Database *> database(Missing missing); ///< null: there is none, and none was wanted
    Result<std::optional<QUuid>> idOf(ScopeId scope, const QByteArray &hash);

    QString m_path;
    ScopeKeys &m_keys;
    SqliteFaults *m_faults;
    std::unique_ptr<Database> m_database;
};

} // namespace tasuki
