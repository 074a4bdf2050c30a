// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QMetaEnum>
#include <QSet>
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

/// A line for everything a screen reader finds on this screen, further in what lies in something
/// else; a star for what takes the focus. It is the tree that goes out through AT-SPI.
inline void listen(const QAccessibleInterface *spoken, int depth, QStringList &lines)
{
    const QAccessible::State state = spoken->state();
    if (!spoken->isValid() || state.invisible)
        return;
    QString name = spoken->text(QAccessible::Name).trimmed();
    name.replace(u'\n', u'/');
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    lines.append(QString(2 * depth, u' ') + QLatin1String(roles.valueToKey(spoken->role()))
                 + QLatin1String(state.focusable ? " *: " : ": ") + name);
    for (int i = 0; i < spoken->childCount(); ++i) {
        if (const QAccessibleInterface *child = spoken->child(i))
            listen(child, depth + 1, lines);
    }
}

inline QStringList heardOn(QWidget &screen)
{
    QStringList lines;
    if (const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&screen))
        listen(spoken, 0, lines);
    return lines;
}

/// What sounds like something else on this screen: a control of the same kind and name, within
/// parts of the same names.
inline QStringList twinsOn(const QWidget &screen)
{
    QStringList twins;
    QSet<QString> heard;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QStringList way;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const int role = spoken ? spoken->role() : QAccessible::NoRole;
        for (; spoken && spoken->object() != &screen; spoken = spoken->parent())
            way.prepend(spoken->text(QAccessible::Name));
        way.removeAll(QString());
        const QString whole = QString::number(role) + way.join(u'>');
        if (heard.contains(whole))
            twins.append(way.join(u'>'));
        heard.insert(whole);
    }
    return twins;
}

} // namespace tasuki
