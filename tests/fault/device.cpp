// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/device.h"

#include "core/sqlite/database.h"
#include "tests/core/storage/storevault.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::fault {

Device::Device(int deviceNumber, const Caller &deviceCaller, QString path)
    : number(deviceNumber)
    , caller(deviceCaller)
    , m_path(std::move(path))
{ }

Device::~Device()
{
    lock();
    PowerCutVfs::forget(m_path);
}

void Device::lock()
{
    m_engine.reset();
    m_store.reset();
    ++life;
}

Result<void> Device::restart()
{
    Dice dice(chance());
    using Loss = PowerCutVfs::Loss;
    const Loss loss = dice.percent(50) ? Loss::Power : Loss::Process;
    return restartAfter(loss, dice);
}

Result<void> Device::restartAfter(PowerCutVfs::Loss loss, Dice &dice)
{
    PowerCutVfs::cut(m_path);
    lock();
    PowerCutVfs::mend(m_path, loss, dice);
    plug.mend();
    return unlock();
}

Result<void> Device::unlock()
{
    StoreOptions options;
    options.faults = &plug;
    auto opened = ClientStore::open(m_path, testVault(), clock, options);
    if (!opened)
        return opened.error();
    m_store = std::move(*opened);
    m_engine = std::make_unique<SyncEngine>(*m_store, clock);
    return {};
}

void Device::dieSoon(Dice &dice, int steps)
{
    if (dice.percent(50))
        plug.pull(dice.below(steps), SQLITE_FULL, Plug::Trouble::ForGood);
    else
        PowerCutVfs::cutAfter(m_path, dice.below(steps));
}

bool Device::isDying() const
{
    return plug.isPulled() || PowerCutVfs::isAboutToCut(m_path);
}

Result<QSet<OperationId>> Device::outboxIds() const
{
    const auto entries = m_store->outbox().all();
    if (!entries)
        return entries.error();
    QSet<OperationId> ids;
    for (const OutboxEntry &entry : *entries)
        ids.insert(entry.operation.id);
    return ids;
}

Device::Saved Device::save(const QList<Operation> &operations,
                           const std::optional<ScopeRecord> &newRoom)
{
    Saved saved;
    const auto done = m_store->transaction([&]() -> Result<void> {
        const auto before = outboxIds();
        if (!before)
            return before.error();
        if (newRoom) {
            if (const auto stored = m_store->scopes().put(*newRoom); !stored)
                return stored;
        }
        for (const Operation &operation : operations) {
            const auto added = m_store->outbox().add(operation);
            if (!added)
                return added.error();
            saved.operations.append(*added);
        }
        const auto after = outboxIds();
        if (!after)
            return after.error();
        saved.superfluous = *before - *after;
        return {};
    });
    saved.isTold = done.has_value();
    if (!done)
        saved.trouble = done.error();
    return saved;
}

bool Device::has(const Saved &saved) const
{
    if (saved.operations.isEmpty())
        return false;
    const auto found = m_store->outbox().find(saved.operations.last().id);
    return found && *found;
}

QList<OverlayObject> Device::view() const
{
    const auto known = facts();
    return known ? overlayView(known->scopes, known->objects, known->outbox, author())
                 : QList<OverlayObject>();
}

Result<DeviceFacts> Device::facts() const
{
    const auto scopes = m_store->scopes().all();
    const auto objects = m_store->objects().all();
    const auto outbox = m_store->outbox().all();
    if (!scopes)
        return scopes.error();
    if (!objects)
        return objects.error();
    if (!outbox)
        return outbox.error();
    DeviceFacts facts{*scopes, *objects, *outbox, {}};
    for (const ScopeRecord &scope : *scopes) {
        const auto uncounted
            = m_store->settings().value(QStringLiteral("uncounted/") + scope.id.toString());
        if (!uncounted)
            return uncounted.error();
        for (const QJsonValue &id : uncounted->value_or(QJsonObject()).value(u"ids").toArray())
            facts.uncounted[scope.id].insert(*ObjectId::fromString(id.toString()));
    }
    return facts;
}

Result<QSet<OperationId>> Device::journal() const
{
    const auto raw = Database::open(m_path);
    if (!raw)
        return raw.error();
    Statement rows = (*raw)->statement("fault.journal", "SELECT id FROM outbox");
    QSet<OperationId> ids;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        ids.insert(OperationId(rows.uuid(0)));
    }
}

Result<QHash<ScopeId, QByteArray>> Device::wrappedKeys() const
{
    const auto raw = Database::open(m_path);
    if (!raw)
        return raw.error();
    Statement rows = (*raw)->statement("fault.keys", "SELECT id, key FROM scope");
    QHash<ScopeId, QByteArray> keys;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return keys;
        keys.insert(ScopeId(rows.uuid(0)), rows.blob(1));
    }
}

QByteArray Device::rawBytes() const
{
    QByteArray all;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace tasuki::fault
