// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/badgeicon.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tasuki {

namespace {

    /// Trays are 16 to 32 pixels high, at 150 % and 200 % half as much again or double.
    constexpr int sizes[] = {16, 20, 22, 24, 32, 48, 64};

    void drawSign(QPainter &painter, qreal size)
    {
        const QRectF field(size / 16, size / 16, size * 14 / 16, size * 14 / 16);
        QPainterPath shape;
        shape.addRoundedRect(field, size / 5, size / 5);
        painter.fillPath(shape, theme::accent);
        painter.setClipPath(shape);
        painter.setPen(QPen(theme::paper, size / 7));
        painter.drawLine(QPointF(size * 0.1, size * 0.3), QPointF(size * 0.7, size * 0.95));
        painter.setPen(QPen(theme::paper, size / 7));
        painter.drawLine(QPointF(size * 0.9, size * 0.3), QPointF(size * 0.3, size * 0.95));
        painter.setClipping(false);
    }

    /// In the upper right corner, eleven of sixteen parts high: a digit is then eight pixels high
    /// on the smallest of them.
    void drawBadge(QPainter &painter, qreal size, const QString &text)
    {
        const qreal height = size * 11 / 16;
        const qreal width = text.size() > 1 ? size : height;
        const QRectF field(size - width, 0, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::danger);
        painter.drawRoundedRect(field, height / 2.5, height / 2.5);
        QFont font = theme::baseFont();
        font.setBold(true);
        font.setPixelSize(std::max(1, qRound(height * (text.size() > 1 ? 0.76 : 0.88))));
        painter.setFont(font);
        painter.setPen(theme::paper);
        painter.drawText(field, Qt::AlignCenter, text);
    }

    void drawDots(QPainter &painter, qreal size)
    {
        const QRectF field(0, size * 9 / 16, size, size * 7 / 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::ink);
        painter.drawRoundedRect(field, size / 8, size / 8);
        painter.setBrush(theme::paper);
        for (const int part : {-1, 0, 1}) {
            const QPointF middle(size / 2 + part * size * 5 / 16, field.center().y());
            painter.drawEllipse(middle, size / 11, size / 11);
        }
    }

    void drawBar(QPainter &painter, qreal size)
    {
        painter.fillRect(QRectF(0, size * 6 / 16, size, size * 4 / 16), theme::ink);
        painter.fillRect(QRectF(size * 2 / 16, size * 7 / 16, size * 12 / 16, size * 2 / 16),
                         theme::paper);
    }

    QPixmap drawn(int size, const std::optional<NoticeCount> &count)
    {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSign(painter, size);
        if (!count)
            drawBar(painter, size);
        else if (!count->isCounted)
            drawDots(painter, size);
        else if (const QString text = badgeText(count); !text.isEmpty())
            drawBadge(painter, size, text);
        return picture;
    }

} // namespace

QString badgeText(const std::optional<NoticeCount> &count)
{
    if (!count)
        return {};
    if (!count->isCounted)
        return QStringLiteral("…");
    if (count->total() == 0)
        return {};
    return count->total() > 9 ? QStringLiteral("9+") : QString::number(count->total());
}

QIcon badgeIcon(const std::optional<NoticeCount> &count)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(size, count));
    return icon;
}

} // namespace tasuki
