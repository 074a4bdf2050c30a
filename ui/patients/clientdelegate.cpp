// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientdelegate.h"

#include "ui/patients/clientlistmodel.h"
#include "ui/patients/clienttext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

namespace {

    QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    void write(QPainter &painter, const QRect &room, const QString &text, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeft)
    {
        painter.setPen(ink);
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

    /// A word on a wash of its colour, at the right end of the room; takes its place out of the
    /// room.
    void paintMark(QPainter &painter, QRect &room, const QString &word, const QColor &ink,
                   const QColor &wash)
    {
        const int width = painter.fontMetrics().horizontalAdvance(word) + 2 * theme::smallSpace;
        const int height = painter.fontMetrics().height() + theme::hairSpace;
        const QRect mark(room.right() - width, room.center().y() - height / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(mark, theme::hairSpace, theme::hairSpace);
        painter.setPen(ink);
        painter.drawText(mark, Qt::AlignCenter, word);
        room.setRight(mark.left() - theme::smallSpace);
    }

} // namespace

ClientDelegate::ClientDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto row = index.data(ClientListModel::ClientRowRole).value<ClientRow>();
    const Client &client = row.entry.client;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen ? theme::accentWash : theme::paper);
    if (isChosen)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(theme::hairSpace, option.rect.height())),
            theme::accent);
    painter->setPen(theme::line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect upper = option.rect.adjusted(theme::space, theme::hairSpace, -theme::space, 0);
    upper.setHeight((option.rect.height() - 2 * theme::hairSpace) / 2);
    QRect lower = upper.translated(0, upper.height());
    painter->setFont(option.font);
    paintMarks(*painter, upper, row);
    painter->setFont(bold(option.font));
    const int nameWidth
        = std::min(painter->fontMetrics().horizontalAdvance(client.name), upper.width());
    write(*painter, upper, client.name, theme::ink);
    painter->setFont(option.font);
    write(*painter, upper.adjusted(nameWidth + theme::space, 0, 0, 0), client.kana,
          theme::quietInk);

    const QDateTime now = m_clock.now();
    const QString age = sheetAgeText(row.entry, now);
    const int ageWidth = painter->fontMetrics().horizontalAdvance(age) + theme::space;
    write(*painter, lower, age, isSheetStale(row.entry, now) ? theme::warning : theme::quietInk,
          Qt::AlignRight);
    QStringList facts{ageAndBirthText(client.birth, now.toLocalTime().date()),
                      careLevelText(client.careLevel)};
    facts.removeAll(QString());
    write(*painter, lower.adjusted(0, 0, -ageWidth, 0), facts.join(QStringLiteral("　")),
          theme::ink);
    painter->restore();
}

void ClientDelegate::paintMarks(QPainter &painter, QRect &room, const ClientRow &row) const
{
    if (row.isInHospital)
        paintMark(painter, room, tr("In hospital"), theme::accent, theme::accentWash);
    if (row.hasUnsent)
        paintMark(painter, room, tr("Not sent yet"), theme::warning, theme::warningWash);
    if (row.entry.openConflicts > 0)
        paintMark(painter, room, tr("Two versions"), theme::danger, theme::dangerWash);
}

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {theme::space,
            2 * option.fontMetrics.height() + 3 * theme::hairSpace + theme::smallSpace};
}

} // namespace tasuki
