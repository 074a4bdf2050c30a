// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/auditheadstore.h"
#include "core/storage/draftstore.h"
#include "core/storage/filestore.h"
#include "core/storage/objectstore.h"
#include "core/storage/outboxstore.h"
#include "core/storage/postrows.h"
#include "core/storage/scopestore.h"
#include "core/storage/settingstore.h"

#include <functional>
#include <memory>

namespace tasuki {

class Database;
class ScopeKeys;
class SqliteFaults;
class Vault;

/// For tests and quotas; the default is right for people.
struct StoreOptions {
    SqliteFaults *faults = nullptr;
    int maxPages = 0; ///< beyond so many pages the disk counts as full; 0 = no limit
};

/// What opening found.
enum class StoreOpening { Created, Current, Upgraded };

/// One person's encrypted database on this device (`store.sqlite` in the vault's folder). Confined
/// to one thread. Every payload is sealed; in clear are identifiers, sequence numbers, kinds, sizes
/// and when a post was written.
///
/// SQLite WAL, synchronous=FULL: when a transaction has returned success, a power cut cannot undo
/// it.
class ClientStore {
public:
    /// Newer → Error::Newer, touched nothing. Altered, truncated, foreign → Corrupt. No room →
    /// DiskFull.
    static Result<std::unique_ptr<ClientStore>> open(const QString &path, const Vault &vault,
                                                     const Clock &clock,
                                                     const StoreOptions &options = {});
    ~ClientStore();

    /// All or nothing; whatever `work` returns as an error rolls back. Not reentrant.
    Result<void> transaction(const std::function<Result<void>()> &work);

    ScopeStore &scopes() { return *m_scopes; }
    ObjectStore &objects() { return *m_objects; }
    const PostRows &posts() const { return *m_posts; }
    OutboxStore &outbox() { return *m_outbox; }
    SettingStore &settings() { return *m_settings; }
    AuditHeadStore &auditHeads() { return *m_auditHeads; }
    FileStore &files() { return *m_files; }
    DraftStore &drafts() { return *m_drafts; }
    const RoomChanges &changes() const { return m_changes; }
    StoreOpening opening() const { return m_opening; }
    /// VACUUM and WAL truncation, when idle: hygiene after a purge.
    Result<void> tidy();

private:
    ClientStore();
    Result<void> buildStores(const Vault &vault, const QString &path, const StoreOptions &options);
    Result<void> checkFounding(const Clock &clock);
    Result<void> placePosts();
    void cutLog();
    void sweepFiles();

    std::unique_ptr<Database> m_database;
    RoomChanges m_changes;
    std::unique_ptr<ScopeKeys> m_keys;
    std::unique_ptr<ScopeStore> m_scopes;
    std::unique_ptr<ObjectStore> m_objects;
    std::unique_ptr<PostRows> m_posts;
    std::unique_ptr<OutboxStore> m_outbox;
    std::unique_ptr<SettingStore> m_settings;
    std::unique_ptr<AuditHeadStore> m_auditHeads;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<DraftStore> m_drafts;
    StoreOpening m_opening = StoreOpening::Current;
};

} // namespace tasuki
