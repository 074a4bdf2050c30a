// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperrow.h"

namespace tasuki {

/// A box with its text broken into lines.
struct MeasuredCell {
    PaperCell cell;
    double x = 0;
    double width = 0;
    double labelWidth = 0; ///< of the box of the label on the left
    QList<FlowLine> labelLines;
    QList<FlowLine> lines;
    double textWidth = 0; ///< that lines were broken at

    double height(qsizetype contentLines, const PaperType &type) const;
};

/// A row that knows how high it must be and how high it would like to be.
struct MeasuredRow {
    PaperRow row;
    double bandWidth = 0;
    QList<MeasuredCell> cells;
    double least = 0;
    double full = 0;
};

MeasuredRow measuredRow(const PaperRow &row, const PaperType &type, double width, double penHeight);

} // namespace tasuki
