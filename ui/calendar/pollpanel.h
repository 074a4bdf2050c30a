// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

class PollTable;
class PollTableModel;
struct Snapshot;

/// One poll whole: what is asked, who can when, and – for whoever asked – how it ends. It is asked
/// here, too, before something is decided.
class PollPanel final : public QFrame {
    Q_OBJECT

public:
    explicit PollPanel(QWidget *parent = nullptr);

    struct Standing {
        bool isWritable = false; ///< as far as the room is concerned
        bool tells = false; ///< the room is told of a meeting in its messages
        QDateTime now;
    };
    void display(const PollEntry &entry, const std::optional<QList<PollAnswer>> &begun,
                 const Snapshot &snapshot, const Standing &standing);
    void displayNothing();
    PollTable &table() { return *m_table; }
    QList<PollAnswer> own() const;

Q_SIGNALS:
    void answered();
    void decideRequested(int candidate);
    void closeRequested(const QString &reason);
    void entryRequested(); ///< that it ended with

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    QWidget *makeSure();
    QWidget *makeReason();
    void layOut();
    void connectParts();
    void showParts(bool isOwn, bool isWritable);
    void askDecide();
    void askWhy();
    bool leaveQuestion(); ///< false when none was open

    Poll m_poll;
    bool m_tells = false;
    int m_candidate = -1; ///< that is being decided on
    PollTableModel *m_model;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    PollTable *m_table;
    QPushButton *m_decide;
    QPushButton *m_close;
    QPushButton *m_entry;
    QWidget *m_sureRow;
    QLabel *m_sure;
    QPushButton *m_confirm;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
};

} // namespace tasuki
