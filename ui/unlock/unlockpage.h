// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/access.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tasuki {

class MessageBar;
class PasswordField;

/// Who are you, and your password. A wrong one is said in the page, without telling what was wrong
/// with it, and so is why the computer locked itself.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    UnlockPage(Access &access, const QString &hint, QWidget *parent = nullptr);

    void refresh(); ///< the vaults on this computer may have changed

Q_SIGNALS:
    void enrolRequested();

private:
    void layOut(const QString &hint);
    void unlock();
    void showAnswer(const Result<void> &answer);
    void setBusy(bool busy);

    Access &m_access;
    QComboBox *m_person;
    PasswordField *m_password;
    MessageBar *m_bar;
    QProgressBar *m_progress;
    QPushButton *m_unlock;
    QPushButton *m_enrol;
};

} // namespace tasuki
