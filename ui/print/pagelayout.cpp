// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagelayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tasuki {

namespace {

    constexpr double a4Width = 5953; // 210 mm
    constexpr double a4Height = 8419; // 297 mm
    constexpr double margin = 340; // 12 mm
    constexpr double headHeight = 420;
    constexpr double footHeight = 230;

    QFont paperFont(double points, bool bold)
    {
        QFont font(QStringLiteral("BIZ UDGothic"));
        font.setPixelSize(static_cast<int>(std::lround(points * unitsPerPoint)));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setBold(bold);
        return font;
    }

    double wrappedHeight(const QString &text, const QFont &font, double width)
    {
        const QRectF needed = QFontMetricsF(font).boundingRect(
            QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
        return needed.height();
    }

} // namespace

QRectF PageLayout::body()
{
    return {margin, margin + headHeight, a4Width - 2 * margin,
            a4Height - 2 * margin - headHeight - footHeight};
}

PageLayout::PageLayout(const QList<PrintSection> &sections, double points)
    : m_points(points)
    , m_font(paperFont(points, false))
    , m_bold(paperFont(points, true))
    , m_pad(points * 2.6)
    , m_lineHeight(QFontMetricsF(m_font).height())
{
    m_pages.append(PlacedPage());
    m_y = body().top();
    for (const PrintSection &section : sections)
        addSection(section);
}

PageLayout PageLayout::fitted(const QList<PrintSection> &sections, int wantedPages)
{
    for (const double points : {10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0}) {
        PageLayout layout(sections, points);
        if (layout.pages().size() <= wantedPages)
            return layout;
    }
    return PageLayout(sections, 8.0); // more pages then, but legible ones
}

double PageLayout::choicesWidth(const PrintCell &cell) const
{
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const auto &choice : cell.choices)
        width += m_lineHeight + metrics.horizontalAdvance(choice.label) + m_pad * 2;
    return width;
}

PageLayout::Measured PageLayout::measure(const PrintCell &cell) const
{
    Measured measured{cell, 0, 0};
    const double full = body().width();
    if (!cell.label.isEmpty())
        measured.labelWidth = std::min(
            QFontMetricsF(m_bold).horizontalAdvance(cell.label) + 2 * m_pad, full * 0.36);
    const double text = cell.text.isEmpty() && !cell.choices.isEmpty()
        ? 0
        : std::max(QFontMetricsF(m_font).horizontalAdvance(cell.text), 4 * m_lineHeight)
            + 2 * m_pad;
    measured.width = measured.labelWidth + choicesWidth(cell) + text + m_pad;
    if (cell.isWide || measured.width > full * 0.75)
        measured.width = full;
    const bool isLong = text > full - measured.labelWidth || cell.text.contains(u'\n');
    measured.isLabelAbove = isLong && measured.labelWidth > 0 && cell.choices.isEmpty();
    return measured;
}

void PageLayout::needHeight(double height)
{
    if (m_y + height <= body().bottom())
        return;
    m_pages.append(PlacedPage());
    m_y = body().top();
}

void PageLayout::addSection(const PrintSection &section)
{
    const double height = m_lineHeight + m_pad;
    needHeight(height * 3); // a heading never stands alone at the foot of a page
    m_y += m_pad;
    m_pages.last().texts.append(
        {QRectF(body().left(), m_y, body().width(), height), section.title, true, false});
    m_y += height;
    QList<Measured> line;
    double used = 0;
    for (const PrintCell &cell : section.cells) {
        const Measured measured = measure(cell);
        if (!line.isEmpty() && used + measured.width > body().width()) {
            addLine(line);
            line.clear();
            used = 0;
        }
        used += measured.width;
        line.append(measured);
    }
    if (!line.isEmpty())
        addLine(line);
}

double PageLayout::placeChoices(const PrintCell &cell, QRectF area, PlacedPage *page) const
{
    const QFontMetricsF metrics(m_font);
    double x = area.left();
    double y = area.top();
    for (const auto &choice : cell.choices) {
        const double text = metrics.horizontalAdvance(choice.label);
        if (x > area.left() && x + m_lineHeight + text > area.right()) {
            x = area.left();
            y += m_lineHeight;
        }
        if (page) {
            const double side = m_lineHeight * 0.72;
            page->ticks.append(
                {QRectF(x, y + (m_lineHeight - side) / 2, side, side), choice.isTicked});
            page->texts.append({QRectF(x + m_lineHeight, y, text + m_pad, m_lineHeight),
                                choice.label, choice.isTicked, false});
        }
        x += m_lineHeight + text + 2 * m_pad;
    }
    return cell.choices.isEmpty() ? area.top() : y + m_lineHeight;
}

double PageLayout::labelColumn(const Measured &cell) const
{
    return cell.isLabelAbove ? 0 : cell.labelWidth;
}

double PageLayout::contentHeight(const Measured &cell, double width) const
{
    const double inner = width - labelColumn(cell) - 2 * m_pad;
    double height = placeChoices(cell.cell, QRectF(0, 0, inner, 1e6), nullptr);
    if (!cell.cell.text.isEmpty())
        height += wrappedHeight(cell.cell.text, m_font, inner);
    if (cell.isLabelAbove)
        return height + m_lineHeight + m_pad;
    const double label = cell.cell.label.isEmpty()
        ? 0
        : wrappedHeight(cell.cell.label, m_bold, cell.labelWidth - m_pad);
    return std::max({height, label, m_lineHeight}) + m_pad;
}

void PageLayout::placeCell(const Measured &cell, const QRectF &frame)
{
    PlacedPage &page = m_pages.last();
    page.frames.append(frame);
    const QRectF inside = frame.adjusted(m_pad, m_pad / 2, -m_pad, -m_pad / 2);
    if (!cell.cell.label.isEmpty())
        page.texts.append(
            {QRectF(inside.left(), inside.top(),
                    cell.isLabelAbove ? inside.width() : cell.labelWidth - m_pad, inside.height()),
             cell.cell.label, true, true});
    QRectF content = inside;
    content.setLeft(inside.left() + labelColumn(cell));
    if (cell.isLabelAbove)
        content.setTop(inside.top() + m_lineHeight);
    content.setTop(placeChoices(cell.cell, content, &page));
    if (!cell.cell.text.isEmpty())
        page.texts.append({content, cell.cell.text, false, true});
}

void PageLayout::addLine(const QList<Measured> &line)
{
    double wanted = 0;
    for (const Measured &cell : line)
        wanted += cell.width;
    const double stretch = (body().width() - wanted) / static_cast<double>(line.size());
    double height = 0;
    for (const Measured &cell : line)
        height = std::max(height, contentHeight(cell, cell.width + stretch));
    needHeight(height);
    double x = body().left();
    for (const Measured &cell : line) {
        const double width = cell.width + stretch;
        placeCell(cell, QRectF(x, m_y, width, height));
        x += width;
    }
    m_y += height;
}

} // namespace tasuki
