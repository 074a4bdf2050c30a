// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/medicine.h"

namespace tasuki {

/// A medicine as a list shows it.
struct MedicineEntry {
    Medicine medicine;
    bool isOnlyHere = false; ///< something in it has not reached the server yet
    /// Code of the server's final no to something this person did to it: "feature_off" … What was
    /// refused is not in the medicine, but for one that nobody else has.
    QString refusal;
    bool isRefused = false; ///< the medicine itself: nobody else has it
    bool operator==(const MedicineEntry &) const = default;
};

} // namespace tasuki
