// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace tasuki {

class ConsentEditor;
struct Snapshot;

/// The consents a room has and had, a new one to record, and the withdrawal, which is any member's
/// to record.
class ConsentPanel final : public QGroupBox {
    Q_OBJECT

public:
    struct Rights {
        bool mayGive = false;
        bool mayWithdraw = false;
    };

    explicit ConsentPanel(QWidget *parent = nullptr);

    void display(const Room &room, Rights rights, const Snapshot &snapshot, const QDateTime &now);
    void closeForm(); ///< it was recorded

Q_SIGNALS:
    void given(const tasuki::ConsentForm &form);
    void incomplete(const QString &what);
    void withdrawRequested();

private:
    void openForm();
    void record();

    QDate m_today;
    QLabel *m_history;
    QWidget *m_formRow; ///< hidden until somebody wants to record one
    ConsentEditor *m_editor;
    QPushButton *m_begin;
    QPushButton *m_withdraw;
    bool m_mayGive = false;
};

} // namespace tasuki
