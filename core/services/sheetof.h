// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/sync/overlay.h"

namespace tasuki {

/// The sheet of a record; its contentHash filled.
Result<Sheet> sheetOf(const OverlayObject &record);

} // namespace tasuki
