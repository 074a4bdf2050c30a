// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QFrame>

#include <functional>

class QLabel;
class QUndoStack;

namespace tasuki {

class FormView;

/// One card opened for writing: its questions beside the cards. Esc or the button closes it; what
/// was written is saved as it is typed, so closing never asks.
class CardEditor final : public QFrame {
    Q_OBJECT

public:
    explicit CardEditor(QWidget *parent = nullptr);

    /// `answers` must outlive the editor or be replaced before it goes; null for none.
    void setAnswers(FormState *answers);
    /// A short line beside each question: who wrote it, when. To be set before the answers.
    void setSourceProvider(std::function<QString(const QString &key)> provider);
    void open(const QString &title, const QStringList &linkIds);
    /// The answers were changed by somebody else than this editor.
    void refresh();
    /// Hands over what stands in the field with the cursor.
    void commit();
    void showItem(const QString &linkId); ///< of the card that is open
    QString currentItem() const; ///< the question a person was last in; empty: none
    FormView *form() const { return m_form; } ///< null while there are no answers
    QUndoStack *undoStack() const; ///< of the answers; null while there are none

Q_SIGNALS:
    void edited();
    void closed();
    void historyRequested(const QString &key);
    void quoteRequested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    std::function<QString(const QString &key)> m_source;
    FormView *m_form = nullptr; ///< made for one FormState
};

} // namespace tasuki
