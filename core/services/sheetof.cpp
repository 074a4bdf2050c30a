// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetof.h"

#include "core/merge/merge.h"
#include "core/wire/records.h"

namespace tasuki {

Result<Sheet> sheetOf(const OverlayObject &record)
{
    return sheetFromBody(record.scope, record.id, record.body, contentHash(record.body));
}

} // namespace tasuki
