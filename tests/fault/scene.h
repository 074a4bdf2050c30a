// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/evidence.h"
#include "tests/fault/region.h"

#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace tasuki::fault {

struct Settings {
    int devices = 5;
    StoreKind store = StoreKind::Sqlite;
};

/// The server, the devices, and what the world outside knows of them. What can happen to one
/// machine alone happens here, and what must hold after it is checked at once.
struct Scene {
    static Result<std::unique_ptr<Scene>> create(const Region &region, const Settings &settings);

    Verdict restartDevice(Device &device); ///< and I9
    Verdict restartServer(); ///< and I2
    static Verdict checkDevice(const Device &device); ///< I9
    Verdict checkServer(); ///< I2
    /// Goes back to a kept copy, and notes what somebody still has.
    Verdict restoreServer(int copy, Restore kind);
    void tell(const QString &line) { story.append(line); }

    const Region &region;
    QTemporaryDir folder;
    JumpingClock serverClock;
    std::unique_ptr<ServerSide> server;
    std::vector<std::unique_ptr<Device>> devices;
    Ledger ledger;
    QStringList story;

private:
    explicit Scene(const Region &region);
    /// Operations a device could still tell of: its own, and those in what it has read.
    static Result<QSet<OperationId>> heldBy(Device &device);
};

} // namespace tasuki::fault
