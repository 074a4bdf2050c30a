// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <optional>

namespace tasuki {

/// Answers that can be put in order: 自立, 見守り, 一部介助, 全介助.
///
/// Options run from independent to dependent, from good to bad, unless the item says that the last
/// one is the best. Which items have such an order a form says itself; for the facts of the
/// dictionary that always do it need not.
bool isScale(const FormItem &item);

/// How far it is from one answer to the other, on the same or on another form's item of the same
/// meaning: positive towards dependent. Empty when one of the two is not on the scale (申請中), or
/// the forms have no scale in common.
std::optional<int> stepsBetween(const FormItem &beforeItem, const Answer &before,
                                const FormItem &afterItem, const Answer &after);

} // namespace tasuki
