// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/composition.h"

#include <QApplication>
#include <QInputMethodEvent>

namespace tasuki {

Composition::Composition(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Composition::finish()
{
    if (isComposing())
        QGuiApplication::inputMethod()->commit();
    if (isComposing())
        keep();
}

/// The method was asked to commit and did not (fcitx). Told to forget, some methods hand over the
/// text and others drop it: then it goes in by our own hand. Never both.
void Composition::keep()
{
    const QPointer<QObject> field = m_composing;
    QInputMethodEvent own;
    own.setCommitString(m_text);
    m_committed.clear();
    QGuiApplication::inputMethod()->reset();
    m_composing = nullptr;
    m_text.clear();
    if (field && m_committed.isEmpty())
        QCoreApplication::sendEvent(field, &own);
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_text = static_cast<QInputMethodEvent *>(event)->preeditString();
        m_committed = static_cast<QInputMethodEvent *>(event)->commitString();
        m_composing = m_text.isEmpty() ? nullptr : watched;
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_composing)
            keep();
        return false;
    case QEvent::Shortcut:
        return isComposing();
    default:
        return false;
    }
}

} // namespace tasuki
