// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// How one answer reads on paper, in the reading view and in differences – this is the only place
/// that decides it. Texts are those of the form; days are written in the Japanese calendar.
/// A ticked flag reads as the item's own text.
QString displayText(const FormItem &item, const Answer &answer);

/// Everything that counts of an item in one line: its answers and, in brackets, what hangs below
/// them ("あり（部分）"). Of a group, its answered items with their labels; the linkId of a
/// repeating group stands for all its instances, which are numbered when there are several, a key
/// with numbers for the one it names. Empty when nothing is answered or the item is not asked.
QString summary(const FormState &state, const QString &key);

} // namespace tasuki
