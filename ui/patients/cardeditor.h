// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QFrame>

class QLabel;

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
    void open(const QString &title, const QStringList &linkIds);
    /// The answers were changed by somebody else than this editor.
    void refresh();
    /// Hands over what stands in the field with the cursor.
    void commit();

Q_SIGNALS:
    void edited();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    FormView *m_form = nullptr; ///< made for one FormState
};

} // namespace tasuki
