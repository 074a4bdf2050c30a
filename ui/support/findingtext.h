// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// What is missing or wrong with an answer, as one short sentence below the question.
QString findingText(const Finding &finding);

} // namespace tasuki
