// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/round.h"
#include "tests/fault/shapes.h"

#include <QJsonArray>

namespace tasuki::fault {

namespace {

    using Purpose = SyncRequest::Purpose;
    constexpr auto care = Machine::CareOffice;
    constexpr auto laptop = Machine::Laptop;
    constexpr auto hospital = Machine::Hospital;

    Error notThere(const char *what)
    {
        return {Error::Kind::NotFound, QLatin1String(what)};
    }

} // namespace

QList<Round::Step> Round::steps()
{
    return opening() + writing() + conflict() + handingOver() + acknowledging() + losingTheRoom()
        + closing();
}

Round::Step Round::unlocks(Machine who)
{
    return {who, QStringLiteral("unlocks"), [this, who]() -> Result<void> {
                return device(who).isLocked() ? device(who).unlock() : Result<void>();
            }};
}

Round::Step Round::locks(Machine who)
{
    return {who, QStringLiteral("locks"), [this, who]() -> Result<void> {
                device(who).lock();
                return {};
            }};
}

Round::Step Round::startsServer()
{
    return {Machine::Server, QStringLiteral("starts"), [this]() -> Result<void> {
                return server().isRunning() ? Result<void>() : server().start();
            }};
}

Round::Step Round::stopsServer()
{
    return {Machine::Server, QStringLiteral("stops"), [this]() -> Result<void> {
                server().stop();
                return {};
            }};
}

QList<Round::Step> Round::opening()
{
    return {startsServer(), unlocks(care),   unlocks(laptop),  unlocks(hospital),
            fetches(care),  fetches(laptop), fetches(hospital)};
}

Round::Step Round::writesSheet(Machine who)
{
    return writes(
        who, QStringLiteral("writes a sheet"), [this](const Device &device) -> Result<Operation> {
            return operationAt(device, QStringLiteral("sheet.new"), room(), ObjectId::create(),
                               {{QStringLiteral("form"), QStringLiteral("f|1")},
                                {QStringLiteral("groups"),
                                 QJsonObject{{QStringLiteral("a"), QStringLiteral("未記入")},
                                             {QStringLiteral("b"), QStringLiteral("歩ける")}}}});
        });
}

QList<Round::Step> Round::writing()
{
    return {writesSheet(care), sends(care), fetches(care), fetches(laptop), fetches(hospital)};
}

QList<Round::Step> Round::conflict()
{
    const auto settles
        = writes(care, QStringLiteral("settles the conflict"),
                 [this](const Device &device) -> Result<Operation> {
                     const auto shown = sheet(device);
                     if (!shown)
                         return shown.error();
                     const QJsonArray others = shown->body.value(u"groups")
                                                   .toObject()
                                                   .value(u"a")
                                                   .toObject()
                                                   .value(u"alts")
                                                   .toArray();
                     if (others.isEmpty())
                         return notThere("the conflict");
                     return operationAt(device, QStringLiteral("sheet.resolve"), room(), shown->id,
                                        resolution(shown->body, QStringLiteral("a"),
                                                   others.first().toObject().value(u"v")));
                 });
    return {writesGroup(care, QStringLiteral("a"), QStringLiteral("痛みなし")),
            writesGroup(laptop, QStringLiteral("a"), QStringLiteral("痛みあり")),
            sends(care),
            sends(laptop),
            fetches(care),
            fetches(laptop),
            settles,
            sends(care),
            fetches(care),
            fetches(hospital)};
}

QList<Round::Step> Round::handingOver()
{
    return {moves(care, SheetState::Sent),
            sends(care),
            fetches(care),
            fetches(hospital),
            moves(hospital, SheetState::Received),
            sends(hospital),
            fetches(hospital),
            fetches(care)};
}

/// The hospital has read it and says so; in between machines are closed and opened again.
QList<Round::Step> Round::acknowledging()
{
    const auto reads = writes(
        hospital, QStringLiteral("has read it"), [this](const Device &device) -> Result<Operation> {
            const auto shown = sheet(device);
            return shown ? readReceipt(device, *shown) : Result<Operation>(shown.error());
        });
    return {reads,         locks(hospital), unlocks(hospital), sends(hospital),
            stopsServer(), startsServer(),  locks(care),       unlocks(care),
            fetches(care), fetches(laptop), fetches(hospital)};
}

QList<Round::Step> Round::losingTheRoom()
{
    const auto tidies = Step{hospital, QStringLiteral("rewrites its store without what it lost"),
                             [this] { return device(hospital).store().tidy(); }};
    return {writesSheet(hospital),
            {Machine::Server, QStringLiteral("takes the room from the hospital"),
             [this] {
                 return m_scene->server->store().removeMember(
                     room(), m_scene->region.offices.at(2).id, QStringLiteral("removed"));
             }},
            fetches(hospital),
            sends(hospital),
            fetches(hospital),
            tidies,
            fetches(care)};
}

/// The laptop is left open: its lid is closed while it still runs.
QList<Round::Step> Round::closing()
{
    return {locks(care), locks(hospital), stopsServer()};
}

Round::Step Round::sends(Machine who)
{
    return {who, QStringLiteral("sends"), [this, who] { return talk(who, Purpose::Push); }};
}

Round::Step Round::fetches(Machine who)
{
    return {who, QStringLiteral("fetches"), [this, who] { return talk(who, Purpose::Pull); }};
}

Round::Step Round::writes(Machine who, const QString &what,
                          std::function<Result<Operation>(const Device &)> make)
{
    return {who, what, [this, who, make = std::move(make)] { return save(device(who), make); }};
}

Round::Step Round::writesGroup(Machine who, const QString &group, const QString &text)
{
    return writes(who, QStringLiteral("writes ") + text,
                  [this, group, text](const Device &device) -> Result<Operation> {
                      const auto shown = sheet(device);
                      if (!shown)
                          return shown.error();
                      return operationAt(
                          device, QStringLiteral("sheet.patch"), room(), shown->id,
                          {{QStringLiteral("groups"),
                            QJsonObject{{group, writeOver(shown->body, group, text)}}}});
                  });
}

Round::Step Round::moves(Machine who, SheetState to)
{
    return writes(who, QStringLiteral("makes it ") + toCode(to),
                  [this, to](const Device &device) -> Result<Operation> {
                      const auto shown = sheet(device);
                      if (!shown)
                          return shown.error();
                      return operationAt(device, QStringLiteral("sheet.move"), room(), shown->id,
                                         stateMove(shown->body, to));
                  });
}

Result<void> Round::talk(Machine who, Purpose purpose)
{
    constexpr int patience = 50;
    for (int i = 0; i < patience; ++i) {
        const auto outcome = m_line.talk(device(who), purpose, m_verdict);
        if (!outcome)
            return outcome.error();
        const bool goesOn = *outcome
            && (purpose == Purpose::Push ? (*outcome)->pushAgain : (*outcome)->pullAgain);
        if (m_verdict || !goesOn)
            return {};
    }
    m_verdict = broken("I21", QStringLiteral("a device asks for ever"));
    return {};
}

/// Whoever was told that saving failed looks first whether it is there, as a person would.
Result<void> Round::save(Device &device,
                         const std::function<Result<Operation>(const Device &)> &make)
{
    if (m_unsure && device.has(*m_unsure)) {
        m_scene->ledger.wasSaved(m_unsure->operations, m_unsure->superfluous, device.number);
        m_unsure.reset();
        return {};
    }
    const auto operation = make(device);
    if (!operation)
        return operation.error();
    const Device::Saved saved = device.save({*operation}, {});
    if (!saved.isTold) {
        m_unsure = saved;
        return *saved.trouble;
    }
    m_unsure.reset();
    m_scene->ledger.wasSaved(saved.operations, saved.superfluous, device.number);
    return {};
}

/// The one sheet of this round as the device shows it.
Result<OverlayObject> Round::sheet(const Device &device) const
{
    const auto facts = device.facts();
    if (!facts)
        return facts.error();
    for (const OverlayObject &object :
         overlayView(facts->scopes, facts->objects, facts->outbox, device.author())) {
        if (object.scope == room() && object.type == u"sheet")
            return object;
    }
    return notThere("the sheet");
}

} // namespace tasuki::fault
