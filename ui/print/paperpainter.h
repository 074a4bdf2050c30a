// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperpage.h"

class QPainter;

namespace tasuki {

/// Draws one side of paper, all of it in black. The painter's unit is a paper unit.
void paintPaperPage(QPainter &painter, const PaperPage &page);

} // namespace tasuki
