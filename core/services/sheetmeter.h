// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/rules/askedback.h"

namespace tasuki {

/// How much of what hospitals ask back most is in a sheet: 7 of 10.
struct SheetMeter {
    int answered = 0;
    int asked = 0; ///< what the form asks for; the rest cannot be missing from it
    QStringList missing; ///< linkIds, what is asked back most first
    bool operator==(const SheetMeter &) const = default;
};

/// A fact a form asks for in several places is there when one of them is answered. What the form
/// does not ask at the moment – nobody smokes, so nobody asks how much – is left out.
SheetMeter meterOf(const FormState &answers, const QList<AskedBackFact> &facts);

} // namespace tasuki
