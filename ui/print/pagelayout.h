// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printcell.h"

#include <QFont>
#include <QList>
#include <QRectF>

namespace tasuki {

/// Paper units: 1/10 point, so that text is shaped finely and a rectangle is a whole number.
constexpr double unitsPerPoint = 10.0;
constexpr double unitsPerMillimetre = 720.0 / 25.4;

/// A thing at its place on a page, ready to be drawn.
struct PlacedText {
    QRectF box;
    QString text;
    bool isBold = false;
    bool isWrapped = false;
};
struct PlacedTick {
    QRectF box;
    bool isTicked = false;
};
struct PlacedPage {
    QList<QRectF> frames;
    QList<PlacedText> texts;
    QList<PlacedTick> ticks;
};

/// Puts boxes onto A4 pages at one type size. The same layout serves preview, PDF and printer.
class PageLayout {
public:
    PageLayout(const QList<PrintSection> &sections, double points);

    const QList<PlacedPage> &pages() const { return m_pages; }
    QFont font() const { return m_font; }
    QFont boldFont() const { return m_bold; }
    double points() const { return m_points; }

    /// The largest type of a sensible range that keeps the form on `wantedPages`; the smallest one
    /// when none does.
    static PageLayout fitted(const QList<PrintSection> &sections, int wantedPages);

    /// Where boxes may lie; above it the title, below it the foot line.
    static QRectF body();

private:
    struct Measured {
        PrintCell cell;
        double labelWidth = 0;
        double width = 0; ///< it wants
        bool isLabelAbove
            = false; ///< text of several lines: beside it a wrapped label would mix into it
    };
    Measured measure(const PrintCell &cell) const;
    double choicesWidth(const PrintCell &cell) const;
    void addSection(const PrintSection &section);
    void addLine(const QList<Measured> &line);
    double contentHeight(const Measured &cell, double width) const;
    double labelColumn(const Measured &cell) const;
    double placeChoices(const PrintCell &cell, QRectF area, PlacedPage *page) const;
    void placeCell(const Measured &cell, const QRectF &frame);
    void needHeight(double height);

    double m_points;
    QFont m_font;
    QFont m_bold;
    double m_pad;
    double m_lineHeight;
    double m_y = 0;
    QList<PlacedPage> m_pages;
};

} // namespace tasuki
