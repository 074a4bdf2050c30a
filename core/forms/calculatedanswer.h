// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/value.h"
#include "core/forms/formitem.h"

#include <optional>

namespace tasuki {

/// What an expression gave, as an answer to this item: a number becomes a quantity where one is
/// asked, a code the option it names. Nothing when the two do not fit.
std::optional<Answer> answerFrom(const fhirpath::Value &value, const FormItem &item);

/// All of an outcome; of an item that takes one answer only the first.
QList<Answer> answersFrom(const fhirpath::Collection &outcome, const FormItem &item);

/// The outcome as things to choose from.
QList<AnswerOption> optionsFrom(const fhirpath::Collection &outcome, const FormItem &item);

} // namespace tasuki
