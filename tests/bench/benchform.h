// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <memory>
#include <string>

namespace tasuki::bench {

/// A form of so many items in sections of 30: texts, numbers, choices, dates, groups; every tenth
/// is asked only when the one before it is ticked. Question 5 of section 0 is `s0.5`.
QByteArray formOfSize(int items);
/// The same, and every tenth a calculated number: sums over its section, each of them read by the
/// next.
QByteArray calculatingForm(int items);
std::shared_ptr<const FormDefinition> loaded(const QByteArray &json);

/// The sizes of forms.md: a national form, the largest public one, and what nobody should write.
inline constexpr int sizes[] = {250, 885, 1550};

/// Whether a bar was kept, as a benchmark's label.
std::string verdict(double ms, double barMs);

} // namespace tasuki::bench
