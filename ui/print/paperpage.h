// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

namespace tasuki {

/// A thing at its place on a page, ready to be drawn. Units of papertype.h, from the corner of A4.
struct PlacedText {
    QPointF baseline;
    double width = 0;
    QString text;
    double points = 0;
    bool isBold = false;
    bool isLatin = false;
};
struct PlacedTick {
    QRectF box;
    bool isTicked = false;
};
struct PlacedCode {
    QRectF box;
    QString text; ///< what the QR code says
};

/// One side of paper. Everything is black; every line is lineWidth wide.
struct PaperPage {
    QList<QRectF> frames;
    QList<QLineF> rules;
    QList<PlacedText> texts;
    QList<PlacedTick> ticks;
    QList<PlacedCode> codes;

    /// Moves what was laid out at the origin to its place.
    void append(const PaperPage &other, QPointF offset);
};

/// 0.3 mm and a little: survives a FAX.
constexpr double paperLineWidth = 9.0;

} // namespace tasuki
