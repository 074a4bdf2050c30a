// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scalebar.h"

#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace tasuki {

namespace {
    constexpr double edge = 12; ///< room for half a handle at each end
    constexpr double trackY = 14;
    constexpr int mostTicks = 21;
} // namespace

ScaleBar::ScaleBar(double least, double most, double step, QWidget *parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(qMax(most, least + 1e-9))
    , m_step(step > 0 ? step : 1)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ScaleBar::setEndLabels(const QString &lower, const QString &upper)
{
    m_lower = lower;
    m_upper = upper;
    update();
}

void ScaleBar::setNumber(std::optional<double> number)
{
    m_number = number;
    update();
}

QSize ScaleBar::sizeHint() const
{
    return {280, int(trackY) * 2 + QFontMetrics(theme::smallFont()).height() + 2};
}

double ScaleBar::positionOf(double number) const
{
    const double share = (qBound(m_least, number, m_most) - m_least) / (m_most - m_least);
    return edge + share * (width() - 2 * edge);
}

double ScaleBar::numberAt(double x) const
{
    const double share = qBound(0.0, (x - edge) / qMax(1.0, width() - 2 * edge), 1.0);
    const double steps = std::round(share * (m_most - m_least) / m_step);
    return qMin(m_least + steps * m_step, m_most);
}

void ScaleBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT picked(numberAt(event->position().x()));
}

void ScaleBar::mouseMoveEvent(QMouseEvent *event)
{
    const double number = numberAt(event->position().x());
    if (event->buttons() & Qt::LeftButton && number != m_number)
        Q_EMIT picked(number);
}

void ScaleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::line, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(edge, trackY), QPointF(width() - edge, trackY));
    const double steps = (m_most - m_least) / m_step;
    if (steps < mostTicks) {
        painter.setPen(QPen(theme::quietInk, 1));
        for (int i = 0; i <= int(steps); ++i) {
            const double x = positionOf(m_least + i * m_step);
            painter.drawLine(QPointF(x, trackY + 5), QPointF(x, trackY + 9));
        }
    }
    if (m_number) {
        const QPointF centre(positionOf(*m_number), trackY);
        painter.setPen(QPen(theme::accent, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(edge, trackY), centre);
        painter.setPen(QPen(theme::paper, 2));
        painter.setBrush(theme::accent);
        painter.drawEllipse(centre, 9, 9);
    }
    painter.setFont(theme::smallFont());
    painter.setPen(theme::quietInk);
    const QRectF words(2, trackY * 2 - 4, width() - 4, height() - trackY * 2 + 4);
    const QFontMetricsF metrics(painter.font());
    const double both = metrics.horizontalAdvance(m_lower) + metrics.horizontalAdvance(m_upper);
    const double half = both + 16 < words.width() ? words.width() : words.width() / 2 - 8;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_lower, Qt::ElideRight, half));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop,
                     metrics.elidedText(m_upper, Qt::ElideRight, half));
}

} // namespace tasuki
