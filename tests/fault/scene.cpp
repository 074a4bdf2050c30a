// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/scene.h"

#include "core/base/json.h"

#include <QFile>

namespace tasuki::fault {

Scene::Scene(const Region &sceneRegion)
    : region(sceneRegion)
    , folder(quickFolderTemplate())
{ }

Result<std::unique_ptr<Scene>> Scene::create(const Region &region, const Settings &settings)
{
    std::unique_ptr<Scene> scene(new Scene(region));
    auto server
        = makeServerSide(settings.store, scene->folder.path(), region.server(), scene->serverClock);
    if (!server)
        return server.error();
    scene->server = std::move(*server);
    for (int i = 0; i < settings.devices; ++i) {
        const QString path = scene->folder.filePath(QStringLiteral("device%1.sqlite").arg(i));
        if (!QFile::copy(region.clientFile(), path))
            return Error{Error::Kind::Storage, QStringLiteral("a device could not be made")};
        scene->devices.push_back(std::make_unique<Device>(i, region.caller(i), path));
        if (const auto started = scene->devices.back()->restart(); !started)
            return started.error();
    }
    return scene;
}

Verdict Scene::restartDevice(Device &device)
{
    if (const auto started = device.restart(); !started)
        return stuck(started.error());
    return checkDevice(device);
}

Verdict Scene::checkDevice(const Device &device)
{
    const auto facts = device.facts();
    return facts ? atomicApply(*facts) : Verdict(stuck(facts.error()));
}

Verdict Scene::restartServer()
{
    if (const auto started = server->restart(); !started)
        return stuck(started.error());
    return checkServer();
}

Verdict Scene::checkServer()
{
    const auto facts = server->facts();
    if (!facts)
        return stuck(facts.error());
    for (const OperationId &id : std::as_const(ledger.promised)) {
        if (!facts->seen.contains(id))
            return broken("I2", QStringLiteral("%1 was answered and is gone").arg(id.toString()));
    }
    return std::nullopt;
}

Result<QSet<OperationId>> Scene::heldBy(Device &device)
{
    const bool wasLocked = device.isLocked();
    if (wasLocked) {
        if (const auto opened = device.restart(); !opened)
            return opened.error();
    }
    const auto facts = device.facts();
    if (wasLocked)
        device.lock();
    if (!facts)
        return facts.error();
    QSet<OperationId> held;
    for (const OutboxEntry &entry : facts->outbox)
        held.insert(entry.operation.id);
    for (const StoredObject &object : facts->objects) {
        if (const auto body = parseJsonObject(object.row.body))
            held += operationsIn(*body);
    }
    return held;
}

Verdict Scene::restoreServer(int copy, Restore kind)
{
    QSet<OperationId> held;
    for (const auto &device : devices) {
        const auto its = heldBy(*device);
        if (!its)
            return stuck(its.error());
        held += *its;
    }
    if (const auto done = server->restore(copy, kind); !done)
        return stuck(done.error());
    const auto facts = server->facts();
    if (!facts)
        return stuck(facts.error());
    ledger.promised.removeIf([&](const OperationId &id) { return !facts->seen.contains(id); });
    const QSet<OperationId> left = facts->traces() + held;
    ledger.gone += ledger.everPromised - left;
    ledger.mustSurvive = held;
    return std::nullopt;
}

} // namespace tasuki::fault
