// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "tests/fuzz/choices.h"

namespace tasuki::fuzz {

/// What grown forms may hold. Circles are conditions and expressions that lead back to themselves.
enum class Circles { Allowed, None };

/// A Questionnaire out of decisions: items of all types, nested and repeating, with conditions,
/// limits, options, initial values and expressions. Their linkIds are i0, i1 … depth first.
QJsonObject growForm(Choices &choices, int mostItems, Circles circles);
/// A response to a form with those linkIds, and with items it has no place for.
QJsonObject growResponse(Choices &choices, int mostItems);
/// Mostly of the item's own type, out of few values, so that conditions are often met.
Answer growAnswer(Choices &choices, ItemType type);
/// One thing a person does: answers, picks, adds or removes a line.
FormChange makeGesture(Choices &choices, FormState &state);

} // namespace tasuki::fuzz
