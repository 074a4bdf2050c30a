// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profileentry.h"
#include "core/services/recordview.h"

namespace tasuki {

/// 患者情報 of a room. One that cannot be read is logged, without its content, and left empty.
ProfileEntry profileEntry(const RecordView &view, ScopeId room);

} // namespace tasuki
