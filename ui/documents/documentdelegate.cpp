// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentdelegate.h"

#include "ui/documents/documentmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int lineCount = 3; ///< name, where it comes from, what became of it
    constexpr int largeSide = 112;
    constexpr int smallSide = 64;

    int headingHeight(const QFontMetrics &metrics, bool isNewest)
    {
        return isNewest ? metrics.height() + theme::smallSpace : 0;
    }

    int bodyHeight(const QFontMetrics &metrics, bool isNewest)
    {
        return std::max(isNewest ? largeSide : smallSide, lineCount * metrics.lineSpacing());
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &body)
    {
        if (option.state & QStyle::State_Selected)
            painter.fillRect(body, theme::accentWash);
        painter.setPen(theme::line);
        painter.drawLine(body.bottomLeft(), body.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(theme::accent, 2));
            painter.drawRect(body.adjusted(1, 1, -1, -1));
        }
    }

    void paintPicture(QPainter &painter, const QRect &frame, const QImage &picture)
    {
        if (picture.isNull()) {
            painter.fillRect(frame.adjusted(frame.width() / 6, 0, -frame.width() / 6, 0),
                             theme::paper);
            painter.setPen(theme::line);
            painter.drawRect(frame.adjusted(frame.width() / 6, 0, -frame.width() / 6 - 1, -1));
            return;
        }
        const QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
        const QRect place(frame.center() - QPoint(size.width(), size.height()) / 2, size);
        painter.drawImage(place, picture);
        painter.setPen(theme::line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }

    void paintWords(QPainter &painter, const QFont &font, const QRect &column,
                    const DocumentWords &words)
    {
        const QFontMetrics metrics(font);
        QRect line(column.topLeft(), QSize(column.width(), metrics.lineSpacing()));
        const auto write = [&](const QString &text, const QColor &ink) {
            painter.setPen(ink);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, metrics.lineSpacing());
        };
        QFont bold = font;
        bold.setBold(true);
        painter.setFont(bold);
        write(words.name, theme::ink);
        painter.setFont(font);
        write(words.about, theme::quietInk);
        const bool isTrouble = words.isAwaited || !words.unsent.isEmpty();
        QStringList state{words.receipt, words.unsent};
        state.removeAll(QString());
        write(state.join(QStringLiteral(" · ")), isTrouble ? theme::warning : theme::good);
    }

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isNewest = index.data(DocumentModel::NewestRole).toBool();
    const auto words = index.data(DocumentModel::WordsRole).value<DocumentWords>();
    const int heading = headingHeight(option.fontMetrics, isNewest);
    const QRect body = option.rect.adjusted(0, heading, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);
    painter->setPen(theme::accent);
    if (isNewest)
        painter->drawText(QRect(option.rect.topLeft() + QPoint(theme::smallSpace, 0),
                                QSize(option.rect.width() - theme::space, heading)),
                          Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, words.heading);
    paintGround(*painter, option, body);
    const int side = isNewest ? largeSide : smallSide;
    const QPoint corner = body.topLeft() + QPoint(theme::smallSpace, theme::hairSpace);
    paintPicture(*painter, QRect(corner, QSize(side, side)),
                 index.data(DocumentModel::PictureRole).value<QImage>());
    const int left = corner.x() + side + theme::space;
    paintWords(
        *painter, option.font,
        QRect(QPoint(left, corner.y()), QPoint(body.right() - theme::smallSpace, body.bottom())),
        words);
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isNewest = index.data(DocumentModel::NewestRole).toBool();
    return {10 * theme::largeSpace,
            headingHeight(option.fontMetrics, isNewest) + bodyHeight(option.fontMetrics, isNewest)
                + 2 * theme::hairSpace};
}

} // namespace tasuki
