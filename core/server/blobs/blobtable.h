// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/aead.h"
#include "core/server/sql/sqlconnection.h"
#include "core/wire/blob.h"

#include <QDateTime>
#include <QUuid>

namespace tasuki {

/// A file of a room as the server has it, whole or in part.
struct BlobRecord {
    QUuid upload; ///< names its chunks
    BlobManifest manifest;
    bool isComplete = false;
};

/// Files and their chunks, sealed. Lives inside its caller's transaction; asks nobody's leave.
class BlobTable {
public:
    BlobTable(SqlConnection &database, const Aead &aead)
        : m_database(database)
        , m_aead(aead)
    { }

    /// Nobody else changes this file until the transaction ends.
    Result<void> lock(ScopeId scope, const QByteArray &hash);
    Result<std::optional<BlobRecord>> find(ScopeId scope, const QByteArray &hash);
    Result<BlobRecord> add(ScopeId scope, const BlobManifest &manifest, PersonId person,
                           const QDateTime &now);
    Result<void> remove(ScopeId scope, const BlobRecord &record);
    Result<void> markComplete(ScopeId scope, const BlobRecord &record);
    Result<int> countUnfinished(PersonId person);
    Result<void> removeUnfinishedBefore(const QDateTime &time);

    Result<QList<int>> missing(const BlobRecord &record);
    Result<void> putChunk(const QUuid &upload, int number, const QByteArray &bytes);
    /// Nothing when it was not sent yet.
    Result<std::optional<QByteArray>> chunk(const QUuid &upload, int number);
    /// Conflict while chunks are missing, Corrupt when the whole is not what its name says, Invalid
    /// when it is of another type than it says.
    Result<void> checkWhole(const BlobRecord &record);
    struct Place {
        ScopeId scope;
        QByteArray hash;
    };
    Result<QList<Place>> complete();

private:
    SqlConnection &m_database;
    const Aead &m_aead;
};

} // namespace tasuki
