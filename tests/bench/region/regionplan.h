// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/people.h"

#include <QList>

namespace tasuki::bench {

/// How large an invented region is. Its first two care offices are those whose people are looked
/// at: `team` people each, the first with `teamClients` clients in all, the second with that many
/// for each of them.
struct RegionSize {
    int careOffices = 100;
    int hospitals = 20;
    int clinics = 19;
    int centres = 1;
    int people = 600;
    int residents = 5400;
    int team = 11;
    int teamClients = 40;
    int admissionsPerHundred = 45; ///< in the year

    static RegionSize whole() { return {}; }
    /// With the same first team, so that the same people do the same work among fewer others.
    static RegionSize tenth() { return {10, 2, 1, 1, 60, 540, 11, 40, 45}; }
    static RegionSize hundredth() { return {3, 1, 1, 1, 30, 54, 11, 40, 45}; }
    static RegionSize small() { return {3, 1, 1, 1, 24, 40, 4, 6, 45}; }
    /// One office of so many people with one client, for what many do at once in one room.
    static RegionSize oneRoom(int people) { return {2, 1, 0, 0, 2 * people + 1, 2, people, 1, 0}; }
};

/// The region on paper: who there is, and who looks after whom. The same size gives the same
/// region, ids included. All names say that they are invented.
struct RegionPlan {
    struct Member {
        Person person;
        QString login;
    };
    struct Resident {
        Client client; ///< id, file, office's care manager and hospital filled in
        qsizetype manager = 0; ///< in people
        qsizetype contact = 0; ///< in people: who reads at the hospital
        int number = 0;
        int admissions = 0;
    };
    QList<Office> offices; ///< care offices first
    QList<Member> people;
    QList<Resident> residents;

    static RegionPlan make(const RegionSize &size);

    /// For ids that belong to something of the plan.
    static QUuid space();
    QList<qsizetype> peopleOf(OfficeId office) const;
};

} // namespace tasuki::bench
