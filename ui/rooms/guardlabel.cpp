// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/guardlabel.h"

#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

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
    m_name = face.name;
    m_rest = tr("%1 · %2", "kana, birth date").arg(face.kana, toWareki(face.birth));
    m_colour = roomColour(face.room);
    setAccessibleName(tr("Room of %1").arg(faceText(face)));
    updateGeometry();
    update();
}

QSize GuardLabel::sizeHint() const
{
    const int width = std::max(fontMetrics().horizontalAdvance(m_name),
                               fontMetrics().horizontalAdvance(m_rest));
    return {width + theme::largeSpace + theme::space,
            2 * fontMetrics().height() + theme::smallSpace};
}

void GuardLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme::smallSpace, height()), m_colour);
    painter.setPen(m_colour);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(theme::ink);
    QRect line = rect().adjusted(theme::space + theme::hairSpace, 0, 0, 0);
    line.setHeight(height() / 2);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    painter.drawText(line.translated(0, line.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_rest);
}

} // namespace tasuki
