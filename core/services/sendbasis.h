// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

namespace tasuki {

/// What a person looks at before any sheet leaves, whichever way it goes: the wrong-patient guard,
/// who will read it, and what still stands in the way.
struct SendBasis {
    Office recipient;
    QList<Person> readers; ///< people there who will see it
    QString patientName;
    PartialDate patientBirth;
    QString seenHash; ///< pass it on when sending; the sheet must still be what the person saw
    QList<SheetConflict> openConflicts; ///< not empty: cannot be sent yet
};

} // namespace tasuki
