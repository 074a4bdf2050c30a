// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/polltable.h"

#include "ui/calendar/polltablemodel.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <optional>

namespace tasuki {

static std::optional<PollAnswer> answerOf(int key)
{
    switch (key) {
    case Qt::Key_1:
        return PollAnswer::Yes;
    case Qt::Key_2:
        return PollAnswer::Maybe;
    case Qt::Key_3:
        return PollAnswer::No;
    case Qt::Key_0:
    case Qt::Key_Backspace:
        return PollAnswer::Open;
    default:
        return std::nullopt;
    }
}

PollTable::PollTable(PollTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("pollTable"));
    setAccessibleName(tr("Who can when"));
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.takesAnswer(index))
            goRound(index.column());
    });
}

/// ○, △, ×, and open again.
void PollTable::goRound(int candidate)
{
    switch (m_model.own().at(candidate)) {
    case PollAnswer::Open:
        return m_model.answer(candidate, PollAnswer::Yes);
    case PollAnswer::Yes:
        return m_model.answer(candidate, PollAnswer::Maybe);
    case PollAnswer::Maybe:
        return m_model.answer(candidate, PollAnswer::No);
    case PollAnswer::No:
        return m_model.answer(candidate, PollAnswer::Open);
    }
}

bool PollTable::answer(int key)
{
    if (!m_model.isWritable() || candidate() < 0)
        return false;
    if (key == Qt::Key_Space) {
        goRound(candidate());
        return true;
    }
    const auto answer = answerOf(key);
    if (answer)
        m_model.answer(candidate(), *answer);
    return answer.has_value();
}

void PollTable::keyPressEvent(QKeyEvent *event)
{
    if (answer(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT decideWanted();
        break;
    case Qt::Key_Delete:
        Q_EMIT closeWanted();
        break;
    case Qt::Key_O:
        Q_EMIT entryWanted();
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace tasuki
