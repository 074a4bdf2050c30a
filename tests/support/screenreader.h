// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace tasuki {

/// Whatever takes the focus on this screen and has no name a screen reader could say: by class and
/// object name.
inline QStringList namelessOn(const QWidget &screen)
{
    QStringList nameless;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    return nameless;
}

} // namespace tasuki
