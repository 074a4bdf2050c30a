// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/reviewdelegate.h"

#include "ui/discharge/dischargetext.h"
#include "ui/discharge/reviewmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace tasuki {

namespace {

    QColor inkFor(FactDifference::Kind kind)
    {
        switch (kind) {
        case FactDifference::Kind::Worse:
            return theme::danger;
        case FactDifference::Kind::Better:
            return theme::good;
        case FactDifference::Kind::Changed:
        case FactDifference::Kind::New:
        case FactDifference::Kind::Gone:
            break;
        }
        return theme::quietInk;
    }

    QString outcomeText(const ReviewRow &row)
    {
        if (!row.outcome)
            return row.isNewSinceLast ? ReviewDelegate::tr("Changed since the preliminary sheet")
                                      : QString();
        const int number = static_cast<int>(row.outcome->choice);
        const QString text = QString::number(number) + u' ' + choiceText(row.outcome->choice);
        return row.outcome->reason.isEmpty() ? text
                                             : text + QStringLiteral("：") + row.outcome->reason;
    }

    QString movedText(const FactDifference &difference)
    {
        const QString before
            = difference.before.isEmpty() ? QStringLiteral("―") : difference.before;
        return before + QStringLiteral("  →  ") + difference.after;
    }

    QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    struct Columns {
        QRect kind, label, moved, outcome;
    };

    /// What became of it stands at the right; the long texts share what is left.
    Columns columnsOf(const QStyleOptionViewItem &option)
    {
        const QRect area = option.rect.adjusted(theme::space, theme::smallSpace, -theme::space,
                                                -theme::smallSpace);
        const int kindWidth = option.fontMetrics.horizontalAdvance(u'あ') * 6;
        const int outcomeWidth = area.width() / 4;
        const int textLeft = area.left() + kindWidth;
        const int textWidth = area.width() - kindWidth - outcomeWidth - theme::space;
        const int labelHeight = option.fontMetrics.height() + theme::hairSpace;
        return {QRect(area.left(), area.top(), kindWidth, area.height()),
                QRect(textLeft, area.top(), textWidth, labelHeight),
                QRect(textLeft, area.top() + labelHeight, textWidth, area.height() - labelHeight),
                QRect(area.right() - outcomeWidth, area.top(), outcomeWidth, area.height())};
    }

    constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto row = index.data(ReviewModel::RowRole).value<ReviewRow>();
    const Columns columns = columnsOf(option);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::accentWash);
    else if (row.outcome)
        painter->fillRect(option.rect, theme::window);
    painter->setFont(bold(option.font));
    painter->setPen(inkFor(row.difference.kind));
    painter->drawText(columns.kind, wrapped, kindText(row.difference.kind));
    painter->setPen(theme::ink);
    painter->drawText(columns.label, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(painter->font())
                          .elidedText(row.difference.label, Qt::ElideRight, columns.label.width()));
    painter->setFont(option.font);
    painter->drawText(columns.moved, wrapped, movedText(row.difference));
    painter->setPen(row.outcome ? theme::ink : theme::unconfirmedInk);
    painter->drawText(columns.outcome, wrapped, outcomeText(row));
    painter->setPen(theme::line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ReviewModel::RowRole).value<ReviewRow>();
    const Columns columns = columnsOf(option);
    const QFontMetrics metrics(option.font);
    const auto heightOf = [&metrics](const QRect &column, const QString &text) {
        return metrics.boundingRect(0, 0, std::max(column.width(), 1), 10000, wrapped, text)
            .height();
    };
    const int left = columns.label.height() + heightOf(columns.moved, movedText(row.difference));
    const int right = heightOf(columns.outcome, outcomeText(row));
    return {200, std::max(left, right) + 2 * theme::smallSpace};
}

} // namespace tasuki
