// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/syncapi.h"
#include "tests/fault/dice.h"
#include "tests/fault/scene.h"

namespace tasuki::fault {

/// The way between devices and server, with everything protocol.md 5 says of networks: what goes
/// over it gets lost, late, doubled, overtaken, cut off, answered by others – and meets machines
/// that fail while they work on it.
class Line {
public:
    explicit Line(Scene &scene)
        : m_scene(scene)
    { }

    /// One thing happens to the traffic of this device.
    Verdict exchange(Device &device, Dice &dice);
    /// One question and its answer over a good line; nothing when there is nothing to ask. An error
    /// is what the person at the device would be told.
    Result<std::optional<SyncOutcome>> talk(Device &device, SyncRequest::Purpose purpose,
                                            Verdict &verdict);
    /// A good line, until the device asks for nothing more; true when something still moved.
    Result<bool> settle(Device &device, Verdict &verdict);
    /// What was still on its way arrives or is forgotten.
    Verdict stopFaults();

private:
    struct Flight {
        int device = 0;
        int life = 0; ///< of the device when it asked: an answer to an earlier life finds nobody
        SyncRequest request;
    };
    struct Arrival {
        Flight flight;
        int status = 200;
        QString code;
        QByteArray body;
    };
    enum class Fate {
        Fine,
        LostRequest,
        Slow,
        ServerDisk,
        LostAnswer,
        Twice,
        OnceMoreLater,
        CutOff,
        Refused,
        Portal,
        KilledWhileStoring,
        DiskWhileStoring
    };

    Result<std::optional<Flight>> ask(Device &device, SyncRequest::Purpose purpose);
    std::optional<Verdict> stragglers(Device &device, Dice &dice);
    Verdict suffer(Fate fate, Device &device, const Flight &flight, Dice &dice);
    Verdict meetServerDisk(Device &device, const Flight &flight, Dice &dice);
    Verdict meetBadAnswer(Fate fate, Device &device, const Flight &flight, Arrival arrival,
                          Dice &dice);
    Verdict storeBadly(Fate fate, Device &device, const Arrival &arrival, Dice &dice);
    Verdict storeWell(Device &device, const Arrival &arrival, Dice &dice);
    Arrival serve(const Flight &flight, Verdict &verdict);
    Verdict checkAnswer(const Flight &flight, const QByteArray &body);
    Verdict receive(const Arrival &arrival);
    static Verdict checkCursors(const Device &device, const QList<ScopeRecord> &before,
                                const QList<ScopeRecord> &after);
    Verdict checkJournal(const Device &device, const QSet<OperationId> &before,
                         const QList<ScopeRecord> &scopes) const;
    Verdict checkKeys(Device &device, const QList<ScopeRecord> &before,
                      const QList<ScopeRecord> &after);
    static bool isRefusedPush(const Arrival &arrival);
    static Result<SyncOutcome> deliver(Device &device, const Arrival &arrival);

    Scene &m_scene;
    QList<Flight> m_flights; ///< somebody still waits for them
    QList<Flight> m_ghosts; ///< duplicates that arrive when nobody expects them
    QList<Arrival> m_late; ///< answers nobody waits for
    QHash<std::pair<int, ScopeId>, QByteArray> m_keys; ///< as they lie on each device's disk
};

} // namespace tasuki::fault
