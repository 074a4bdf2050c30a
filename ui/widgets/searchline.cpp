// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchline.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tasuki {

namespace {

    constexpr int pageOfRows = 8;

    int rowsFor(int key)
    {
        switch (key) {
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Down:
            return 1;
        case Qt::Key_PageUp:
            return -pageOfRows;
        case Qt::Key_PageDown:
            return pageOfRows;
        default:
            return 0;
        }
    }

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchLine::announce);
}

QString SearchLine::typed() const
{
    QString whole = text();
    return whole.insert(cursorPosition(), m_composed);
}

void SearchLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (const int rows = rowsFor(event->key()); rows != 0 && m_composed.isEmpty()) {
        Q_EMIT moveRequested(rows);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchLine::announce()
{
    const QString now = typed();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT typedChanged(now);
}

} // namespace tasuki
