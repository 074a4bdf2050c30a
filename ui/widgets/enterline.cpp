// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterline.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tasuki {

EnterLine::EnterLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &EnterLine::announce);
}

QString EnterLine::typed() const
{
    QString whole = text();
    return whole.insert(cursorPosition(), m_composed);
}

void EnterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void EnterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (m_composed.isEmpty())
        Q_EMIT entered();
}

void EnterLine::announce()
{
    Q_EMIT typedChanged(typed());
}

} // namespace tasuki
