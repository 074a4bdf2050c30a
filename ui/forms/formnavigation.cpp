// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formnavigation.h"

#include "ui/forms/itemeditor.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace tasuki {

namespace {
    std::optional<FormMove> controlMove(int key)
    {
        switch (key) {
        case Qt::Key_J:
            return FormMove::NextUnanswered;
        case Qt::Key_Down:
            return FormMove::NextSection;
        case Qt::Key_Up:
            return FormMove::PreviousSection;
        case Qt::Key_Home:
            return FormMove::FirstItem;
        case Qt::Key_End:
            return FormMove::LastItem;
        case Qt::Key_Z:
            return FormMove::Undo;
        case Qt::Key_Y:
            return FormMove::Redo;
        case Qt::Key_H:
            return FormMove::History;
        case Qt::Key_F:
            return FormMove::Find;
        case Qt::Key_Plus:
            return FormMove::AddInstance;
        case Qt::Key_Minus:
            return FormMove::RemoveInstance;
        default:
            return std::nullopt;
        }
    }

    std::optional<FormMove> moveOf(const QKeyEvent &event)
    {
        const int key = event.key();
        const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && key == Qt::Key_F3)
            return FormMove::NextUnanswered;
        if (modifiers == Qt::NoModifier && key == Qt::Key_F1)
            return FormMove::Help;
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
            if (key == Qt::Key_Z)
                return FormMove::Redo;
            if (key == Qt::Key_D)
                return FormMove::DuplicateInstance;
            if (key == Qt::Key_Q)
                return FormMove::Quote;
            // On most keyboards + is a shifted key.
            return key == Qt::Key_Plus ? std::optional(FormMove::AddInstance) : std::nullopt;
        }
        return modifiers == Qt::ControlModifier ? controlMove(key) : std::nullopt;
    }

    /// In a long text these move the cursor, as everywhere.
    bool belongsToText(const QObject *input, FormMove move)
    {
        return qobject_cast<const QPlainTextEdit *>(input)
            && (move == FormMove::FirstItem || move == FormMove::LastItem);
    }

    bool isEnter(const QKeyEvent &event)
    {
        return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
            && !(event.modifiers() & ~Qt::KeypadModifier);
    }
} // namespace

bool FormNavigation::isTaken(QWidget *input, FormMove move) const
{
    return !belongsToText(input, move) && (!m_wanted || m_wanted(input, move));
}

void FormNavigation::watch(QWidget *input, ItemEditor *editor)
{
    // The last filter installed is asked first; installing again moves it there.
    input->installEventFilter(this);
    if (!m_editors.contains(input))
        connect(input, &QObject::destroyed, this, [this, input] { m_editors.remove(input); });
    m_editors.insert(input, editor);
}

bool FormNavigation::movedInTable(QWidget *input, const QKeyEvent &event)
{
    if (!m_cellMove || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const auto *line = qobject_cast<QLineEdit *>(input);
    const bool isChip = !line && !qobject_cast<QPlainTextEdit *>(input);
    const bool isSelected = line && line->hasSelectedText();
    switch (event.key()) {
    case Qt::Key_Up:
        return (line || isChip) && m_cellMove(input, -1, 0);
    case Qt::Key_Down:
        return (line || isChip) && m_cellMove(input, 1, 0);
    case Qt::Key_Left:
        return (isChip || (line && !isSelected && line->cursorPosition() == 0))
            && m_cellMove(input, 0, -1);
    case Qt::Key_Right:
        return (isChip || (line && !isSelected && line->cursorPosition() == line->text().size()))
            && m_cellMove(input, 0, 1);
    default:
        return false;
    }
}

bool FormNavigation::keyPressed(QWidget *input, const QKeyEvent &event)
{
    const auto move = moveOf(event);
    if (m_composing)
        return isEnter(event) || move.has_value();
    ItemEditor *editor = m_editors.value(input);
    if (editor && editor->takesKey(event))
        return true;
    if (isEnter(event)) {
        if (editor && editor->takesEnter())
            return false;
        Q_EMIT moveRequested(FormMove::NextItem);
        return true;
    }
    if (move && isTaken(input, *move)) {
        Q_EMIT moveRequested(*move);
        return true;
    }
    return movedInTable(input, event);
}

bool FormNavigation::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        return false;
    case QEvent::ShortcutOverride:
        if (const auto move = moveOf(*static_cast<QKeyEvent *>(event));
            move && isTaken(input, *move)) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return input && keyPressed(input, *static_cast<QKeyEvent *>(event));
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
