// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/world.h"

#include "tests/fault/rest.h"

namespace tasuki::fault {

World::World(std::unique_ptr<Scene> scene)
    : m_scene(std::move(scene))
    , m_line(*m_scene)
{ }

Result<std::unique_ptr<World>> World::create(const Region &region, const Settings &settings)
{
    auto scene = Scene::create(region, settings);
    if (!scene)
        return scene.error();
    return std::unique_ptr<World>(new World(std::move(*scene)));
}

Verdict World::step(quint64 seed)
{
    Dice dice(seed);
    seedEverything(seed);
    m_scene->serverClock.advance(std::chrono::seconds(dice.below(20)));
    Device &device = *m_scene->devices[std::size_t(dice.below(qint64(m_scene->devices.size())))];
    device.clock.advance(std::chrono::minutes(dice.below(10)));
    if (device.isLocked())
        return dice.percent(50) ? m_scene->restartDevice(device) : std::nullopt;
    const int fate = dice.below(1000);
    if (fate < 260)
        return act(device, dice);
    if (fate < 870)
        return m_line.exchange(device, dice);
    if (fate < 920)
        return trouble(device, dice);
    if (fate < 945)
        return serverTrouble(dice);
    if (fate < 975)
        return administer(dice);
    return goBack(dice);
}

Verdict World::act(Device &device, Dice &dice)
{
    const Gesture gesture = aGesture(device, m_scene->region, dice);
    if (gesture.operations.isEmpty())
        return std::nullopt;
    const bool isCut = dice.percent(5);
    if (isCut)
        device.dieSoon(dice, 12);
    const Device::Saved saved = device.save(gesture.operations, gesture.newRoom);
    m_scene->tell(QStringLiteral("device %1 %2 %3%4")
                      .arg(device.number)
                      .arg(gesture.what, gesture.operations.first().id.toString().first(8),
                           saved.isTold ? QString() : QStringLiteral(" (not saved)")));
    Verdict verdict;
    if (isCut)
        verdict = m_scene->restartDevice(device);
    if (!verdict && (saved.isTold || device.has(saved)))
        m_scene->ledger.wasSaved(saved.operations, saved.superfluous, device.number);
    return verdict;
}

Verdict World::trouble(Device &device, Dice &dice)
{
    switch (dice.below(3)) {
    case 0:
        m_scene->tell(QStringLiteral("device %1 is locked").arg(device.number));
        device.lock();
        return std::nullopt;
    case 1:
        device.clock.jump(std::chrono::hours(dice.below(2 * 87'600) - 87'600));
        m_scene->tell(QStringLiteral("the clock of device %1 jumps").arg(device.number));
        return std::nullopt;
    default:
        m_scene->tell(QStringLiteral("device %1 is killed").arg(device.number));
        return m_scene->restartDevice(device);
    }
}

Verdict World::serverTrouble(Dice &dice)
{
    if (dice.percent(40)) {
        m_scene->serverClock.jump(std::chrono::hours(dice.below(2 * 87'600) - 87'600));
        m_scene->tell(QStringLiteral("the server's clock jumps"));
        return std::nullopt;
    }
    m_scene->tell(QStringLiteral("the server is killed"));
    return m_scene->restartServer();
}

Verdict World::administer(Dice &dice)
{
    ServerStore &store = m_scene->server->store();
    const ScopeId room = dice.pick(m_scene->region.rooms);
    const Office office = dice.pick(m_scene->region.offices);
    const Person person = dice.pick(m_scene->region.people);
    Result<void> done;
    switch (dice.below(5)) {
    case 0:
        m_scene->tell(QStringLiteral("an office loses a room"));
        done = store.removeMember(room, office.id, QStringLiteral("removed"));
        break;
    case 1:
    case 2:
        m_scene->tell(QStringLiteral("an office gets a room"));
        done = store.addMember(room, office.id);
        break;
    case 3:
        m_scene->tell(QStringLiteral("a person leaves"));
        done = store.removePerson(person.id, QStringLiteral("left"));
        break;
    default:
        m_scene->tell(QStringLiteral("a person comes back"));
        done = store.putPerson(person);
    }
    return done ? std::nullopt : Verdict(stuck(done.error()));
}

Verdict World::goBack(Dice &dice)
{
    if (m_scene->server->copies() > 0 && dice.percent(50)) {
        const auto kind = Restore(dice.below(3));
        m_scene->tell(QStringLiteral("the database comes back from a copy (%1)").arg(int(kind)));
        return m_scene->restoreServer(dice.below(m_scene->server->copies()), kind);
    }
    m_scene->tell(QStringLiteral("a copy of the database is kept"));
    const auto kept = m_scene->server->keepCopy();
    return kept ? std::nullopt : Verdict(stuck(kept.error()));
}

Verdict World::heal()
{
    m_scene->tell(QStringLiteral("faults stop"));
    if (const Verdict verdict = m_line.stopFaults())
        return verdict;
    if (const Verdict verdict = m_scene->restartServer())
        return verdict;
    for (const auto &device : m_scene->devices) {
        if (const Verdict verdict = m_scene->restartDevice(*device))
            return verdict;
    }
    if (const Verdict verdict = comeToRest(*m_scene, m_line))
        return verdict;
    // What only the daily comparison of journals can find.
    Verdict verdict;
    const auto moved = settleAll(*m_scene, m_line, std::chrono::hours(25), verdict);
    if (verdict)
        return verdict;
    return moved ? comeToRest(*m_scene, m_line) : Verdict(stuck(moved.error()));
}

Verdict World::judge()
{
    return judgeAll(*m_scene);
}

} // namespace tasuki::fault
