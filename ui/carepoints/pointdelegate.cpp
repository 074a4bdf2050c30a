// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointdelegate.h"

#include "ui/carepoints/pointmodel.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace tasuki {

namespace {

    constexpr qreal lineStep = 1.25; ///< of the height of a line; dense kanji want air
    constexpr int edge = 4; ///< the coloured edge of a point that holds

    int columnWidth(int width)
    {
        return std::max(width - theme::largeSpace - theme::space, 4 * theme::largeSpace);
    }

    /// The words of a point, laid out; `isWhole` tells whether all of them are.
    struct PointLines {
        PointLines(const QString &text, const QFont &font, int width)
            : layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
        {
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            const qreal step = QFontMetricsF(font).height() * lineStep;
            qsizetype end = 0;
            layout.beginLayout();
            for (int i = 0; i < PointDelegate::mostLines; ++i) {
                QTextLine line = layout.createLine();
                if (!line.isValid())
                    break;
                line.setLineWidth(width);
                line.setPosition(QPointF(0, height));
                height += step;
                end = line.textStart() + line.textLength();
            }
            layout.endLayout();
            isWhole = end >= text.size();
        }

        QTextLayout layout;
        qreal height = 0;
        bool isWhole = true;
    };

    QFont wordsFont(const QFont &font)
    {
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * 1.1);
        return larger;
    }

    QString aboutText(const PointRow &row, bool isWhole)
    {
        QStringList parts;
        if (row.point().isPinned && !row.point().ended)
            parts.append(PointModel::tr("On top"));
        parts.append(row.about);
        if (!row.waiting.isEmpty())
            parts.append(row.waiting);
        if (!isWhole)
            parts.append(PointModel::tr("more at the right"));
        return parts.join(QStringLiteral(" · "));
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const PointRow &row)
    {
        const QRect room = option.rect;
        if (option.state & QStyle::State_Selected)
            painter.fillRect(room, theme::accentWash);
        if (!row.point().ended)
            painter.fillRect(QRect(room.topLeft(), QSize(edge, room.height())),
                             row.point().isPinned ? theme::danger : theme::warning);
        painter.setPen(theme::line);
        painter.drawLine(room.bottomLeft(), room.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(theme::accent, 2));
            painter.drawRect(room.adjusted(1, 1, -1, -1));
        }
    }

} // namespace

void PointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(PointModel::RowRole).value<PointRow>();
    const int width = columnWidth(option.rect.width());
    const PointLines lines(row.point().text(), wordsFont(option.font), width);
    painter->save();
    paintGround(*painter, option, row);
    const QPoint corner = option.rect.topLeft() + QPoint(theme::largeSpace, theme::smallSpace);
    painter->setPen(row.point().ended ? theme::quietInk : theme::ink);
    lines.layout.draw(painter, corner);
    const QRect about(corner.x(), corner.y() + static_cast<int>(std::ceil(lines.height)), width,
                      option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(row.waiting.isEmpty() ? theme::quietInk : theme::warning);
    painter->drawText(
        about, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(aboutText(row, lines.isWhole), Qt::ElideRight, width));
    painter->restore();
}

QSize PointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PointModel::RowRole).value<PointRow>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const PointLines lines(row.point().text(), wordsFont(option.font), columnWidth(width));
    return {10 * theme::largeSpace,
            static_cast<int>(std::ceil(lines.height)) + option.fontMetrics.height()
                + 2 * theme::smallSpace};
}

} // namespace tasuki
