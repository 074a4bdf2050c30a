// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/device.h"
#include "tests/fault/dice.h"
#include "tests/fault/region.h"

namespace tasuki::fault {

/// What a person does at a device: operations in the shapes that services give them, made from what
/// the device shows at that moment.
struct Gesture {
    QString what; ///< for the story of a schedule
    QList<Operation> operations;
    std::optional<ScopeRecord> newRoom;
};

/// Something this person can do now, by the throw of the dice; nothing when there is nothing.
Gesture aGesture(Device &device, const Region &region, Dice &dice);

} // namespace tasuki::fault
