// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postdelegate.h"

#include "ui/rooms/filetext.h"
#include "ui/rooms/linepaint.h"
#include "ui/rooms/postmodel.h"
#include "ui/rooms/postshape.h"
#include "ui/rooms/posttext.h"
#include "ui/support/filepreview.h"
#include "ui/support/theme.h"

#include <QListView>
#include <QPainter>

namespace tasuki {

namespace {

    constexpr int picturesKept = 200;
    constexpr int heightsKept = 2000; ///< more than a timeline holds
    constexpr int shapesKept = 60; ///< a screen, what is read next to it, and some to come back to

    int widthFor(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view ? view->viewport()->width() : option.rect.width();
    }

    /// Whatever a row's shape follows from.
    size_t lookOf(const ShownPost &row, const QFont &font, int width)
    {
        return qHashMulti(0, width, font, shownText(row.post()), row.dayHeading.isEmpty(),
                          row.to.isEmpty(), row.quoted.isEmpty(), row.item.isEmpty(),
                          row.vacancy.isEmpty(), row.wish.isEmpty(), row.files.size());
    }

    void paintHeading(QPainter &painter, const QFont &font, const QString &day, QRect room)
    {
        painter.setFont(boldFont(font));
        painter.setPen(theme::quietInk);
        room.adjust(theme::space, 0, -theme::space, -theme::hairSpace);
        const int middle = room.center().y();
        const int width = painter.fontMetrics().horizontalAdvance(day) + 2 * theme::space;
        writeLine(painter, room, day, Qt::AlignHCenter);
        painter.setPen(theme::line);
        painter.drawLine(room.left(), middle, room.center().x() - width / 2, middle);
        painter.drawLine(room.center().x() + width / 2, middle, room.right(), middle);
    }

    void paintNameLine(QPainter &painter, const QFont &font, const ShownPost &row, QRect room)
    {
        painter.setFont(font);
        QStringList parts{row.state, row.moment};
        const bool isRefused = row.isMine && !row.refusal.isEmpty();
        if (isRefused)
            parts.prepend(PostDelegate::tr("not accepted"));
        parts.removeAll(QString());
        const QString right = parts.join(QStringLiteral(" · "));
        const int width = painter.fontMetrics().horizontalAdvance(right);
        painter.setPen(isRefused                  ? theme::danger
                           : row.entry.isOnlyHere ? theme::warning
                                                  : theme::quietInk);
        writeLine(painter, room, right, Qt::AlignRight);
        room.setRight(room.right() - width - theme::space);
        painter.setFont(boldFont(font));
        painter.setPen(row.isMine ? theme::accent : theme::ink);
        writeLine(painter, room, row.author);
    }

    void paintAddressees(QPainter &painter, const QFont &font, const ShownPost &row,
                         const QRect &room)
    {
        if (row.isToMe) { // framed: the wash alone is also that of a chosen row
            painter.setPen(theme::accent);
            painter.setBrush(theme::accentWash);
            painter.drawRect(room.adjusted(0, 0, -1, -1));
        }
        painter.setFont(row.isToMe ? boldFont(font) : font);
        painter.setPen(row.isToMe ? theme::accent : theme::quietInk);
        writeLine(painter,
                  row.isToMe ? room.adjusted(theme::smallSpace, 0, -theme::smallSpace, 0) : room,
                  row.to);
        painter.setFont(font);
    }

    /// With a bar at its edge, as what is quoted is set in letters.
    void paintItem(QPainter &painter, const QString &item, const QRect &block)
    {
        painter.fillRect(block, theme::window);
        painter.fillRect(QRect(block.topLeft(), QSize(theme::hairSpace, block.height())),
                         theme::accent);
        painter.setPen(theme::ink);
        writeLine(painter, block.adjusted(theme::smallSpace, 0, -theme::smallSpace, 0), item);
    }

    void paintVacancy(QPainter &painter, const QFont &font, const ShownPost &row, const QRect &card)
    {
        painter.setPen(row.isVacant ? theme::good : theme::line);
        painter.setBrush(row.isVacant ? theme::goodWash : theme::window);
        painter.drawRect(card.adjusted(0, 0, -1, -1));
        QRect lines = card.adjusted(theme::smallSpace, theme::hairSpace, -theme::smallSpace,
                                    -theme::hairSpace);
        QRect upper = lines;
        upper.setHeight(lines.height() / 2);
        lines.setTop(upper.bottom());
        painter.setFont(boldFont(font));
        painter.setPen(row.isVacant ? theme::good : theme::quietInk);
        writeLine(painter, upper, row.vacancy);
        painter.setFont(font);
        painter.setPen(row.isVacant ? theme::ink : theme::quietInk);
        writeLine(painter, lines, row.vacancyTerms);
    }

    void paintWish(QPainter &painter, const QFont &font, const ShownPost &row, const QRect &room)
    {
        const bool isOpen = row.awaitsMe;
        painter.fillRect(room, isOpen ? theme::warningWash : theme::goodWash);
        painter.setFont(boldFont(font));
        painter.setPen(isOpen ? theme::warning : theme::good);
        const QString key = isOpen ? PostDelegate::tr("  (R: acknowledge)") : QString();
        writeLine(painter, room.adjusted(theme::smallSpace, 0, -theme::smallSpace, 0),
                  row.wish + key);
    }

} // namespace

struct PostDelegate::Shaped {
    size_t look = 0;
    PostShape shape;
};

PostDelegate::PostDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(picturesKept)
    , m_heights(heightsKept)
    , m_shapes(shapesKept)
{ }

PostDelegate::~PostDelegate() = default;

/// Good until the next one is asked for.
const PostShape &PostDelegate::shapeOf(const ShownPost &row, const QFont &font, int width) const
{
    const size_t look = lookOf(row, font, width);
    Shaped *known = m_shapes.object(row.post().id);
    if (!known || known->look != look) {
        known = new Shaped{look, PostShape(row, font, width)};
        m_shapes.insert(row.post().id, known);
    }
    return known->shape;
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PostModel::RowRole).value<ShownPost>();
    const int width = widthFor(option);
    const size_t look = lookOf(row, option.font, width);
    Height *known = m_heights.object(row.post().id);
    if (!known || known->look != look) {
        known = new Height{look, shapeOf(row, option.font, width).height()};
        m_heights.insert(row.post().id, known);
    }
    return {width, known->height};
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(PostModel::RowRole).value<ShownPost>();
    painter->save();
    painter->translate(option.rect.topLeft());
    const PostShape &shape = shapeOf(row, option.font, option.rect.width());
    if (!row.dayHeading.isEmpty())
        paintHeading(*painter, option.font, row.dayHeading, shape.heading());
    paintPost(*painter, option, row, shape);
    painter->restore();
}

void PostDelegate::paintPost(QPainter &painter, const QStyleOptionViewItem &option,
                             const ShownPost &row, const PostShape &shape) const
{
    const QFont &font = option.font;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(shape.body(), theme::accentWash);
    if (row.isUnseen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent);
        painter.drawEllipse(QPoint(theme::space, shape.nameLine().center().y()), 5, 5);
    }
    paintNameLine(painter, font, row, shape.nameLine());
    if (!row.to.isEmpty())
        paintAddressees(painter, font, row, shape.to());
    painter.setFont(font);
    painter.setPen(theme::quietInk);
    if (!row.quoted.isEmpty())
        writeLine(painter, shape.quote(), row.quoted);
    painter.setPen(row.post().isRetracted() ? theme::quietInk : theme::ink);
    shape.layout().draw(&painter, shape.text().topLeft());
    painter.setPen(theme::accent);
    if (!shape.more().isEmpty())
        writeLine(painter, shape.more(), tr("… the whole post is at the right"));
    if (!row.item.isEmpty())
        paintItem(painter, row.item, shape.item());
    if (!row.vacancy.isEmpty())
        paintVacancy(painter, font, row, shape.vacancy());
    if (!row.wish.isEmpty())
        paintWish(painter, font, row, shape.wish());
    paintFiles(painter, font, row, shape);
    painter.setPen(theme::line);
    painter.drawLine(shape.body().bottomLeft(), shape.body().bottomRight());
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, shape.body());
}

void PostDelegate::paintFiles(QPainter &painter, const QFont &font, const ShownPost &row,
                              const PostShape &shape) const
{
    painter.setFont(font);
    for (int i = 0; i < shape.thumbs(); ++i) {
        const QRect whole = shape.thumb(i);
        const QRect frame(whole.topLeft(), QSize(PostShape::thumbSide, PostShape::thumbSide));
        painter.setPen(theme::line);
        painter.setBrush(theme::window);
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
        const QPixmap shown = picture(row.files.at(i));
        painter.setPen(theme::quietInk);
        if (shown.isNull())
            painter.drawText(frame, Qt::AlignCenter, fileKindText(row.files.at(i).file.type));
        else
            painter.drawPixmap(frame.center() - shown.rect().center(), shown);
        const bool isLast = i + 1 == shape.thumbs() && row.files.size() > shape.thumbs();
        const QString name = isLast
            ? tr("and %n more", nullptr, static_cast<int>(row.files.size()) - shape.thumbs() + 1)
            : row.files.at(i).file.name;
        writeLine(painter, whole.adjusted(0, PostShape::thumbSide, 0, 0), name);
    }
}

QPixmap PostDelegate::picture(const AttachedFile &file) const
{
    if (file.file.preview.isEmpty())
        return {};
    if (const QPixmap *known = m_pictures.object(file.file.hash))
        return *known;
    const QImage image = filePreviewImage(file.file.preview);
    const int side = PostShape::thumbSide - theme::hairSpace;
    const QPixmap shown = image.isNull()
        ? QPixmap()
        : QPixmap::fromImage(
            image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_pictures.insert(file.file.hash, new QPixmap(shown));
    return shown;
}

} // namespace tasuki
