// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitaltable.h"

#include "ui/support/theme.h"
#include "ui/vitals/vitaltablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tasuki {

VitalTable::VitalTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("vitalTable"));
    setAccessibleName(tr("Table of what was measured"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
}

void VitalTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(VitalTableModel::Remark, QHeaderView::Stretch);
}

void VitalTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        Q_EMIT correctWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT retractWanted();
    else
        QTableView::keyPressEvent(event);
}

void VitalTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT rowChosen();
}

} // namespace tasuki
