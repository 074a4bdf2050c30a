// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/enablewhen.h"

#include <QList>

namespace tasuki {

/// Whether a condition holds of the answers that count. `!=` holds when nothing was answered, the
/// orderings do not.
bool holds(const EnableWhen &condition, const QList<Answer> &answers);

} // namespace tasuki
