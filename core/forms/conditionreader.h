// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"
#include "core/forms/formnotes.h"

namespace tasuki {

/// Reads enableWhen and enableBehavior of one item, R4 and the older spelling. A condition that
/// cannot be understood is left out with a warning: rather ask too much than hide something.
void readConditions(FormItem &item, const QJsonObject &json, FormNotes &notes);

} // namespace tasuki
