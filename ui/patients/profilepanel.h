// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

#include <QFrame>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

class Composition;
class DateEdit;
class Workspace;

/// Editing what the office's file says of a client, inside the page. Saves only what differs from
/// what was seen when editing began, so that a colleague's change to another field survives.
class ProfilePanel final : public QFrame {
    Q_OBJECT

public:
    explicit ProfilePanel(Workspace &workspace, QWidget *parent = nullptr);

    void begin(const Client &client);

Q_SIGNALS:
    void saved();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label);
    void addChoices(QFormLayout *form);
    void fillHospitals(OfficeId chosen);
    Client readFields() const;
    void save();
    void complain(const QString &text, QWidget *where);

    Workspace &m_workspace;
    Composition *m_composition;
    Client m_seen;
    bool m_isSaving = false;
    QLineEdit *m_name;
    QLineEdit *m_kana;
    DateEdit *m_birth;
    QComboBox *m_careLevel;
    QLineEdit *m_phone;
    QLineEdit *m_postalCode;
    QPlainTextEdit *m_address;
    QLineEdit *m_insuredNumber;
    QComboBox *m_hospital;
    QLineEdit *m_note;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tasuki
