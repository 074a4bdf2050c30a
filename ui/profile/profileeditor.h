// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class ProfileRowEdit;

/// Where one group of 患者情報 is written. Ctrl+Enter stores; Esc leaves at once while nothing was
/// changed, and asks otherwise. An individual number is told of while it is being typed.
class ProfileEditor final : public QFrame {
    Q_OBJECT

public:
    /// `offer`: what another file of the office knows already; may be empty.
    ProfileEditor(ProfileGroup group, const ProfileValue &offer, QWidget *parent = nullptr);

    /// `seen`: the versions before the person's eyes.
    void begin(const ProfileValue &value, const QList<OperationId> &seen);
    /// What was begun another time and not stored, and what stood there then.
    void goOn(const ProfileValue &typed, const QList<OperationId> &seen);

    ProfileValue value() const; ///< as it would be kept
    const QList<OperationId> &seen() const { return m_seen; }
    bool isChanged() const;
    void showProblem(const QString &text);
    void setBusy(bool isBusy);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void storeRequested(); ///< nothing in it is refused
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const ProfileValue &offer);
    QWidget *makeOrders(const ProfileValue &offer);
    QWidget *makeQuestion();
    QPushButton *addButton(const char *name, const QString &text);
    void setRows(const ProfileValue &value);
    ProfileRowEdit *addRow(const ProfileRow &row);
    void takeOver(const ProfileValue &offer);
    void store();
    void leave();
    void check();

    const ProfileGroup m_group;
    ProfileValue m_begun;
    QList<OperationId> m_seen;
    bool m_isBusy = false;
    QList<ProfileRowEdit *> m_rows;
    QVBoxLayout *m_rowColumn;
    QLabel *m_problem;
    QWidget *m_question = nullptr; ///< whether to throw away what was changed
    QPushButton *m_goOn = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_store = nullptr;
};

} // namespace tasuki
