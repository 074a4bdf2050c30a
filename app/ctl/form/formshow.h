// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/form/formcommand.h"

namespace tasuki {

/// `form show`: a form, with or without answers, as the window draws it, in pictures.
FormCommand formShowCommand();

} // namespace tasuki
