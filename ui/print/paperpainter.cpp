// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperpainter.h"

#include "ui/print/papertype.h"
#include "ui/print/qrsquare.h"

#include <QPainter>
#include <QPainterPath>

namespace tasuki {

namespace {

    void paintTick(QPainter &painter, const PlacedTick &tick)
    {
        painter.setPen(QPen(Qt::black, paperLineWidth));
        painter.drawRect(tick.box);
        if (!tick.isTicked)
            return;
        const double side = tick.box.width();
        const QRectF b = tick.box.adjusted(side * 0.14, side * 0.16, -side * 0.06, -side * 0.16);
        QPainterPath path(QPointF(b.left(), b.center().y()));
        path.lineTo(b.left() + b.width() * 0.38, b.bottom());
        path.lineTo(b.right(), b.top() - side * 0.1);
        painter.setPen(QPen(Qt::black, paperLineWidth * 2));
        painter.drawPath(path);
    }

    /// Neighbours in a row are one rectangle: no hair of white between two modules.
    void paintCode(QPainter &painter, const PlacedCode &code)
    {
        const QrSquare square = QrSquare::of(code.text);
        if (square.size == 0)
            return;
        const double module = code.box.width() / square.size;
        for (int y = 0; y < square.size; ++y) {
            for (int x = 0; x < square.size; ++x) {
                const int from = x;
                while (x < square.size && square.at(x, y))
                    ++x;
                if (x > from)
                    painter.fillRect(QRectF(code.box.left() + from * module,
                                            code.box.top() + y * module, (x - from) * module,
                                            module * 1.01),
                                     Qt::black);
            }
        }
    }

} // namespace

void paintPaperPage(QPainter &painter, const PaperPage &page)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, paperLineWidth));
    for (const QRectF &frame : page.frames)
        painter.drawRect(frame);
    for (const QLineF &rule : page.rules)
        painter.drawLine(rule);
    for (const PlacedTick &tick : page.ticks)
        paintTick(painter, tick);
    painter.setPen(QPen(Qt::black, paperLineWidth));
    for (const PlacedText &text : page.texts) {
        painter.setFont(PaperType::font(text.points, text.isBold, text.isLatin));
        painter.drawText(text.baseline, text.text);
    }
    for (const PlacedCode &code : page.codes)
        paintCode(painter, code);
}

} // namespace tasuki
