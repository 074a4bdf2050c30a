// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/sheetof.h"
#include "core/services/snapshot.h"

#include <functional>

namespace tasuki {

using SheetReader = std::function<Result<Sheet>(const OverlayObject &)>;

/// The way back of an admission, from the records.
DischargeEntry dischargeEntry(const RecordView &view, const Episode &episode,
                              const SheetReader &read = sheetOf);

/// The sheets the hospital sent into the room, newest first: 確定 before 速報, then by the time of
/// sending.
QList<const OverlayObject *> dischargeSheetsIn(const RecordView &view, const Episode &episode);

} // namespace tasuki
