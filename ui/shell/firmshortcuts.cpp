// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firmshortcuts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tasuki {

FirmShortcuts::FirmShortcuts(QList<QKeySequence> chords, QWidget *window)
    : QObject(window)
    , m_chords(std::move(chords))
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool FirmShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_chords.contains(pressed))
        return false;
    event->ignore(); // nobody claims it: the shortcut fires
    return true;
}

} // namespace tasuki
