// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postshape.h"

#include "ui/rooms/posttext.h"
#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QTextOption>

#include <algorithm>

namespace tasuki {

namespace {

    /// More than fits into mostLines of the widest timeline; laying out ten thousand characters
    /// for twelve lines would be felt while scrolling.
    constexpr qsizetype mostCharacters = 1600;
    constexpr qreal lineStep = 1.25; ///< of the height of a line; dense kanji want air
    constexpr int leftMargin = theme::largeSpace;
    constexpr int rightMargin = theme::space;

} // namespace

PostShape::PostShape(const ShownPost &row, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    int top = 0;
    if (!row.dayHeading.isEmpty()) {
        m_heading = QRect(0, 0, width, line + theme::largeSpace);
        top = m_heading.height();
    }
    m_column
        = QRect(leftMargin, top + theme::smallSpace,
                std::max(width - leftMargin - rightMargin, 10 * metrics.averageCharWidth()), 0);
    m_name = take(line, theme::hairSpace);
    if (!row.to.isEmpty())
        m_to = take(line + theme::hairSpace, theme::hairSpace);
    if (!row.quoted.isEmpty())
        m_quote = take(line, theme::hairSpace);
    layOutText(row, font);
    if (!row.item.isEmpty())
        m_item = take(line + theme::smallSpace, theme::hairSpace);
    if (!row.vacancy.isEmpty())
        m_vacancy = take(2 * line + theme::space, theme::hairSpace);
    if (!row.wish.isEmpty())
        m_wish = take(line + theme::hairSpace, theme::hairSpace);
    m_thumbs = static_cast<int>(std::min<qsizetype>(row.files.size(), mostThumbs));
    if (m_thumbs > 0)
        m_strip = take(thumbSide + line, theme::hairSpace);
    m_height = m_column.top() + m_column.height() + theme::smallSpace;
    m_body = QRect(0, top, width, m_height - top);
}

QRect PostShape::take(int height, int gap)
{
    const QRect strip(m_column.left(), m_column.top() + m_column.height(), m_column.width(),
                      height);
    m_column.setHeight(m_column.height() + height + gap);
    return strip;
}

void PostShape::layOutText(const ShownPost &row, const QFont &font)
{
    const QString whole = shownText(row.post());
    QString text = whole.left(mostCharacters);
    text.replace(u'\n', QChar::LineSeparator);
    m_layout.setCacheEnabled(true); // or every picture of it would shape its glyphs anew
    m_layout.setText(text);
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const qreal step = QFontMetricsF(font).height() * lineStep;
    qreal y = 0;
    m_layout.beginLayout();
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_column.width());
        line.setPosition(QPointF(0, y));
        y += std::max(step, line.height());
    }
    const int count = m_layout.lineCount();
    const qsizetype shown = count == 0
        ? 0
        : m_layout.lineAt(count - 1).textStart() + m_layout.lineAt(count - 1).textLength();
    m_layout.endLayout();
    m_text = take(static_cast<int>(std::ceil(y)), theme::hairSpace);
    if (shown < whole.size())
        m_more = take(QFontMetrics(font).height(), theme::hairSpace);
}

QRect PostShape::thumb(int index) const
{
    const int step = thumbSide + theme::smallSpace;
    return QRect(m_strip.left() + index * step, m_strip.top(), thumbSide, m_strip.height());
}

} // namespace tasuki
