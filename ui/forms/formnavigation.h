// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace tasuki {

class ItemEditor;

/// What the keyboard asks for inside a form.
enum class FormMove {
    NextItem,
    NextUnanswered,
    NextSection,
    PreviousSection,
    FirstItem,
    LastItem,
    Undo,
    Redo,
    History,
    Quote,
    Find,
    Help,
    AddInstance,
    RemoveInstance,
    DuplicateInstance
};

/// Watches the inputs of a form: turns keys into moves, reports where the focus is, and keeps quiet
/// while an input method composes – then every key belongs to it.
///
/// Space and F6–F10 are never used: they are the input method's on Japanese keyboards; nor is
/// Ctrl+Enter, which sends. The wheel over a field without the focus scrolls the page and never the
/// field.
class FormNavigation final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Moves from cell to cell of a table; false when there is none in that direction.
    using CellMove = std::function<bool(QWidget *input, int rows, int columns)>;

    /// Whether a move means anything where the focus is; what does not is left to the window.
    using Wanted = std::function<bool(QWidget *input, FormMove move)>;

    void setWanted(Wanted wanted) { m_wanted = std::move(wanted); }
    void setCellMove(CellMove move) { m_cellMove = std::move(move); }
    void watch(QWidget *input, ItemEditor *editor); ///< null for a button between questions
    bool isComposing() const { return m_composing; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void moveRequested(tasuki::FormMove move);
    void entered(QWidget *input);
    void left(QWidget *input);

private:
    bool keyPressed(QWidget *input, const QKeyEvent &event);
    bool isTaken(QWidget *input, FormMove move) const;
    bool movedInTable(QWidget *input, const QKeyEvent &event);

    QHash<QObject *, ItemEditor *> m_editors;
    CellMove m_cellMove;
    Wanted m_wanted;
    bool m_composing = false;
};

} // namespace tasuki
