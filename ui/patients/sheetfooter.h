// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheetmeter.h"
#include "ui/sheets/sheetsaver.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace tasuki {

class AskedBackMeter;

/// The line below a standing sheet: what is missing, what can be taken back, how far it is saved.
class SheetFooter final : public QWidget {
    Q_OBJECT

public:
    explicit SheetFooter(QWidget *parent = nullptr);

    void showMeter(const SheetMeter &meter, const QString &next);
    /// `isOnlyHere`: the server has not confirmed everything yet.
    void showSaving(SheetSaver::State state, const QDateTime &now, bool isOnlyHere);
    void setUndoStack(QUndoStack *stack); ///< null for none

    void undo();
    void redo();

Q_SIGNALS:
    void missingRequested();
    void historyRequested();

private:
    QAction *addAction(QBoxLayout *row, const char *name, const QString &tip,
                       void (SheetFooter::*order)());
    void showSteps();

    AskedBackMeter *m_meter;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_history;
    QLabel *m_saving;
    QPointer<QUndoStack> m_stack;
};

} // namespace tasuki
