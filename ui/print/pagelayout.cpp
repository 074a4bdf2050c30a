// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tasuki {

namespace {

    constexpr double ascent = 0.88; // of BIZ UDGothic, in em
    constexpr double tickSize = 0.8;
    constexpr double mostStretch = 1.35; // of a row that has no need of it

    double total(const QList<double> &heights)
    {
        return std::accumulate(heights.begin(), heights.end(), 0.0);
    }

} // namespace

PageLayout::PageLayout(const QList<PaperRow> &rows, const PaperType &type, const Rules &rules)
    : m_type(type)
    , m_rules(rules)
{
    qsizetype from = 0;
    for (qsizetype i = 1; i <= rows.size(); ++i) {
        if (i < rows.size() && !rows[i].startsPage)
            continue;
        addSegment(rows.mid(from, i - from));
        ++m_officialPages;
        from = i;
    }
    if (m_pages.isEmpty())
        startPage();
}

void PageLayout::startPage()
{
    m_pages.append(PaperPage());
    m_y = 0;
    m_band.clear();
}

void PageLayout::addSegment(const QList<PaperRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<MeasuredRow> measured;
    double least = 0;
    for (const PaperRow &row : rows) {
        measured.append(measuredRow(row, m_type, m_rules.area.width(), m_rules.penHeight));
        least += measured.last().least;
    }
    startPage();
    if (!m_rules.isOfficial || least > m_rules.area.height())
        return flow(measured);
    QList<double> heights = shareHeight(measured);
    if (m_rules.fillsPage)
        fillPage(measured, heights);
    for (qsizetype i = 0; i < measured.size(); ++i)
        place(measured[i], heights[i]);
}

/// Every box gets its least; then the small wishes are granted before the large ones, so that few
/// boxes overflow.
QList<double> PageLayout::shareHeight(const QList<MeasuredRow> &rows) const
{
    QList<double> heights;
    QList<qsizetype> wishes;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        heights.append(rows[i].least);
        if (rows[i].full > rows[i].least)
            wishes.append(i);
    }
    const auto wish = [&rows](qsizetype i) { return rows[i].full - rows[i].least; };
    std::stable_sort(wishes.begin(), wishes.end(),
                     [&wish](qsizetype a, qsizetype b) { return wish(a) < wish(b); });
    double free = m_rules.area.height() - total(heights);
    for (const qsizetype i : std::as_const(wishes)) {
        const double granted = std::min(free, wish(i));
        heights[i] += granted;
        free -= granted;
    }
    return heights;
}

void PageLayout::fillPage(const QList<MeasuredRow> &rows, QList<double> &heights) const
{
    double free = m_rules.area.height() - total(heights);
    double boxes = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].row.kind == PaperRow::Kind::Boxes)
            boxes += heights[i];
    }
    if (free <= 0 || boxes <= 0)
        return;
    const double stretch = std::min(mostStretch, 1 + free / boxes);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].row.kind == PaperRow::Kind::Boxes)
            heights[i] *= stretch;
    }
}

void PageLayout::flow(const QList<MeasuredRow> &rows)
{
    const double height = m_rules.area.height();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].row.kind == PaperRow::Kind::Words) {
            flowWords(rows[i]);
            continue;
        }
        const double wanted = std::min(rows[i].full, height);
        double needed = wanted;
        for (qsizetype next = i; // a heading never ends a page
             rows[next].row.kind == PaperRow::Kind::Heading && next + 1 < rows.size(); ++next)
            needed += std::min(rows[next + 1].full, height / 3);
        if (m_y > 0 && m_y + needed > height + 1)
            startPage();
        place(rows[i], wanted);
    }
}

/// Words without a box run from page to page, line by line.
void PageLayout::flowWords(const MeasuredRow &row)
{
    m_band.clear();
    m_y += m_type.pad();
    for (const MeasuredCell &cell : row.cells) {
        for (const FlowLine &line : cell.lines) {
            if (m_y + m_type.lineHeight() > m_rules.area.height())
                startPage();
            placeLine(line, {cell.x + m_type.inset(), m_y});
            m_y += m_type.lineHeight();
        }
    }
    m_y += m_type.pad();
}

void PageLayout::place(const MeasuredRow &row, double height)
{
    if (row.row.kind == PaperRow::Kind::Heading)
        m_heading = row.row.cells.first().runs.first().text;
    placeBand(row, height);
    for (const MeasuredCell &cell : row.cells)
        placeCell(cell, row, {cell.x, m_y, cell.width, height});
    m_y += height;
}

/// The box beside several rows grows with each of them; its text stands in the first.
void PageLayout::placeBand(const MeasuredRow &row, double height)
{
    PaperPage &page = m_pages.last();
    if (row.row.band.isEmpty()) {
        m_band.clear();
        return;
    }
    if (m_band == row.row.band) {
        page.frames[m_bandFrame].setBottom(m_y + height);
        return;
    }
    m_band = row.row.band;
    m_bandFrame = page.frames.size();
    page.frames.append(QRectF(0, m_y, row.bandWidth, height));
    double y = m_y + m_type.pad();
    for (const FlowLine &line : flowText({{Run::Kind::Words, m_band, false, true}}, m_type,
                                         row.bandWidth - 2 * m_type.inset())) {
        placeLine(line, {m_type.inset(), y});
        y += m_type.lineHeight();
    }
}

void PageLayout::placeCell(const MeasuredCell &cell, const MeasuredRow &row, const QRectF &frame)
{
    PaperPage &page = m_pages.last();
    if (row.row.kind == PaperRow::Kind::Boxes)
        page.frames.append(frame);
    QRectF inside = frame.adjusted(m_type.inset(), m_type.pad(), -m_type.inset(), -m_type.pad());
    const double labelHeight = static_cast<double>(cell.labelLines.size()) * m_type.lineHeight();
    double y = inside.top();
    if (cell.cell.labelPlace == LabelPlace::Left) {
        const double edge = frame.left() + cell.labelWidth;
        page.rules.append(QLineF(edge, frame.top(), edge, frame.bottom()));
        y += std::max(0.0, (inside.height() - labelHeight) / 2);
    }
    for (const FlowLine &line : cell.labelLines) {
        placeLine(line, {inside.left(), y});
        y += m_type.lineHeight();
    }
    if (cell.cell.labelPlace == LabelPlace::Above)
        inside.setTop(inside.top() + labelHeight);
    inside.setLeft(inside.left() + cell.labelWidth);
    placeContent(cell, row, inside);
}

void PageLayout::placeContent(const MeasuredCell &cell, const MeasuredRow &row, QRectF inside)
{
    QList<FlowLine> lines = cell.lines;
    const qsizetype fitting = std::max<qsizetype>(
        1, static_cast<qsizetype>((inside.height() + 1) / m_type.lineHeight()));
    if (lines.size() > fitting) {
        const QString mark = QStringLiteral("※%1").arg(m_overflows.size() + 1);
        const QString band = row.row.band.isEmpty() ? QString() : row.row.band + u' ';
        m_overflows.append(
            {mark, cell.cell.label.isEmpty() ? m_heading : band + cell.cell.label, cell.cell.runs});
        const QString pointer
            = QCoreApplication::translate("tasuki::PageLayout", "… (annex %1)").arg(mark);
        lines = shortened(lines, fitting, pointer, m_type, cell.textWidth);
    }
    const auto count = static_cast<double>(lines.size());
    double pitch = m_type.lineHeight();
    if (m_rules.penHeight > 0 && row.row.isForPen)
        pitch = std::max(pitch, inside.height() / count);
    const bool isTop = row.row.grows && (lines.size() > 1 || row.row.lines > 1);
    double y = inside.top() + (isTop ? 0 : std::max(0.0, (inside.height() - count * pitch) / 2));
    for (const FlowLine &line : std::as_const(lines)) {
        const double shift = cell.cell.isCentred ? (inside.width() - line.width) / 2 : 0;
        placeLine(line,
                  {inside.left() + std::max(0.0, shift), y + (pitch - m_type.lineHeight()) / 2});
        y += pitch;
    }
}

void PageLayout::placeLine(const FlowLine &line, QPointF topLeft)
{
    PaperPage &page = m_pages.last();
    const double em = m_type.em();
    const double baseline = topLeft.y() + (m_type.lineHeight() - em) / 2 + ascent * em;
    for (const FlowPiece &piece : line.pieces) {
        const double x = topLeft.x() + piece.x;
        if (piece.isTick)
            page.ticks.append({QRectF(x + em * 0.08, baseline - tickSize * em + em * 0.04,
                                      tickSize * em, tickSize * em),
                               piece.isTicked});
        else
            page.texts.append({QPointF(x, baseline), piece.width, piece.text, m_type.points(),
                               piece.isBold, m_type.isLatin()});
    }
}

} // namespace tasuki
