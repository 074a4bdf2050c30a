// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vitals/vitalpanels.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tasuki {

/// From when to when a chart shows.
struct VitalSpan {
    QDateTime from;
    QDateTime to;
    bool operator==(const VitalSpan &) const = default;
};

/// Where things lie in one panel of a chart: its heading above, its numbers at the left, the days
/// below.
class PanelPlace {
public:
    PanelPlace(const QRectF &rect, const VitalPanel &panel, const VitalSpan &span,
               const QFont &font);

    const QRectF &rect() const { return m_rect; }
    const QRectF &plot() const { return m_plot; }
    double x(const QDateTime &at) const;
    double y(int value) const;

private:
    QRectF m_rect;
    QRectF m_plot;
    VitalSpan m_span;
    VitalRange m_range;
};

/// One panel. Beyond a limit the paper is hatched and the limit a dashed line with its number;
/// points there are triangles, others are dots: all of it can be told without colour. `current` is
/// the point somebody looks at, -1 for none.
void paintVitalPanel(QPainter &painter, const PanelPlace &place, const VitalPanel &panel,
                     const VitalSpan &span, int current);
double vitalPanelHeight(const QFont &font);

} // namespace tasuki
