// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printlayout.h"
#include "ui/print/textflow.h"

namespace tasuki {

/// One box of a row with everything that stands in it.
struct PaperCell {
    QString label;
    LabelPlace labelPlace = LabelPlace::Left;
    double labelWidth = 0; ///< in characters; 0: as the label needs
    double width = 1;
    QList<Run> runs;
    bool isCentred = false;
};

/// One row of the paper, measured by nobody yet.
struct PaperRow {
    enum class Kind { Boxes, Heading, Words };
    Kind kind = Kind::Boxes;
    QList<PaperCell> cells;
    int lines = 1;
    bool grows = false;
    QString band;
    int depth = 0; ///< of a heading: 0 is a section
    bool startsPage = false;
    bool isForPen = false; ///< somebody writes here: at least 8 mm high on a blank form
};

} // namespace tasuki
