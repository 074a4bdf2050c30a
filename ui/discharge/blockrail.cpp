// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/blockrail.h"

#include "ui/discharge/dischargetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QSignalBlocker>

namespace tasuki {

namespace {

    constexpr int railWidth = 220;

    QString lineFor(const DischargeBlock &block, const Snapshot &snapshot, const QDateTime &now)
    {
        QString text = blockText(block.owner) + u'\n' + blockStateText(block.state);
        if (block.state != DischargeBlock::State::Missing)
            text += u'\n' + snapshot.personName(block.trace.by) + u' '
                + ageText(block.trace.at, now);
        return text;
    }

    QColor washFor(DischargeBlock::State state)
    {
        switch (state) {
        case DischargeBlock::State::Missing:
            return theme::unconfirmedWash;
        case DischargeBlock::State::Begun:
            return theme::paper;
        case DischargeBlock::State::Confirmed:
            return theme::goodWash;
        }
        return theme::paper;
    }

} // namespace

BlockRail::BlockRail(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("blockRail"));
    setAccessibleName(tr("Parts of the sheet"));
    setFixedWidth(railWidth);
    setSpacing(3);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *current) {
        if (current)
            Q_EMIT blockChosen(current->data(OwnerRole).toString());
    });
}

void BlockRail::display(const QList<DischargeBlock> &blocks, const Snapshot &snapshot,
                        const QDateTime &now)
{
    const QSignalBlocker quiet(this);
    while (count() > blocks.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < blocks.size(); ++i) {
        if (i == count())
            addItem(QString());
        const DischargeBlock &block = blocks.at(i);
        item(i)->setText(lineFor(block, snapshot, now));
        item(i)->setData(OwnerRole, block.owner);
        item(i)->setBackground(washFor(block.state));
        item(i)->setToolTip(tr("Opens this part (Ctrl+%1)").arg(i + 1));
    }
}

void BlockRail::mark(const QString &owner)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(OwnerRole).toString() == owner)
            setCurrentRow(i);
    }
}

QString BlockRail::owner() const
{
    return currentItem() ? currentItem()->data(OwnerRole).toString() : QString();
}

} // namespace tasuki
