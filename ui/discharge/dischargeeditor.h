// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/services/dischargeblocks.h"
#include "ui/sheets/sheetsaver.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class BlockRail;
class Clock;
class FormView;
class Workspace;

/// The draft itself: the professions' parts at the left, the questions of one of them at the right.
/// One's own part is the first. Saved a second behind the fingers.
class DischargeEditor final : public QWidget {
    Q_OBJECT

public:
    DischargeEditor(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);
    ~DischargeEditor() override;

    /// The sheet as it is now; what is being typed here is kept. False: the form is not known here.
    bool takeSheet(const Sheet &sheet);
    bool isOpen() const { return m_answers != nullptr; }
    bool hasUnsaved() const { return m_saver->hasUnsaved(); }
    const Sheet &seen() const { return m_saver->seen(); }
    std::shared_ptr<const FormDefinition> form() const;
    const FormState &answers() const { return *m_answers; } ///< while it is open
    void showItem(const QString &linkId); ///< in whichever part it lies

    void focusFirst();
    void openBlockAt(int place); ///< as they stand at the left, from 0
    void confirmBlock();
    void saveNow();
    /// Saves what there is to save, then calls back – only when that went well.
    void saveThen(std::function<void()> next);

Q_SIGNALS:
    void confirmed(const QString &owner);
    void confirmFailed(const tasuki::Error &error);
    void saveFailed(const tasuki::Error &error);
    void sendRequested();
    void paperRequested();
    void quoteRequested(const QString &key);

private:
    QWidget *buildOrders();
    void startForm(const Sheet &sheet);
    void showBlocks();
    void openBlock(const QString &owner);
    void showSavingState(SheetSaver::State state);
    QList<DischargeBlock> blocks() const; ///< one's own first
    QString sourceOf(const QString &key) const; ///< beside a question: whose words, how old

    Workspace &m_workspace;
    const Clock &m_clock;
    std::unique_ptr<FormState> m_answers; ///< null until the sheet is open
    SheetSaver *m_saver;
    QString m_owner; ///< of the block on screen
    bool m_isConfirming = false;

    BlockRail *m_rail;
    QVBoxLayout *m_formPlace;
    FormView *m_form = nullptr;
    QPushButton *m_confirm;
    QLabel *m_saving;
};

} // namespace tasuki
