// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

namespace tasuki {

/// Takes into an item the texts of display items below it that belong to it: help, prompt, unit,
/// slider ends. They hide, but keep their place in the tree for the conditions. One that comes and
/// goes stays a row of its own.
void adoptTexts(FormItem &item);

} // namespace tasuki
