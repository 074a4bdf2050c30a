// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papertype.h"

#include <QList>
#include <QString>

namespace tasuki {

/// What stands in a box, one piece after the other.
struct Run {
    enum class Kind {
        Words, ///< of the form
        Written, ///< by a person
        Tick, ///< box with its label; never torn apart while it fits a line
        Room, ///< kept free for the pen
        NewLine
    };
    Kind kind = Kind::Words;
    QString text = {};
    bool isTicked = false;
    bool isBold = false;
    double room = 0; ///< in characters
    bool operator==(const Run &) const = default;
};

/// A piece of a line at its place, ready to be drawn.
struct FlowPiece {
    double x = 0;
    double width = 0;
    QString text; ///< empty for a tick box
    bool isTick = false;
    bool isTicked = false;
    bool isBold = false;
};

struct FlowLine {
    QList<FlowPiece> pieces;
    double width = 0;
};

/// Breaks runs into lines by the rules of Japanese and Latin text (no 、 at the start of a line, no
/// torn words). At least one line. Nothing is ever cut: what is wider than a line is torn.
QList<FlowLine> flowText(const QList<Run> &runs, const PaperType &type, double width);

/// The width of the runs on one line.
double flatWidth(const QList<Run> &runs, const PaperType &type);

/// The first lines that fit, the last of them shortened so that `mark` stands behind it.
QList<FlowLine> shortened(QList<FlowLine> lines, qsizetype count, const QString &mark,
                          const PaperType &type, double width);

} // namespace tasuki
