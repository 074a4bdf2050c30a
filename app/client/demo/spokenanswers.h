// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formstate.h"
#include "core/services/sheetprefill.h"

namespace tasuki {

/// Turns answers written as a person says them into answers of a form: a choice by its label, a
/// date as typed, a number, a flag. Invalid with the linkId for what the form has no place or
/// option for.
Result<void> fillSpoken(FormState &state, const QJsonObject &spoken);

/// A client's standing sheet with what the profile knows and what was said besides.
Result<FreshSheet> spokenStandingSheet(const Client &client, const QJsonObject &spoken,
                                       const FormLibrary &forms);

} // namespace tasuki
