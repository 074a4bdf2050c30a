// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

class BigPatientLabel;

/// Whose page this is, in letters nobody can overlook, and what can be done about her.
class ClientHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ClientHeader(QWidget *parent = nullptr);

    void display(const ClientEntry &entry, const Snapshot &snapshot, const QDateTime &now);

Q_SIGNALS:
    void admitRequested();
    void editRequested();
    void comparisonRequested();
    void roomRequested();
    void conflictsRequested();

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip,
                           void (ClientHeader::*order)());

    BigPatientLabel *m_patient;
    QLabel *m_facts;
    QPushButton *m_conflicts;
    QPushButton *m_compare;
    QPushButton *m_room;
    QPushButton *m_edit;
    QPushButton *m_admit;
};

} // namespace tasuki
