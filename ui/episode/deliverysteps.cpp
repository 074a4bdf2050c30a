// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/deliverysteps.h"

#include "ui/widgets/statebadge.h"

#include <QPainter>

#include <algorithm>

namespace tasuki {

static int lastStep(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Returned:
        return static_cast<int>(DeliveryState::Read);
    case DeliveryState::Refused:
        return static_cast<int>(DeliveryState::SavedHere);
    default:
        return static_cast<int>(state);
    }
}

DeliverySteps::DeliverySteps(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deliverySteps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeliverySteps::display(DeliveryState state, const std::array<QString, Count> &notes)
{
    m_state = state;
    m_notes = notes;
    setAccessibleName(StateBadge::stateText(state));
    QStringList lines;
    for (size_t i = 0; i < notes.size(); ++i) {
        if (!notes[i].isEmpty())
            lines += StateBadge::stateText(static_cast<DeliveryState>(i)) + u' ' + notes[i];
    }
    setToolTip(lines.join(u'\n').toHtmlEscaped());
    updateGeometry();
    update();
}

QSize DeliverySteps::sizeHint() const
{
    const bool hasNotes = std::any_of(m_notes.begin(), m_notes.end(),
                                      [](const QString &note) { return !note.isEmpty(); });
    const int lines = hasNotes ? 3 : 2;
    return {fontMetrics().height() * 7 * Count, fontMetrics().height() * lines + 14};
}

QSize DeliverySteps::minimumSizeHint() const
{
    return {fontMetrics().height() * 5 * Count, sizeHint().height()};
}

void DeliverySteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < Count; ++step) {
        const int left = width() * step / Count;
        const int right = width() * (step + 1) / Count;
        paintStep(painter, QRect(left, 0, right - left, height()), step);
    }
}

void DeliverySteps::paintStep(QPainter &painter, const QRect &cell, int step) const
{
    const int line = fontMetrics().height();
    const int radius = line / 2;
    const QPoint centre(cell.center().x(), radius + 3);
    const bool reached = step <= lastStep(m_state);
    const bool current = step == lastStep(m_state);
    const QColor strong = palette().color(QPalette::Highlight);
    const QColor faint = palette().color(QPalette::Disabled, QPalette::Text);

    painter.setPen(QPen(reached ? strong : faint, 2));
    if (step > 0)
        painter.drawLine(cell.left(), centre.y(), centre.x() - radius, centre.y());
    painter.setPen(QPen(step < lastStep(m_state) ? strong : faint, 2));
    if (step < Count - 1)
        painter.drawLine(centre.x() + radius, centre.y(), cell.right() + 1, centre.y());

    painter.setPen(QPen(reached ? strong : faint, 2));
    painter.setBrush(reached ? QBrush(strong) : palette().brush(QPalette::Base));
    painter.drawEllipse(centre, radius, radius);
    if (reached) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2));
        const int half = radius / 2;
        const QPoint tick[] = {centre + QPoint(-half, 0), centre + QPoint(-half / 3, half),
                               centre + QPoint(half, -half)};
        painter.drawPolyline(tick, 3);
    }

    QFont font = painter.font();
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(reached ? palette().color(QPalette::WindowText) : faint);
    const QRect name(cell.left() + 2, line + 8, cell.width() - 4, line + 2);
    const QString words = StateBadge::stateText(static_cast<DeliveryState>(step));
    painter.drawText(name, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, name.width()));
    font.setBold(false);
    painter.setFont(font);
    painter.drawText(
        name.translated(0, line + 2), Qt::AlignCenter,
        fontMetrics().elidedText(m_notes[static_cast<size_t>(step)], Qt::ElideRight, name.width()));
}

} // namespace tasuki
