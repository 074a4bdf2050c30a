// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/shownpost.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>

namespace tasuki {

/// Where the parts of a post lie, for one width. The height of a row and its picture come from this
/// one place. A long post shows its beginning here; the panel beside the timeline shows it whole.
class PostShape {
public:
    static constexpr int mostLines = 12;
    static constexpr int mostThumbs = 4; ///< of its files
    static constexpr int thumbSide = 88;

    PostShape(const ShownPost &row, const QFont &font, int width);

    int height() const { return m_height; }
    QRect heading() const { return m_heading; } ///< the day; empty when there is none
    QRect body() const { return m_body; } ///< all below the day
    QRect nameLine() const { return m_name; }
    QRect to() const { return m_to; } ///< whom it is for
    QRect quote() const { return m_quote; }
    QRect item() const { return m_item; } ///< of a sheet, quoted under the text
    QRect vacancy() const { return m_vacancy; } ///< a card of two lines
    QRect wish() const { return m_wish; }
    QRect text() const { return m_text; }
    QRect more() const { return m_more; } ///< "the rest: Enter"; empty when all is there
    QRect thumb(int index) const;
    int thumbs() const { return m_thumbs; }
    const QTextLayout &layout() const { return m_layout; } ///< lies at text().topLeft()

private:
    void layOutText(const ShownPost &row, const QFont &font);
    QRect take(int height, int gap); ///< the next strip of the column

    QTextLayout m_layout;
    QRect m_column; ///< left, width, and how far it is filled
    QRect m_heading, m_body, m_name, m_to, m_quote, m_item, m_vacancy, m_wish, m_text, m_more,
        m_strip;
    int m_thumbs = 0;
    int m_height = 0;
};

} // namespace tasuki
