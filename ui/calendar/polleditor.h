// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"

#include <QFrame>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

class CandidatesEdit;
class MessageBar;

/// Where candidate dates are put together. Ctrl+Enter asks for them; Esc goes back, and what was
/// begun is still here.
class PollEditor final : public QFrame {
    Q_OBJECT

public:
    explicit PollEditor(QWidget *parent = nullptr);

    PollDraft content() const;
    bool isEmpty() const;
    void clear();
    void setBusy(bool isBusy); ///< while what was written is being stored
    void showError(const QString &text);

    QString draft() const; ///< what was typed, to be kept; empty when nothing was
    void restore(const QString &draft);

Q_SIGNALS:
    void edited(); ///< by the person
    void storeRequested(); ///< what is written can be asked
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    QString problem() const;
    void store();
    void touch();

    bool m_isBusy = false;
    QLineEdit *m_title;
    QLineEdit *m_place;
    CandidatesEdit *m_candidates;
    QPlainTextEdit *m_note;
    MessageBar *m_bar;
    QPushButton *m_clear;
    QPushButton *m_leave;
    QPushButton *m_store;
};

} // namespace tasuki
