// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formnavigation.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <optional>

namespace tasuki {

namespace {
    std::optional<FormMove> moveOf(const QKeyEvent &event)
    {
        const int key = event.key();
        const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
        if (key == Qt::Key_F3 && modifiers == Qt::NoModifier)
            return FormMove::NextUnanswered;
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_Z)
            return FormMove::Redo;
        if (modifiers != Qt::ControlModifier)
            return std::nullopt;
        switch (key) {
        case Qt::Key_J:
            return FormMove::NextUnanswered;
        case Qt::Key_Down:
            return FormMove::NextSection;
        case Qt::Key_Up:
            return FormMove::PreviousSection;
        case Qt::Key_Z:
            return FormMove::Undo;
        case Qt::Key_Y:
            return FormMove::Redo;
        case Qt::Key_H:
            return FormMove::History;
        default:
            return std::nullopt;
        }
    }

    bool isEnter(const QKeyEvent &event)
    {
        return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
            && !(event.modifiers() & ~Qt::KeypadModifier);
    }
} // namespace

void FormNavigation::watch(QWidget *input, bool takesEnter)
{
    // The last filter installed is asked first; installing again moves it there.
    input->installEventFilter(this);
    if (takesEnter)
        m_takesEnter.insert(input);
}

bool FormNavigation::keyPressed(QObject *input, const QKeyEvent &event)
{
    if (m_composing)
        return isEnter(event) || moveOf(event).has_value();
    if (isEnter(event)) {
        if (m_takesEnter.contains(input))
            return false;
        Q_EMIT moveRequested(FormMove::NextItem);
        return true;
    }
    const auto move = moveOf(event);
    if (move)
        Q_EMIT moveRequested(*move);
    return move.has_value();
}

bool FormNavigation::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        return false;
    case QEvent::ShortcutOverride:
        if (moveOf(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return keyPressed(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
        m_composing = false;
        Q_EMIT entered(input);
        return false;
    case QEvent::FocusOut:
        m_composing = false;
        Q_EMIT left(input);
        return false;
    case QEvent::Wheel:
        if (input && input->hasFocus())
            return false;
        event->ignore();
        return true;
    default:
        return false;
    }
}

} // namespace tasuki
