// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QKeyEvent;

namespace tasuki {

/// What the keyboard asks for inside a form.
enum class FormMove { NextItem, NextUnanswered, NextSection, PreviousSection, Undo, Redo, History };

/// Watches the inputs of a form: turns keys into moves, reports where the focus is, and keeps quiet
/// while an input method composes – then every key belongs to it.
///
/// Space and F6–F10 are never used: they are the input method's on Japanese keyboards. The wheel
/// over a field without the focus scrolls the page and never the field.
class FormNavigation final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget *input, bool takesEnter);
    bool isComposing() const { return m_composing; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void moveRequested(tasuki::FormMove move);
    void entered(QWidget *input);
    void left(QWidget *input);

private:
    bool keyPressed(QObject *input, const QKeyEvent &event);

    QSet<QObject *> m_takesEnter;
    bool m_composing = false;
};

} // namespace tasuki
