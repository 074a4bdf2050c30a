// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/line.h"

#include "core/base/json.h"
#include "core/sync/networkproblem.h"

#include <sqlite3.h>

namespace tasuki::fault {

namespace {

    using Purpose = SyncRequest::Purpose;

    bool isPromise(const OperationResult &result)
    {
        return result.status == OperationStatus::Applied
            || result.status == OperationStatus::Conflict || result.status == OperationStatus::Held;
    }

    int someCode(Dice &dice)
    {
        return dice.percent(50) ? SQLITE_FULL : SQLITE_IOERR;
    }

} // namespace

Result<std::optional<Line::Flight>> Line::ask(Device &device, Purpose purpose)
{
    auto request = purpose == Purpose::Push
        ? device.engine().nextPush()
        : device.engine().nextPull(m_scene.region.rooms.first(1), Expecting::Nothing);
    if (!request)
        return request.error();
    if (!*request)
        return std::optional<Flight>();
    return std::optional(Flight{device.number, device.life, **request});
}

Line::Arrival Line::serve(const Flight &flight, Verdict &verdict)
{
    const Caller caller = m_scene.devices[std::size_t(flight.device)]->caller;
    ServerMetrics unread;
    const SyncApi api(m_scene.server->store(), m_scene.serverClock, {QStringLiteral("地域"), {}},
                      unread, m_scene.server->heads());
    ServerRequest request;
    request.body = flight.request.body;
    request.caller = caller;
    ServerResponse response;
    switch (flight.request.purpose) {
    case Purpose::Push:
        response = api.push(request);
        break;
    case Purpose::Pull:
        response = api.pull(request).response;
        break;
    case Purpose::Status:
        response = api.status(request);
        break;
    case Purpose::Witness:
        response = api.witness(request);
        break;
    }
    Arrival arrival{flight, response.status, {}, response.body};
    if (response.status != 200) {
        arrival.code
            = parseJsonObject(response.body).value_or(QJsonObject()).value(u"error").toString();
        return arrival;
    }
    verdict = checkAnswer(flight, response.body);
    return arrival;
}

/// What the server says is a promise (I2) and tells nobody of what is not theirs (I12).
Verdict Line::checkAnswer(const Flight &flight, const QByteArray &body)
{
    const Device &device = *m_scene.devices[std::size_t(flight.device)];
    if (flight.request.purpose == Purpose::Push) {
        const auto answer = pushAnswerFromBytes(body);
        if (!answer)
            return stuck(answer.error());
        for (const OperationResult &result : answer->results) {
            if (isPromise(result)) {
                m_scene.ledger.promised.insert(result.id);
                m_scene.ledger.everPromised.insert(result.id);
            }
            if (result.status == OperationStatus::Rejected)
                m_scene.ledger.refused.insert(result.id);
        }
        return std::nullopt;
    }
    if (flight.request.purpose != Purpose::Pull)
        return std::nullopt;
    const auto answer = pullAnswerFromBytes(body);
    if (!answer)
        return stuck(answer.error());
    for (const Block &block : answer->blocks) {
        const auto may = m_scene.server->maySee(device.caller.person, block.scope);
        if (!may)
            return stuck(may.error());
        if (!*may)
            return broken("I12",
                          QStringLiteral("device %1 was told of a room that is not its own")
                              .arg(device.number));
    }
    return std::nullopt;
}

/// The engine has an answer to it: smaller portions, and a dead letter at the end.
bool Line::isRefusedPush(const Arrival &arrival)
{
    const bool isRefusal = arrival.status == 400 || arrival.status == 413 || arrival.status == 422;
    return isRefusal && arrival.flight.request.purpose == Purpose::Push;
}

/// Hands what came back to the engine as the loop of the sync thread does: a body, a refusal of the
/// request as a whole, or nothing usable.
Result<SyncOutcome> Line::deliver(Device &device, const Arrival &arrival)
{
    const SyncRequest &request = arrival.flight.request;
    if (arrival.status == 200)
        return device.engine().answered(request.number, arrival.body);
    if (isRefusedPush(arrival))
        return device.engine().refused(request.number, arrival.code);
    device.engine().failed(request.number);
    return SyncOutcome();
}

Verdict Line::receive(const Arrival &arrival)
{
    Device &device = *m_scene.devices[std::size_t(arrival.flight.device)];
    if (device.isLocked() || device.life != arrival.flight.life)
        return std::nullopt;
    const auto before = device.store().scopes().all();
    const bool isPush = arrival.flight.request.purpose == Purpose::Push;
    const auto journal = isPush ? device.journal() : QSet<OperationId>();
    const auto outcome = deliver(device, arrival);
    const auto after = device.store().scopes().all();
    if (!before || !after)
        return std::nullopt; // the plug is out
    if (const Verdict verdict = checkCursors(device, *before, *after))
        return verdict;
    if (isPush && journal) {
        if (const Verdict verdict = checkJournal(device, *journal, *after))
            return verdict;
    }
    return device.isDying() ? std::nullopt : checkKeys(device, *before, *after);
}

/// What was answered is kept until a pull has shown it: nothing leaves the journal of a room that
/// is here because of a push (I3).
Verdict Line::checkJournal(const Device &device, const QSet<OperationId> &before,
                           const QList<ScopeRecord> &scopes) const
{
    const auto now = device.journal();
    if (!now)
        return std::nullopt; // a machine without power
    for (const OperationId &id : before - *now) {
        const ScopeId room = m_scene.ledger.saved.value(id).operation.scope;
        const bool isHere = std::any_of(scopes.begin(), scopes.end(),
                                        [&](const ScopeRecord &scope) { return scope.id == room; });
        if (isHere)
            return broken("I3",
                          QStringLiteral("device %1 forgot %2 before it was read")
                              .arg(device.number)
                              .arg(id.toString()));
    }
    return std::nullopt;
}

/// Cursors only grow, or start again from nothing (I6).
Verdict Line::checkCursors(const Device &device, const QList<ScopeRecord> &before,
                           const QList<ScopeRecord> &after)
{
    for (const ScopeRecord &now : after) {
        for (const ScopeRecord &then : before) {
            const bool isSame = then.id == now.id && then.cursor.grant == now.cursor.grant;
            if (isSame && now.cursor.sequence < then.cursor.sequence && now.cursor.sequence != 0)
                return broken("I6",
                              QStringLiteral("a cursor of device %1 went back from %2 to %3")
                                  .arg(device.number)
                                  .arg(then.cursor.sequence)
                                  .arg(now.cursor.sequence));
        }
    }
    return std::nullopt;
}

/// With a room goes its key, from every byte of the disk, at once (I11).
Verdict Line::checkKeys(Device &device, const QList<ScopeRecord> &before,
                        const QList<ScopeRecord> &after)
{
    const auto isIn = [](const QList<ScopeRecord> &scopes, ScopeId id) {
        return std::any_of(scopes.begin(), scopes.end(),
                           [&id](const ScopeRecord &scope) { return scope.id == id; });
    };
    for (const ScopeRecord &scope : before) {
        const QByteArray key = m_keys.value({device.number, scope.id});
        if (!key.isEmpty() && !isIn(after, scope.id) && device.rawBytes().contains(key))
            return broken(
                "I11",
                QStringLiteral("device %1 still has the key of a room it lost").arg(device.number));
    }
    const bool isNew = std::any_of(after.begin(), after.end(), [&](const ScopeRecord &scope) {
        return !isIn(before, scope.id);
    });
    if (!isNew)
        return std::nullopt;
    const auto keys = device.wrappedKeys();
    if (!keys)
        return stuck(keys.error());
    for (auto it = keys->begin(); it != keys->end(); ++it)
        m_keys.insert({device.number, it.key()}, it.value());
    return std::nullopt;
}

/// What is on its way already comes first; nothing when nothing of it happens now.
std::optional<Verdict> Line::stragglers(Device &device, Dice &dice)
{
    for (qsizetype i = 0; i < m_flights.size(); ++i) {
        const Flight flight = m_flights.at(i);
        if (flight.device != device.number || dice.percent(50))
            continue;
        m_flights.removeAt(i);
        if (dice.percent(30) && flight.life == device.life) {
            device.engine().failed(flight.request.number);
            m_scene.tell(QStringLiteral("device %1 waits no longer").arg(device.number));
        }
        Verdict verdict;
        const Arrival arrival = serve(flight, verdict);
        m_scene.tell(QStringLiteral("  its request arrives late: %1").arg(arrival.status));
        return verdict ? verdict : receive(arrival);
    }
    if (!m_ghosts.isEmpty() && dice.percent(8)) {
        const Flight ghost = m_ghosts.takeAt(dice.below(m_ghosts.size()));
        m_scene.tell(QStringLiteral("a duplicate of device %1 arrives").arg(ghost.device));
        Verdict verdict;
        serve(ghost, verdict);
        return verdict;
    }
    if (!m_late.isEmpty() && dice.percent(8)) {
        m_scene.tell(QStringLiteral("an answer arrives that nobody waits for"));
        return receive(m_late.takeAt(dice.below(m_late.size())));
    }
    return std::nullopt;
}

Verdict Line::exchange(Device &device, Dice &dice)
{
    if (const auto straggled = stragglers(device, dice))
        return *straggled;
    const auto asked = ask(device, dice.percent(45) ? Purpose::Push : Purpose::Pull);
    if (!asked || !*asked)
        return std::nullopt;
    std::optional<Flight> flight = *asked;
    if (flight->request.purpose == Purpose::Pull && dice.percent(50)) {
        if (auto small = pullRequestFromBytes(flight->request.body)) {
            small->maxBytes = 1 + dice.below(3000);
            flight->request.body = encode(*small);
        }
    }
    static constexpr std::pair<int, Fate> chances[]
        = {{10, Fate::LostRequest},    {7, Fate::Slow},
           {4, Fate::ServerDisk},      {12, Fate::LostAnswer},
           {5, Fate::Twice},           {5, Fate::OnceMoreLater},
           {3, Fate::CutOff},          {3, Fate::Refused},
           {2, Fate::Portal},          {5, Fate::KilledWhileStoring},
           {2, Fate::DiskWhileStoring}};
    int throwOfDice = dice.below(100);
    for (const auto &[chance, fate] : chances) {
        throwOfDice -= chance;
        if (throwOfDice < 0)
            return suffer(fate, device, *flight, dice);
    }
    return suffer(Fate::Fine, device, *flight, dice);
}

Verdict Line::suffer(Fate fate, Device &device, const Flight &flight, Dice &dice)
{
    static constexpr const char *words[] = {"",
                                            ", lost on the way",
                                            ", slow",
                                            ", the server's disk fails",
                                            ", answer lost",
                                            ", arrives twice",
                                            ", once more later",
                                            ", answer cut off",
                                            ", refused",
                                            ", a hotel answers",
                                            ", killed while storing the answer",
                                            ", a step of storing fails"};
    m_scene.tell(QStringLiteral("device %1 %2%3")
                     .arg(device.number)
                     .arg(flight.request.path.section(u'/', -1),
                          QLatin1String(words[static_cast<int>(fate)])));
    if (fate == Fate::LostRequest) {
        device.engine().failed(flight.request.number);
        return std::nullopt;
    }
    if (fate == Fate::Slow) {
        m_flights.append(flight);
        return std::nullopt;
    }
    if (fate == Fate::ServerDisk)
        return meetServerDisk(device, flight, dice);
    Verdict verdict;
    const Arrival arrival = serve(flight, verdict);
    if (verdict)
        return verdict;
    if (fate == Fate::Fine)
        return storeWell(device, arrival, dice);
    if (fate == Fate::KilledWhileStoring || fate == Fate::DiskWhileStoring)
        return storeBadly(fate, device, arrival, dice);
    return meetBadAnswer(fate, device, flight, arrival, dice);
}

Verdict Line::meetServerDisk(Device &device, const Flight &flight, Dice &dice)
{
    const bool isKilled = dice.percent(50);
    if (isKilled)
        m_scene.server->dieSoon(dice, 60);
    else
        m_scene.server->plug().pull(dice.below(60), someCode(dice), Plug::Trouble::Once);
    Verdict verdict;
    const Arrival arrival = serve(flight, verdict);
    m_scene.server->plug().mend();
    if (verdict)
        return verdict;
    if (!isKilled)
        return receive(arrival);
    device.engine().failed(flight.request.number);
    return m_scene.restartServer();
}

Verdict Line::meetBadAnswer(Fate fate, Device &device, const Flight &flight, Arrival arrival,
                            Dice &dice)
{
    static const QList<int> statuses{401, 403, 426, 429, 500, 502, 503, 504, 507};
    Verdict verdict;
    switch (fate) {
    case Fate::LostAnswer:
        device.engine().failed(flight.request.number);
        if (dice.percent(50))
            m_late.append(arrival);
        return std::nullopt;
    case Fate::Twice: {
        const Arrival second = serve(flight, verdict);
        return verdict ? verdict : receive(dice.percent(50) ? arrival : second);
    }
    case Fate::OnceMoreLater:
        m_ghosts.append(flight);
        break;
    case Fate::CutOff:
        arrival.body.truncate(dice.below(arrival.body.size()));
        break;
    case Fate::Refused:
        arrival.status = dice.pick(statuses);
        break;
    case Fate::Portal:
        arrival.body = "<!DOCTYPE html><title>Wi-Fi</title>";
        break;
    default:
        break;
    }
    return receive(arrival);
}

Verdict Line::storeBadly(Fate fate, Device &device, const Arrival &arrival, Dice &dice)
{
    if (fate == Fate::KilledWhileStoring) {
        device.dieSoon(dice, 60);
        const Verdict verdict = receive(arrival);
        return verdict ? verdict : m_scene.restartDevice(device);
    }
    device.plug.pull(dice.below(60), someCode(dice), Plug::Trouble::Once);
    const Verdict verdict = receive(arrival);
    device.plug.mend();
    return verdict;
}

Verdict Line::storeWell(Device &device, const Arrival &arrival, Dice &dice)
{
    Verdict verdict = receive(arrival);
    if (!verdict && dice.percent(10))
        verdict = receive(arrival); // and once more
    if (verdict || !dice.percent(12))
        return verdict;
    const auto facts = device.facts();
    return facts ? noFlicker(*facts, device.view(), device.author())
                 : Verdict(stuck(facts.error()));
}

Result<std::optional<SyncOutcome>> Line::talk(Device &device, Purpose purpose, Verdict &verdict)
{
    const auto flight = ask(device, purpose);
    if (!flight)
        return flight.error();
    if (!*flight)
        return std::optional<SyncOutcome>();
    const Arrival arrival = serve(**flight, verdict);
    if (verdict)
        return std::optional<SyncOutcome>();
    const auto outcome = deliver(device, arrival);
    if (!outcome)
        return outcome.error();
    if (arrival.status != 200 && !isRefusedPush(arrival))
        return errorOf(arrival.status, arrival.code);
    return std::optional(*outcome);
}

Result<bool> Line::settle(Device &device, Verdict &verdict)
{
    bool moved = false;
    constexpr int patience = 400; // of exchanges; a long outbox needs many
    for (const Purpose purpose : {Purpose::Push, Purpose::Pull}) {
        for (int i = 0; i < patience; ++i) {
            const auto outcome = talk(device, purpose, verdict);
            if (!outcome)
                return outcome.error();
            if (verdict)
                return moved;
            if (!*outcome)
                break;
            const SyncOutcome &news = **outcome;
            moved = moved || news.outboxChanged || !news.baseChanged.isEmpty() || news.pullAgain
                || news.pushAgain;
            if (!(purpose == Purpose::Push ? news.pushAgain : news.pullAgain))
                break;
            if (i == patience - 1)
                verdict
                    = broken("I21", QStringLiteral("device %1 asks for ever").arg(device.number));
        }
    }
    return moved;
}

Verdict Line::stopFaults()
{
    m_flights.clear();
    m_late.clear();
    Verdict verdict;
    for (const Flight &ghost : std::exchange(m_ghosts, {})) {
        if (!verdict)
            serve(ghost, verdict);
    }
    return verdict;
}

} // namespace tasuki::fault
