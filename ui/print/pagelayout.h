// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/measuredrow.h"
#include "ui/print/paperpage.h"

#include <QSizeF>

namespace tasuki {

/// Puts rows onto pages of one type size.
///
/// Rows between two page starts are one official page: when the text wants more room than there is,
/// the boxes that grow share what is free, the smallest wishes first, and what still does not fit
/// goes to the annex. When not even the smallest boxes fit, or the layout has no official pages,
/// rows flow from page to page. Pages lie at the origin; margins are the printer's business.
class PageLayout {
public:
    struct Rules {
        QSizeF area; ///< of the body of a page
        double penHeight = 0; ///< of a box somebody writes into
        bool isOfficial = false; ///< page starts are official pages
        bool fillsPage = false; ///< free room is given to the boxes
    };
    /// Text that goes to the annex whole.
    struct Overflow {
        QString mark; ///< ※1
        QString title;
        QList<Run> runs;
    };

    PageLayout(const QList<PaperRow> &rows, const PaperType &type, const Rules &rules);

    const QList<PaperPage> &pages() const { return m_pages; }
    const QList<Overflow> &overflows() const { return m_overflows; }
    int officialPages() const { return m_officialPages; } ///< what the layout asked for

private:
    void addSegment(const QList<PaperRow> &rows);
    QList<double> shareHeight(const QList<MeasuredRow> &rows) const;
    void fillPage(const QList<MeasuredRow> &rows, QList<double> &heights) const;
    void flow(const QList<MeasuredRow> &rows);
    void flowWords(const MeasuredRow &row);
    void place(const MeasuredRow &row, double height);
    void placeCell(const MeasuredCell &cell, const MeasuredRow &row, const QRectF &frame);
    void placeContent(const MeasuredCell &cell, const MeasuredRow &row, QRectF inside);
    void placeLine(const FlowLine &line, QPointF topLeft);
    void placeBand(const MeasuredRow &row, double height);
    void startPage();

    PaperType m_type;
    Rules m_rules;
    QList<PaperPage> m_pages;
    QList<Overflow> m_overflows;
    int m_officialPages = 0;
    double m_y = 0;
    QString m_heading; ///< of the section being placed
    QString m_band;
    qsizetype m_bandFrame = 0; ///< of the page being filled
};

} // namespace tasuki
