// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clientstore.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/transaction.h"
#include "core/storage/scopekeys.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QFileInfo>

namespace tasuki {

namespace {

    StoreOpening openingFrom(MigrationOutcome outcome)
    {
        switch (outcome) {
        case MigrationOutcome::Created:
            return StoreOpening::Created;
        case MigrationOutcome::Upgraded:
            return StoreOpening::Upgraded;
        case MigrationOutcome::Current:
            break;
        }
        return StoreOpening::Current;
    }

    /// "store.sqlite" → "store-files.sqlite"
    QString filesBeside(const QString &path)
    {
        const QFileInfo store(path);
        return store.dir().filePath(store.completeBaseName() + QStringLiteral("-files.")
                                    + store.suffix());
    }

    QString foundingName()
    {
        return QStringLiteral("store");
    }

} // namespace

ClientStore::ClientStore() = default;
ClientStore::~ClientStore() = default;

Result<std::unique_ptr<ClientStore>> ClientStore::open(const QString &path, const Vault &vault,
                                                       const Clock &clock,
                                                       const StoreOptions &options)
{
    const auto migrations = migrationsIn(QStringLiteral(":/tasuki/storage/migrations"));
    if (!migrations)
        return migrations.error();
    DatabaseOptions settings;
    settings.quickCheck = true;
    settings.newestKnown = static_cast<int>(migrations->size());
    settings.maxPages = options.maxPages;
    settings.faults = options.faults;
    auto database = Database::open(path, settings);
    if (!database)
        return database.error();
    const auto outcome = migrate(**database, *migrations);
    if (!outcome)
        return outcome.error();
    std::unique_ptr<ClientStore> store(new ClientStore);
    store->m_database = std::move(*database);
    store->m_opening = openingFrom(*outcome);
    if (const auto built = store->buildStores(vault, path, options); !built)
        return built.error();
    if (const auto ours = store->checkFounding(clock); !ours)
        return ours.error();
    if (const auto placed = store->placePosts(); !placed)
        return placed.error();
    store->sweepFiles(); // a purge that was cut short
    return store;
}

Result<void> ClientStore::buildStores(const Vault &vault, const QString &path,
                                      const StoreOptions &options)
{
    auto keys = ScopeKeys::create(*m_database, vault.rowsKey());
    auto settingSeal = Aead::create(vault.rowsKey());
    auto outboxSeal = Aead::create(vault.outboxKey());
    if (!keys)
        return keys.error();
    if (!settingSeal)
        return settingSeal.error();
    if (!outboxSeal)
        return outboxSeal.error();
    m_keys = std::make_unique<ScopeKeys>(std::move(*keys));
    m_scopes = std::make_unique<ScopeStore>(*m_database, *m_keys, m_changes);
    m_objects = std::make_unique<ObjectStore>(*m_database, *m_keys, m_changes);
    m_posts = std::make_unique<PostRows>(*m_database, *m_keys);
    m_outbox = std::make_unique<OutboxStore>(*m_database, std::move(*outboxSeal), m_changes);
    m_settings = std::make_unique<SettingStore>(*m_database, std::move(*settingSeal));
    m_drafts = std::make_unique<DraftStore>(*m_database, *m_keys);
    m_auditHeads = std::make_unique<AuditHeadStore>(*m_database);
    m_files = std::make_unique<FileStore>(filesBeside(path), *m_keys, options.faults);
    return {};
}

/// A sealed line from the first opening: another vault cannot read it, and then nothing else
/// either.
Result<void> ClientStore::checkFounding(const Clock &clock)
{
    const auto founding = m_settings->value(foundingName());
    if (!founding)
        return founding.error();
    if (*founding)
        return {};
    const auto used = m_database->integer("store.used",
                                          "SELECT (SELECT count(*) FROM scope) + (SELECT count(*) "
                                          "FROM outbox) + (SELECT count(*) FROM setting)");
    if (!used)
        return used.error();
    if (*used > 0)
        return Error{Error::Kind::Corrupt, QStringLiteral("The store has lost its founding line")};
    return m_settings->put(foundingName(), {{QStringLiteral("made"), toIsoUtc(clock.now())}});
}

/// Once for each store: only what was written before posts had a moment is without.
Result<void> ClientStore::placePosts()
{
    const QString name = QStringLiteral("posts/placed");
    const auto placed = m_settings->value(name);
    if (!placed || *placed)
        return placed ? Result<void>() : placed.error();
    return transaction([&]() -> Result<void> {
        const auto done = m_objects->placePosts();
        return done ? m_settings->put(name, {{QStringLiteral("done"), true}}) : done;
    });
}

Result<void> ClientStore::transaction(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const quint64 before = m_changes.now();
    auto done = work();
    if (done)
        done = transaction->commit();
    if (!done) {
        transaction->rollback();
        m_changes.takeBack(before);
        m_keys->clear(); // a scope made in there does not exist, and one destroyed in there does
    }
    if (done && m_keys->takeDestroyed()) {
        cutLog();
        sweepFiles();
    }
    return done;
}

/// The log still holds the page with the wrapped key of a destroyed scope. Failing to cut it undoes
/// nothing of the purge; tidy() tries again.
void ClientStore::cutLog()
{
    if (const auto cut = m_database->truncateLog(); !cut)
        qCWarning(logStorage, "The log could not be cut after a purge");
}

/// Their key is gone already; failing here undoes nothing, and the next opening tries again.
void ClientStore::sweepFiles()
{
    if (const auto swept = m_files->sweep(); !swept)
        qCWarning(logStorage, "Files of a lost room could not be removed yet");
}

Result<void> ClientStore::tidy()
{
    if (const auto done = m_database->vacuum(); !done)
        return done;
    return m_database->truncateLog();
}

} // namespace tasuki
