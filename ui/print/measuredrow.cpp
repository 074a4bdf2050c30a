// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/measuredrow.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr double bandCharacters = 4.2;
    constexpr double widestLabel = 0.5; // of its box
    constexpr double penLine = 6 * unitsPerMillimetre; // further lines within a box for the pen

    QList<Run> bold(const QString &text)
    {
        return {{Run::Kind::Words, text, false, true}};
    }

    double labelWidthOf(const PaperCell &cell, const PaperType &type, double width)
    {
        const double natural
            = cell.labelWidth > 0 ? cell.labelWidth * type.em() : flatWidth(bold(cell.label), type);
        return std::min(natural + 2 * type.inset() + 1, width * widestLabel);
    }

    MeasuredCell measuredCell(const PaperCell &cell, const PaperType &type, double x, double width)
    {
        MeasuredCell measured;
        measured.cell = cell;
        measured.x = x;
        measured.width = width;
        measured.textWidth = width - 2 * type.inset();
        if (cell.labelPlace == LabelPlace::Left) {
            measured.labelWidth = labelWidthOf(cell, type, width);
            measured.labelLines
                = flowText(bold(cell.label), type, measured.labelWidth - 2 * type.inset());
            measured.textWidth -= measured.labelWidth;
        } else if (cell.labelPlace == LabelPlace::Above) {
            measured.labelLines = flowText(bold(cell.label), type, measured.textWidth);
        }
        measured.textWidth = std::max(measured.textWidth, 2 * type.em());
        measured.lines = flowText(cell.runs, type, measured.textWidth);
        return measured;
    }

    bool hasRoom(const PaperCell &cell)
    {
        return std::any_of(cell.runs.begin(), cell.runs.end(),
                           [](const Run &run) { return run.kind == Run::Kind::Room; });
    }

} // namespace

double MeasuredCell::height(qsizetype contentLines, const PaperType &type) const
{
    const auto labels = static_cast<double>(labelLines.size());
    const auto content = static_cast<double>(contentLines);
    const double all
        = cell.labelPlace == LabelPlace::Above ? labels + content : std::max(labels, content);
    return all * type.lineHeight() + 2 * type.pad();
}

MeasuredRow measuredRow(const PaperRow &row, const PaperType &type, double width, double penHeight)
{
    MeasuredRow measured;
    measured.row = row;
    if (!row.band.isEmpty())
        measured.bandWidth = bandCharacters * type.em() + 2 * type.inset();
    double parts = 0;
    for (const PaperCell &cell : row.cells)
        parts += cell.width;
    double x = measured.bandWidth;
    for (const PaperCell &cell : row.cells) {
        const double cellWidth = (width - measured.bandWidth) * cell.width / parts;
        measured.cells.append(measuredCell(cell, type, x, cellWidth));
        x += cellWidth;
    }
    for (const MeasuredCell &cell : std::as_const(measured.cells)) {
        measured.full = std::max(
            {measured.full, cell.height(cell.lines.size(), type), cell.height(row.lines, type)});
        measured.least = std::max(measured.least, cell.height(row.lines, type));
        if (penHeight > 0 && hasRoom(cell.cell)) {
            const auto further = static_cast<double>(cell.lines.size() - 1);
            const double forPen = std::max(penHeight * row.lines, penHeight + further * penLine)
                + (cell.cell.labelPlace == LabelPlace::Above ? type.lineHeight() : 0);
            measured.full = std::max(measured.full, forPen);
            measured.least = measured.full;
        }
    }
    if (!row.grows)
        measured.least = measured.full;
    return measured;
}

} // namespace tasuki
