// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sectionlist.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace tasuki {

namespace {
    constexpr int listWidth = 236;
    constexpr int edge = 8;
    constexpr int gap = 3;
    constexpr int countRole = Qt::UserRole;
    constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    QString progressText(int count)
    {
        return count > 0 ? SectionList::tr("Unconfirmed: %n", nullptr, count)
                         : SectionList::tr("All answered");
    }

    /// Title over as many lines as it takes, progress below it.
    class SectionDelegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const int title = titleRect(option.fontMetrics, index).height();
            const int progress = QFontMetrics(theme::smallFont()).height();
            return {listWidth - 4, title + progress + 2 * edge + 2 * gap};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const bool chosen = option.state & QStyle::State_Selected;
            const int count = index.data(countRole).toInt();
            const QRect box = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen          ? theme::accent
                                  : count > 0 ? theme::unconfirmedWash
                                              : theme::paper);
            painter->drawRoundedRect(box, 4, 4);
            painter->setPen(chosen ? theme::paper : theme::ink);
            painter->setFont(option.font);
            QRect words = titleRect(option.fontMetrics, index);
            words.translate(box.topLeft() + QPoint(edge, edge - gap / 2));
            painter->drawText(words, titleFlags, index.data().toString());
            painter->setFont(theme::smallFont());
            painter->setPen(chosen ? theme::paper : theme::quietInk);
            painter->drawText(QRect(words.left(), words.bottom() + gap, listWidth - 2 * edge,
                                    box.bottom() - words.bottom()),
                              Qt::AlignLeft | Qt::AlignTop, progressText(count));
            if (option.state & QStyle::State_HasFocus) {
                painter->setPen(QPen(theme::ink, 1.5));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(box, 4, 4);
            }
            painter->restore();
        }

    private:
        static QRect titleRect(const QFontMetrics &metrics, const QModelIndex &index)
        {
            const int width = listWidth - 2 * gap - 2 * edge - 4;
            return metrics.boundingRect(QRect(0, 0, width, 4000), titleFlags,
                                        index.data().toString());
        }
    };
} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setFixedWidth(listWidth);
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void SectionList::setTitles(const QStringList &titles)
{
    const QSignalBlocker quiet(this);
    clear();
    addItems(titles);
}

void SectionList::setUnconfirmed(int section, int count)
{
    QListWidgetItem *line = item(section);
    if (!line || line->data(countRole) == count)
        return;
    line->setData(countRole, count);
    line->setData(Qt::AccessibleTextRole, line->text() + u' ' + progressText(count));
}

void SectionList::choose(int section)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(section);
}

} // namespace tasuki
