// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalpaint.h"

#include "ui/support/theme.h"
#include "ui/vitals/vitaltext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr double dotRadius = 3.5;
    constexpr double ringRadius = 8;
    constexpr int linesOfPlot = 5;
    constexpr int mostDayMarks = 7;

    QString headingOf(const VitalPanel &panel)
    {
        const VitalSign sign = panel.signs.first();
        const bool isPair = panel.signs.size() > 1;
        const QString name = isPair ? pressureText() : signText(sign);
        const QString unit = signUnit(sign);
        return unit.isEmpty() ? name : name + QStringLiteral(" (") + unit + u')';
    }

    void paintFrame(QPainter &painter, const PanelPlace &place, const VitalSpan &span)
    {
        const QRectF &plot = place.plot();
        painter.setPen(QPen(theme::line, 1));
        painter.setBrush(theme::paper);
        painter.drawRect(plot);
        painter.setPen(theme::quietInk);
        const QFontMetricsF metrics(painter.font());
        const qint64 days = std::max<qint64>(1, span.from.daysTo(span.to));
        const qint64 step = (days + mostDayMarks - 1) / mostDayMarks;
        for (QDate day = span.to.toLocalTime().date(); day > span.from.toLocalTime().date();
             day = day.addDays(-step)) {
            const double x = place.x(day.startOfDay());
            const QString text = QStringLiteral("%1/%2").arg(day.month()).arg(day.day());
            const double width = metrics.horizontalAdvance(text);
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
            painter.drawText(QPointF(x - width / 2, plot.bottom() + 4 + metrics.ascent()), text);
        }
    }

    void paintBeyond(QPainter &painter, const PanelPlace &place, int limit, VitalMark beyond)
    {
        const QRectF &plot = place.plot();
        const double y = place.y(limit);
        const bool isAbove = beyond == VitalMark::High;
        QColor hatch = theme::warning;
        hatch.setAlpha(110);
        painter.fillRect(isAbove ? QRectF(plot.topLeft(), QPointF(plot.right(), y))
                                 : QRectF(QPointF(plot.left(), y), plot.bottomRight()),
                         QBrush(hatch, isAbove ? Qt::BDiagPattern : Qt::FDiagPattern));
    }

    /// Of the second sign of a panel it is dotted, with its number at the right.
    void paintLimit(QPainter &painter, const PanelPlace &place, const QString &text, int limit,
                    Qt::Edge edge)
    {
        const QRectF &plot = place.plot();
        const double y = place.y(limit);
        const bool isLeft = edge == Qt::LeftEdge;
        painter.setPen(QPen(theme::warning, 1.2, isLeft ? Qt::DashLine : Qt::DotLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QFontMetricsF metrics(painter.font());
        const double x = isLeft ? plot.left() - metrics.horizontalAdvance(text) - theme::hairSpace
                                : plot.right() + theme::hairSpace;
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), text);
    }

    /// Where two pressures share the paper, beyond one's limit is where the other belongs: only
    /// above the upper one it is hatched.
    void paintLimits(QPainter &painter, const PanelPlace &place, const VitalPanel &panel)
    {
        for (const VitalSign sign : panel.signs) {
            const VitalLimits limits = panel.limits.value(sign);
            const bool isFirst = sign == panel.signs.first();
            const Qt::Edge edge = isFirst ? Qt::LeftEdge : Qt::RightEdge;
            const auto text = [sign](VitalMark mark, int limit) {
                return markText(mark) + vitalNumber(sign, limit);
            };
            if (limits.high && isFirst)
                paintBeyond(painter, place, *limits.high, VitalMark::High);
            if (limits.low && panel.signs.size() == 1)
                paintBeyond(painter, place, *limits.low, VitalMark::Low);
            if (limits.high)
                paintLimit(painter, place, text(VitalMark::High, *limits.high), *limits.high, edge);
            if (limits.low)
                paintLimit(painter, place, text(VitalMark::Low, *limits.low), *limits.low, edge);
        }
    }

    void paintPoint(QPainter &painter, const QPointF &at, VitalMark mark, bool isHollow)
    {
        painter.setPen(QPen(theme::ink, 1.4));
        painter.setBrush(isHollow ? theme::paper : theme::ink);
        const double reach = dotRadius + 1.5;
        const double up = mark == VitalMark::High ? -reach : reach;
        if (mark == VitalMark::Within)
            painter.drawEllipse(at, dotRadius, dotRadius);
        else
            painter.drawPolygon(QPolygonF{at + QPointF(0, up), at + QPointF(-reach, -up * 0.7),
                                          at + QPointF(reach, -up * 0.7)});
    }

    /// Full dots on a full line; the lower pressure hollow ones on a dotted line.
    void paintSeries(QPainter &painter, const PanelPlace &place, const VitalPanel &panel,
                     VitalSign sign)
    {
        const bool isSecond = sign != panel.signs.first();
        QPolygonF line;
        for (const VitalPoint &point : panel.points) {
            if (point.values.contains(sign))
                line.append(QPointF(place.x(point.at), place.y(point.values.value(sign))));
        }
        painter.setPen(QPen(theme::accent, 1.4, isSecond ? Qt::DotLine : Qt::SolidLine));
        painter.drawPolyline(line);
        for (const VitalPoint &point : panel.points) {
            const int value = point.values.value(sign);
            if (point.values.contains(sign))
                paintPoint(painter, {place.x(point.at), place.y(value)}, panel.mark(sign, value),
                           isSecond);
        }
    }

    void paintCurrent(QPainter &painter, const PanelPlace &place, const VitalPoint &point)
    {
        const double x = place.x(point.at);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, place.plot().top()), QPointF(x, place.plot().bottom()));
        painter.setPen(QPen(theme::accent, 2));
        for (const int value : point.values)
            painter.drawEllipse(QPointF(x, place.y(value)), ringRadius, ringRadius);
    }

} // namespace

PanelPlace::PanelPlace(const QRectF &rect, const VitalPanel &panel, const VitalSpan &span,
                       const QFont &font)
    : m_rect(rect)
    , m_span(span)
    , m_range(panel.range())
{
    const QFontMetricsF metrics(font);
    const double numbers = metrics.horizontalAdvance(QStringLiteral("▲00.0")) + theme::smallSpace;
    m_plot = rect.adjusted(numbers, metrics.height() + theme::hairSpace, -numbers,
                           -metrics.height() - theme::smallSpace);
}

double PanelPlace::x(const QDateTime &at) const
{
    const double whole = std::max<double>(1, double(m_span.from.msecsTo(m_span.to)));
    return m_plot.left() + m_plot.width() * double(m_span.from.msecsTo(at)) / whole;
}

double PanelPlace::y(int value) const
{
    const double whole = std::max(1, m_range.most - m_range.least);
    return m_plot.bottom() - m_plot.height() * (value - m_range.least) / whole;
}

double vitalPanelHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * (linesOfPlot + 2) + theme::smallSpace + theme::hairSpace;
}

void paintVitalPanel(QPainter &painter, const PanelPlace &place, const VitalPanel &panel,
                     const VitalSpan &span, int current)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = painter.font();
    painter.setFont(theme::smallFont());
    paintFrame(painter, place, span);
    paintLimits(painter, place, panel);
    for (const VitalSign sign : panel.signs)
        paintSeries(painter, place, panel, sign);
    if (current >= 0 && current < panel.points.size())
        paintCurrent(painter, place, panel.points.at(current));
    painter.setFont(plain);
    painter.setPen(theme::ink);
    painter.drawText(
        QRectF(place.rect().topLeft(), QSizeF(place.rect().width(), QFontMetricsF(plain).height())),
        Qt::AlignLeft | Qt::AlignVCenter, headingOf(panel));
}

} // namespace tasuki
