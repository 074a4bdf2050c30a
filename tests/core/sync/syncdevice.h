// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sqlite/sqlitefaults.h"
#include "core/sync/overlay.h"
#include "core/sync/syncengine.h"
#include "tests/core/storage/storefixture.h"
#include "tests/core/sync/modelserver.h"
#include "tests/support/handclock.h"

#include <limits>

namespace tasuki {

/// From a chosen SQLite step on nothing happens any more: the plug was pulled there.
class PulledPlug final : public SqliteFaults {
public:
    int stepsLeft = std::numeric_limits<int>::max();
    int beforeStep(const char *) override { return stepsLeft-- > 0 ? 0 : 13 /* SQLITE_FULL */; }
};

/// One person's device with a real store and the real engine, and a network the test holds.
class SyncDevice {
public:
    explicit SyncDevice(ModelServer &server)
        : m_server(server)
    {
        restart();
    }

    void restart()
    {
        engine.reset();
        store.reset();
        plug.stepsLeft = std::numeric_limits<int>::max();
        StoreOptions options;
        options.faults = &plug;
        store = fixture.open(options);
        engine = std::make_unique<SyncEngine>(*store, clock);
    }

    Operation write(ScopeId scope, const QString &kind, ObjectId object, const QJsonObject &payload)
    {
        Operation operation;
        operation.id = OperationId::create();
        operation.scope = scope;
        operation.kind = kind;
        operation.object = object;
        operation.at = clock.now();
        operation.payload = payload;
        const auto record = store->scopes().find(scope);
        if (record && *record)
            operation.grant = (*record)->cursor.grant;
        const auto added = store->outbox().add(operation);
        REQUIRE(added);
        return *added;
    }
    Operation writeClient(ScopeId scope, ObjectId object, const QString &name)
    {
        return write(scope, QStringLiteral("client.new"), object,
                     {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("name"), name}}}});
    }
    Operation patchClient(ScopeId scope, ObjectId object, const QString &name)
    {
        const QJsonObject body = view(object).body;
        const QJsonObject group = body.value(u"groups").toObject().value(u"name").toObject();
        const QJsonObject patch{{QStringLiteral("base_op"), group.value(u"op")},
                                {QStringLiteral("base_v"), group.value(u"v")},
                                {QStringLiteral("v"), name}};
        return write(scope, QStringLiteral("client.patch"), object,
                     {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("name"), patch}}}});
    }

    bool pushOnce()
    {
        const auto request = engine->nextPush();
        REQUIRE(request);
        if (!*request)
            return false;
        const auto outcome
            = engine->answered((*request)->number, m_server.push((*request)->body, me));
        REQUIRE(outcome);
        return outcome->pushAgain;
    }
    SyncOutcome pullOnce(Expecting expecting = Expecting::News)
    {
        const auto request = engine->nextPull({}, expecting);
        REQUIRE(request);
        REQUIRE(*request);
        const auto outcome = engine->answered(
            (*request)->number, m_server.serve((*request)->path, (*request)->body, me));
        REQUIRE(outcome);
        return *outcome;
    }
    /// Bounded: an engine that never comes to rest fails here.
    void settle()
    {
        for (int round = 0; round < 200; ++round) {
            clock.advance(std::chrono::minutes(10));
            const bool pushed = pushOnce();
            const SyncOutcome pulled = pullOnce();
            if (!pushed && !pulled.pullAgain && !pulled.pushAgain && !pulled.outboxChanged
                && pulled.baseChanged.isEmpty())
                return;
        }
        FAIL("the device does not come to rest");
    }

    QList<OverlayObject> view() const
    {
        return overlayView(store->scopes().all().value(), store->objects().all().value(),
                           store->outbox().all().value(), me);
    }
    OverlayObject view(ObjectId id) const
    {
        for (const OverlayObject &object : view()) {
            if (object.id == id)
                return object;
        }
        return {};
    }
    QString name(ObjectId id) const
    {
        const QJsonObject groups = view(id).body.value(u"groups").toObject();
        return groups.value(u"name").toObject().value(u"v").toString();
    }
    OutboxEntry entry(const Operation &operation) const
    {
        return store->outbox().find(operation.id).value().value_or(OutboxEntry{});
    }
    QMap<ObjectId, QByteArray> base(ScopeId scope) const
    {
        QMap<ObjectId, QByteArray> result;
        const auto stored = store->objects().inScope(scope).value();
        for (const StoredObject &object : stored) {
            if (!object.row.body.isEmpty())
                result.insert(object.row.id, object.row.body);
        }
        return result;
    }

    Author me{PersonId::create(), OfficeId::create()};
    HandClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)};
    StoreFixture fixture;
    PulledPlug plug;
    std::unique_ptr<ClientStore> store;
    std::unique_ptr<SyncEngine> engine;

private:
    ModelServer &m_server;
};

inline QMap<ObjectId, QByteArray> contentOf(const ModelServer &server, ScopeId scope)
{
    QMap<ObjectId, QByteArray> result;
    for (const ObjectRow &row : server.scopes.value(scope).objects) {
        if (!row.body.isEmpty())
            result.insert(row.id, row.body);
    }
    return result;
}

} // namespace tasuki
