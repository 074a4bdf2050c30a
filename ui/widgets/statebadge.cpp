// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebadge.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

namespace {
    constexpr int shapeSize = 14;
    constexpr int padding = 8;

    QColor colourOf(DeliveryState state)
    {
        switch (state) {
        case DeliveryState::Draft:
        case DeliveryState::SavedHere:
            return theme::quietInk;
        case DeliveryState::Waiting:
        case DeliveryState::Returned:
            return theme::warning;
        case DeliveryState::Delivered:
            return theme::accent;
        case DeliveryState::Read:
        case DeliveryState::Acknowledged:
            return theme::good;
        case DeliveryState::Refused:
            return theme::danger;
        }
        return theme::quietInk;
    }

    void paintTick(QPainter &painter, const QRectF &box)
    {
        const QPointF points[] = {box.topLeft() + QPointF(2, 7.5), box.topLeft() + QPointF(5.5, 11),
                                  box.topLeft() + QPointF(12, 3.5)};
        painter.drawPolyline(points, 3);
    }

    /// A shape of its own for each state: half circle, disk, hourglass, arrow, one tick, tick in a
    /// disk, bent arrow, cross.
    void paintShape(QPainter &painter, const QRectF &box, DeliveryState state)
    {
        const QColor colour = colourOf(state);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF middle = box.center();
        switch (state) {
        case DeliveryState::Draft:
            painter.setPen(QPen(colour, 1.6, Qt::DotLine));
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            break;
        case DeliveryState::SavedHere:
            painter.drawRect(box.adjusted(2, 2, -2, -2));
            break;
        case DeliveryState::Waiting:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            painter.drawLine(middle, middle - QPointF(0, 4));
            painter.drawLine(middle, middle + QPointF(3, 0));
            break;
        case DeliveryState::Delivered:
            painter.drawLine(QPointF(box.left() + 1, middle.y()),
                             QPointF(box.right() - 1, middle.y()));
            painter.drawLine(QPointF(box.right() - 1, middle.y()), middle + QPointF(2, -4));
            painter.drawLine(QPointF(box.right() - 1, middle.y()), middle + QPointF(2, 4));
            break;
        case DeliveryState::Read:
            paintTick(painter, box);
            break;
        case DeliveryState::Acknowledged:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(box);
            painter.setPen(QPen(theme::paper, 2));
            paintTick(painter, box.adjusted(0.5, 0, 0, 0));
            break;
        case DeliveryState::Returned:
            painter.drawLine(QPointF(box.left() + 1, middle.y()),
                             QPointF(box.right() - 1, middle.y()));
            painter.drawLine(QPointF(box.left() + 1, middle.y()), middle + QPointF(-2, -4));
            painter.drawLine(QPointF(box.left() + 1, middle.y()), middle + QPointF(-2, 4));
            break;
        case DeliveryState::Refused:
            painter.drawLine(box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2));
            painter.drawLine(box.topRight() + QPointF(-2, 2), box.bottomLeft() + QPointF(2, -2));
            break;
        }
    }

    QString wholeText(DeliveryState state, const QString &detail)
    {
        const QString word = StateBadge::stateText(state);
        return detail.isEmpty() ? word : word + u' ' + detail;
    }
} // namespace

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(m_state);
}

void StateBadge::setState(DeliveryState state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    setAccessibleName(wholeText(state, detail));
    updateGeometry();
    update();
}

QString StateBadge::stateText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Draft:
        return tr("Draft");
    case DeliveryState::SavedHere:
        return tr("Saved on this computer");
    case DeliveryState::Waiting:
        return tr("Waiting to be sent");
    case DeliveryState::Delivered:
        return tr("Delivered");
    case DeliveryState::Read:
        return tr("Read");
    case DeliveryState::Acknowledged:
        return tr("Acknowledged");
    case DeliveryState::Returned:
        return tr("Returned");
    case DeliveryState::Refused:
        return tr("Not accepted");
    }
    return {};
}

int StateBadge::paintState(QPainter &painter, const QRect &rect, DeliveryState state,
                           const QString &detail)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect.left() + padding, rect.center().y() - shapeSize / 2.0 + 1, shapeSize,
                     shapeSize);
    paintShape(painter, box, state);
    painter.setPen(colourOf(state));
    const int textLeft = rect.left() + padding + shapeSize + 6;
    const QString text = painter.fontMetrics().elidedText(wholeText(state, detail), Qt::ElideRight,
                                                          rect.right() - textLeft);
    painter.drawText(QRect(textLeft, rect.top(), rect.right() - textLeft + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    const int used = textLeft + painter.fontMetrics().horizontalAdvance(text) - rect.left();
    painter.restore();
    return used;
}

QSize StateBadge::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(wholeText(m_state, m_detail));
    return {2 * padding + shapeSize + 10 + text, qMax(26, fontMetrics().height() + 8)};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::line, 1));
    painter.setBrush(theme::paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintState(painter, rect().adjusted(0, 0, -2, 0), m_state, m_detail);
}

} // namespace tasuki
