// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

namespace tasuki {

/// The words of a card's key; a region's own card is called by its first item.
QString sheetCardTitle(const FormDefinition &form, const FormCard &card);

} // namespace tasuki
