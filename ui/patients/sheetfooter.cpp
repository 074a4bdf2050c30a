// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/sheetfooter.h"

#include "ui/patients/askedbackmeter.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tasuki {

SheetFooter::SheetFooter(QWidget *parent)
    : QWidget(parent)
    , m_meter(new AskedBackMeter(this))
    , m_saving(new QLabel(this))
{
    m_saving->setObjectName(QStringLiteral("savingStateLabel"));
    m_saving->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::smallSpace);
    row->addWidget(m_meter);
    row->addStretch();
    m_undo = addAction(row, "undoButton", tr("Takes the last change back (Ctrl+Z)"),
                       &SheetFooter::undo);
    m_redo = addAction(row, "redoButton", tr("Does it again after all (Ctrl+Shift+Z)"),
                       &SheetFooter::redo);
    m_history = addAction(row, "historyButton", tr("What this item said before (Ctrl+H)"),
                          &SheetFooter::historyRequested);
    m_history->setText(tr("History"));
    row->addWidget(m_saving);
    connect(m_meter, &AskedBackMeter::nextRequested, this, &SheetFooter::missingRequested);
    showSteps();
}

QAction *SheetFooter::addAction(QBoxLayout *row, const char *name, const QString &tip,
                                void (SheetFooter::*order)())
{
    auto *action = new QAction(this);
    action->setToolTip(tip);
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::NoFocus); // taking back must not take the cursor out of the field
    row->addWidget(button);
    connect(action, &QAction::triggered, this, order);
    return action;
}

void SheetFooter::showMeter(const SheetMeter &meter, const QString &next)
{
    m_meter->display(meter, next);
}

void SheetFooter::showSaving(SheetSaver::State state, const QDateTime &now, bool isOnlyHere)
{
    switch (state) {
    case SheetSaver::State::Typing:
    case SheetSaver::State::Saving:
        m_saving->setText(tr("Writing …"));
        break;
    case SheetSaver::State::Saved:
        m_saving->setText(isOnlyHere ? tr("Saved on this computer %1").arg(toLocalText(now, now))
                                     : tr("Saved %1").arg(toLocalText(now, now)));
        break;
    case SheetSaver::State::Failed:
        m_saving->setText(tr("Not saved yet"));
        break;
    }
}

void SheetFooter::setUndoStack(QUndoStack *stack)
{
    if (m_stack)
        m_stack->disconnect(this);
    m_stack = stack;
    if (stack)
        connect(stack, &QUndoStack::indexChanged, this, &SheetFooter::showSteps);
    showSteps();
}

void SheetFooter::undo()
{
    if (m_stack)
        m_stack->undo();
}

void SheetFooter::redo()
{
    if (m_stack)
        m_stack->redo();
}

/// A step is called by its item, shortened: the line is for many things.
static QString withStep(const QString &order, const QString &step)
{
    constexpr qsizetype longest = 6;
    if (step.isEmpty())
        return order;
    return order + u' ' + (step.size() > longest ? step.left(longest) + u'…' : step);
}

void SheetFooter::showSteps()
{
    m_undo->setEnabled(m_stack && m_stack->canUndo());
    m_redo->setEnabled(m_stack && m_stack->canRedo());
    m_undo->setText(withStep(tr("Take back"), m_stack ? m_stack->undoText() : QString()));
    m_redo->setText(withStep(tr("Do again"), m_stack ? m_stack->redoText() : QString()));
}

} // namespace tasuki
