// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/desk/filechoosers.h"

namespace tasuki {

/// The desktop's own dialogs.
FileChoosers fileDialogs();

} // namespace tasuki
