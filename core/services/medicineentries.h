// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicineentry.h"
#include "core/services/recordview.h"

namespace tasuki {

/// The medicines of a room, see standsBefore(). One that cannot be read is logged and left out.
QList<MedicineEntry> medicineEntries(const RecordView &view, ScopeId room);

} // namespace tasuki
