// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/guardlabel.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

GuardLabel::GuardLabel(QWidget *parent)
    : QWidget(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void GuardLabel::setFace(const RoomFace &face)
{
    m_text = faceText(face);
    m_colour = roomColour(face.room);
    setAccessibleName(tr("Room of %1").arg(m_text));
    updateGeometry();
    update();
}

QSize GuardLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + theme::largeSpace + theme::space,
            fontMetrics().height() + theme::smallSpace};
}

void GuardLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme::smallSpace, height()), m_colour);
    painter.setPen(m_colour);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(theme::ink);
    painter.drawText(rect().adjusted(theme::space + theme::hairSpace, 0, 0, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace tasuki
