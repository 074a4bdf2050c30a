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
    // The name is always whole, and the button beside it needs its place.
    const int titleWidth = face.isAboutPatient() ? 110 : 280;
    const QString title = fontMetrics().elidedText(face.title, Qt::ElideRight, titleWidth);
    if (face.isAboutPatient()) {
        m_name = title.isEmpty() ? face.name : tr("%1 · %2", "name, room").arg(face.name, title);
        m_rest = tr("%1 · %2", "kana, birth date").arg(face.kana, toWareki(face.birth));
    } else {
        m_name = title;
        m_rest = tr("no personal data of patients");
    }
    m_colour = roomColour(face.room);
    setAccessibleName(face.isAboutPatient() ? tr("Room of %1").arg(roomText(face))
                                            : tr("Room: %1").arg(roomText(face)));
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
