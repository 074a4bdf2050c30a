// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QWidget>

class QLabel;

namespace tasuki {

/// Name, reading and birth date in letters nobody can overlook: the guard against the wrong
/// patient, shown wherever something about her is about to leave this desk.
class BigPatientLabel final : public QWidget {
    Q_OBJECT

public:
    explicit BigPatientLabel(QWidget *parent = nullptr);

    void setPatient(const QString &name, const QString &kana, const PartialDate &birth);
    void enlargeBirth(); ///< as large as the name: just before something is sent

private:
    QLabel *m_kana;
    QLabel *m_name;
    QLabel *m_birth;
};

} // namespace tasuki
