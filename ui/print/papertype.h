// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace tasuki {

/// Paper units: 1/10 point, so that text is shaped finely and a rectangle is a whole number.
constexpr double unitsPerPoint = 10.0;
constexpr double unitsPerMillimetre = 720.0 / 25.4;

/// Nothing on any paper is smaller: a FAX at 200 × 100 dpi leaves 13 dots for the height of a
/// character of this size, and fewer are a blot.
constexpr double smallestPoints = 9.5;

/// The type of one paper at one size, regular and bold, with what everything else is measured in.
/// BIZ UDGothic for Japanese, its proportional sister for forms in Latin letters.
class PaperType {
public:
    explicit PaperType(double points, bool isLatin = false);

    double points() const { return m_points; }
    double em() const { return m_points * unitsPerPoint; }
    double lineHeight() const { return em() * 1.17; }
    double pad() const { return em() * 0.14; } ///< above and below the text of a box
    double inset() const { return em() * 0.3; } ///< left and right of it
    double width(const QString &text, bool isBold) const;
    bool isLatin() const { return m_isLatin; }

    static QFont font(double points, bool isBold, bool isLatin);

private:
    double m_points;
    bool m_isLatin;
    QFontMetricsF m_regular;
    QFontMetricsF m_bold;
};

} // namespace tasuki
