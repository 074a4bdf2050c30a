// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/form/formcommand.h"

namespace tasuki {

/// `form pdf`: a form, with or without answers, as the paper it would be.
FormCommand formShowCommand();

} // namespace tasuki
