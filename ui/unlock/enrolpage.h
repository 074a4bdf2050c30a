// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/access.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class CodeField;
class MessageBar;
class PasswordField;
class RuleList;

/// First use of a computer: where the server is, who you are, the one-time code from the centre,
/// and a password of your own.
class EnrolPage final : public QWidget {
    Q_OBJECT

public:
    struct Defaults {
        QString server; ///< https://host:port, when the install file knew it
        QByteArray authority; ///< PEM; empty: the person chooses the file
    };
    EnrolPage(Access &access, const Defaults &defaults, QWidget *parent = nullptr);

    void setReturnable(bool returnable); ///< there is somebody to go back to
    void setAuthority(const QByteArray &pem, const QString &fileName);

Q_SIGNALS:
    void backRequested();

private:
    void layOut();
    void addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void chooseAuthority();
    void readAuthority(const QString &file);
    void checkPassword();
    QString whatIsMissing() const;
    void enrol();
    void showAnswer(const Result<void> &answer);
    void setBusy(bool busy);

    Access &m_access;
    Defaults m_defaults;
    QByteArray m_authority;
    QWidget *m_fields;
    QLineEdit *m_server;
    QLineEdit *m_login;
    CodeField *m_code;
    QPushButton *m_authorityButton;
    QLabel *m_authorityLabel;
    PasswordField *m_password;
    PasswordField *m_again;
    RuleList *m_rules;
    MessageBar *m_bar;
    QProgressBar *m_progress;
    QPushButton *m_enrol;
    QPushButton *m_back;
};

} // namespace tasuki
