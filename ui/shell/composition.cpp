// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/composition.h"

#include <QApplication>
#include <QInputMethodEvent>

namespace tasuki {

Composition::Composition(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty())
            m_composing = nullptr;
        else
            m_composing = watched;
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_composing)
            m_composing = nullptr;
        return false;
    case QEvent::Shortcut:
        return isComposing();
    default:
        return false;
    }
}

} // namespace tasuki
