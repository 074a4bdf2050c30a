// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/disktrouble.h"
#include "tests/fault/powercutvfs.h"

#include <optional>

namespace tasuki::fault {

/// Whose disk it is. The laptop is the care manager's second computer.
enum class Machine { Server, CareOffice, Laptop, Hospital };
inline constexpr Machine allMachines[]
    = {Machine::Server, Machine::CareOffice, Machine::Laptop, Machine::Hospital};

/// The one thing that happens during a round: a point, which can be named and played again.
struct Ordeal {
    struct Disk {
        DiskTrouble::Kind kind = DiskTrouble::Kind::Broken;
        DiskTrouble::Duration duration = DiskTrouble::Duration::Once;
    };
    struct Cut {
        PowerCutVfs::Loss loss = PowerCutVfs::Loss::Everything;
        quint64 dice = 0; ///< for what it leaves
    };
    Machine machine = Machine::Server;
    int call = 0; ///< of this machine's disk, at which it happens
    std::optional<Disk> disk;
    Cut cut; ///< without trouble of the disk: the power goes
};

QString toWord(Machine machine);
/// "care:120:full:once" or "server:33:cut:pieces:7"
QString nameOf(const Ordeal &ordeal);
std::optional<Ordeal> ordealFrom(const QString &name);

} // namespace tasuki::fault
