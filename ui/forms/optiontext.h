// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answeroption.h"

namespace tasuki {

/// How a choice reads in a form: its own number first, its points behind it. A weight that only
/// puts the choices in order is none of anybody's business.
QString optionText(const AnswerOption &option);

/// A unit as people read it: {score} is "score" to them.
QString unitText(const QString &unit);

} // namespace tasuki
