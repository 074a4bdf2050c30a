// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/syncdevice.h"

#include <random>

using namespace tasuki;

namespace {

/// One seed, one history: two people in one file over a bad line, with plugs pulled in between.
class History {
public:
    explicit History(unsigned seed)
        : m_dice(seed)
    {
        m_server.pageObjects = 1 + int(m_dice() % 3);
        m_server.answerAtMost = 1 + int(m_dice() % 4);
        m_file = m_server.addScope({m_devices[0].me.person, m_devices[1].me.person});
    }

    void play(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step(m_devices[m_dice() % 2]);
    }

    void heal()
    {
        m_server.answerAtMost = 200;
        for (SyncDevice &device : m_devices)
            device.restart();
        for (int round = 0; round < 3; ++round) {
            for (SyncDevice &device : m_devices)
                device.settle();
        }
    }

    void check()
    {
        for (SyncDevice &device : m_devices) {
            CHECK(device.base(m_file) == contentOf(m_server, m_file));
            const auto record = device.store->scopes().find(m_file).value().value();
            CHECK(record.cursor.sum == m_server.scopes[m_file].sum());
            const auto stored = device.store->outbox().all().value();
            for (const OutboxEntry &entry : stored)
                CHECK(entry.state == OutboxEntry::State::Confirmed);
        }
        for (const OperationId &id : m_written)
            CHECK(m_server.effects.value(id) == 1);
    }

private:
    void step(SyncDevice &device)
    {
        device.clock.advance(std::chrono::minutes(5));
        switch (m_dice() % 6) {
        case 0:
        case 1:
            write(device);
            break;
        case 2:
        case 3:
            exchange(device, device.engine->nextPush());
            break;
        case 4:
            exchange(device, device.engine->nextPull({}, Expecting::Nothing));
            break;
        default:
            device.restart();
        }
    }

    void write(SyncDevice &device)
    {
        const auto text = QString::number(m_dice());
        if (m_clients.isEmpty() || m_dice() % 3 == 0) {
            m_clients.append(ObjectId::create());
            m_written.append(device.writeClient(m_file, m_clients.last(), text).id);
            return;
        }
        const ObjectId client = m_clients.at(qsizetype(m_dice() % m_clients.size()));
        if (device.view(client).id.isNull())
            return;
        const auto before = device.store->outbox().all().value();
        m_written.append(device.patchClient(m_file, client, text).id);
        for (const OutboxEntry &entry : before) { // said again before anybody was sent it
            if (!device.entry(entry.operation).operation.id.isNull())
                continue;
            m_written.removeAll(entry.operation.id);
        }
    }

    void exchange(SyncDevice &device, const Result<std::optional<SyncRequest>> &asked)
    {
        REQUIRE(asked);
        if (!*asked)
            return;
        const SyncRequest request = **asked;
        const auto serve = [&] { return m_server.serve(request.path, request.body, device.me); };
        QByteArray answer;
        switch (m_dice() % 8) {
        case 0: // never arrived
            device.engine->failed(request.number);
            return;
        case 1: // kept there, answer lost
            serve();
            device.engine->failed(request.number);
            return;
        case 2: // arrived twice
            serve();
            answer = serve();
            break;
        case 3:
            answer = serve();
            answer.truncate(qsizetype(m_dice() % unsigned(answer.size())));
            break;
        case 4: // plug pulled while the answer is stored
            answer = serve();
            device.plug.stepsLeft = int(m_dice() % 25);
            (void)device.engine->answered(request.number, answer);
            device.restart();
            return;
        default:
            answer = serve();
        }
        (void)device.engine->answered(request.number, answer);
        if (m_dice() % 4 == 0) // and once more, late
            (void)device.engine->answered(request.number, answer);
    }

    std::mt19937 m_dice;
    ModelServer m_server;
    SyncDevice m_devices[2]{SyncDevice(m_server), SyncDevice(m_server)};
    ScopeId m_file;
    QList<ObjectId> m_clients;
    QList<OperationId> m_written;
};

} // namespace

TEST_CASE("Whatever the line does, both desks end with the same file and nothing twice",
          "[sync][simulation]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        History history(seed);
        history.play(70);
        history.heal();
        history.check();
    }
}

TEST_CASE("Pulling the plug at any step of storing an answer loses and doubles nothing",
          "[sync][simulation]")
{
    for (int steps = 0; steps < 60; ++steps) {
        CAPTURE(steps);
        ModelServer server;
        server.pageObjects = 5;
        SyncDevice device(server);
        const ScopeId file = server.addScope({device.me.person});
        const auto kept = device.writeClient(file, ObjectId::create(), QStringLiteral("佐藤"));
        device.pushOnce();
        device.writeClient(file, ObjectId::create(), QStringLiteral("田中"));

        const bool isPush = steps % 2 == 0;
        const auto request
            = isPush ? device.engine->nextPush() : device.engine->nextPull({}, Expecting::Nothing);
        const QByteArray body = (**request).body;
        const QByteArray answer = server.serve((**request).path, body, device.me);
        device.plug.stepsLeft = steps / 2;
        (void)device.engine->answered((**request).number, answer);
        device.restart();
        device.settle();

        CHECK(server.effects.value(kept.id) == 1);
        CHECK(device.base(file) == contentOf(server, file));
        const auto stored = device.store->outbox().all().value();
        for (const OutboxEntry &entry : stored)
            CHECK(entry.state == OutboxEntry::State::Confirmed);
    }
}
