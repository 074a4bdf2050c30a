// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/templatecard.h"

#include "ui/rooms/linepaint.h"

namespace tasuki {

namespace {
    constexpr int markSide = 18;
    constexpr int textLeft = theme::space + markSide + theme::smallSpace;
    constexpr int narrowest = 220;
    constexpr int wished = 380;
    constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
} // namespace

TemplateCard::TemplateCard(const QString &title, const QString &purpose, QWidget *parent)
    : QRadioButton(title, parent)
    , m_purpose(purpose)
{
    setAccessibleDescription(purpose);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect TemplateCard::titleRect(int width) const
{
    const QRect room(textLeft, theme::smallSpace, width - textLeft - theme::smallSpace, 1000);
    return QFontMetrics(boldFont(font())).boundingRect(room, wrapped, text());
}

QRect TemplateCard::purposeRect(int width) const
{
    const QRect above = titleRect(width);
    const QRect room(textLeft, above.bottom() + theme::hairSpace,
                     width - textLeft - theme::smallSpace, 1000);
    return fontMetrics().boundingRect(room, wrapped, m_purpose);
}

int TemplateCard::heightForWidth(int width) const
{
    return purposeRect(width).bottom() + theme::smallSpace;
}

QSize TemplateCard::sizeHint() const
{
    return {wished, heightForWidth(wished)};
}

QSize TemplateCard::minimumSizeHint() const
{
    return {narrowest, 2 * fontMetrics().height()};
}

void TemplateCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? theme::accent : theme::line, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? theme::accentWash : theme::paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRectF mark(theme::space, theme::smallSpace, markSide, markSide);
    painter.setBrush(theme::paper);
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setBrush(theme::accent);
        painter.drawEllipse(mark.adjusted(5, 5, -5, -5));
    }
    painter.setPen(theme::ink);
    painter.setFont(boldFont(font()));
    painter.drawText(titleRect(width()), wrapped, text());
    painter.setFont(font());
    painter.setPen(theme::quietInk);
    painter.drawText(purposeRect(width()), wrapped, m_purpose);
    if (hasFocus())
        drawFocus(painter, rect().adjusted(2, 2, -2, -2));
}

} // namespace tasuki
