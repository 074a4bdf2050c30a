// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/storyhand.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QWidget>
#include <QtTest/QTest>

namespace tasuki {

QWidget *StoryHand::find(const QString &objectName) const
{
    if (!m_window)
        return nullptr;
    if (m_window->objectName() == objectName)
        return m_window;
    // A small window in front of ours covers what bears the same name behind it.
    QWidget *front = QApplication::activeWindow();
    for (QWidget *root : {isOurs(front) ? front : m_window, m_window}) {
        for (QWidget *widget : root->findChildren<QWidget *>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool StoryHand::isOurs(const QWidget *widget) const
{
    while (widget && widget != m_window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool StoryHand::takesUpSmallWindow() const
{
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->activateWindow();
            return dialog->isActiveWindow();
        }
    }
    return false;
}

bool StoryHand::click(const QString &objectName) const
{
    QWidget *widget = find(objectName);
    if (!widget || !widget->isEnabled())
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

QWidget *StoryHand::target() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!isOurs(focus))
        focus = m_window ? m_window->focusWidget() : nullptr;
    return focus && focus->isVisible() ? focus : m_window;
}

void StoryHand::press(int key, Qt::KeyboardModifiers modifiers) const
{
    if (QWidget *widget = target())
        QTest::keyClick(widget, static_cast<Qt::Key>(key),
                        modifiers); // asks shortcuts first, as a window does
}

void StoryHand::type(const QString &text) const
{
    if (QWidget *widget = target()) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(widget, &event);
    }
}

bool StoryHand::typeInto(const QString &objectName, const QString &text) const
{
    QWidget *widget = find(objectName);
    if (!widget || !widget->isEnabled())
        return false;
    widget->setFocus(Qt::MouseFocusReason);
    // A password field takes no input method; a person types its characters one by one.
    if (!widget->testAttribute(Qt::WA_InputMethodEnabled)
        || widget->inputMethodHints().testFlag(Qt::ImhHiddenText)) {
        QTest::keyClicks(widget, text);
        return true;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
    return true;
}

} // namespace tasuki
