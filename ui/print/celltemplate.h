// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printlayout.h"

namespace tasuki {

/// Reads one line of a layout file: words with answers in braces.
///
/// {B01} the answer · {B09 only:21,22} these choices only · {B09 is:21,22} one bare tick box ·
/// {B09 written} in words · {N01-text flat} lines behind each other · {A08 room:12} twelve
/// characters free for the pen · {@pages} a fact about the paper · {{ a brace. What cannot be read
/// is printed as it stands and warned of.
LayoutLine readCellTemplate(const QString &text, QStringList *warnings);

} // namespace tasuki
