// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QWidget;

namespace tasuki {

/// The hand that plays a story: finds widgets by object name and works them with real key and mouse
/// events, as a person would. Nothing it does goes past the widgets.
class StoryHand {
public:
    explicit StoryHand(QWidget *window)
        : m_window(window)
    { }

    QWidget *window() const { return m_window; }
    /// A visible widget of that name; null when there is none (yet).
    QWidget *find(const QString &objectName) const;
    bool sees(const QString &objectName) const { return find(objectName) != nullptr; }
    /// A small window of ours has opened: turns to it, as the window system does where there is one
    /// that cares.
    bool takesUpSmallWindow() const;
    bool click(const QString &objectName) const; ///< false: not there, or not enabled
    void press(int key,
               Qt::KeyboardModifiers modifiers
               = Qt::NoModifier) const; ///< to whatever has the focus
    void type(const QString &text) const; ///< as an input method commits it
    bool typeInto(const QString &objectName, const QString &text) const;

private:
    QWidget *target() const;
    bool isOurs(const QWidget *widget) const;
    QWidget *m_window;
};

} // namespace tasuki
