// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace tasuki {

class DateEdit;

/// 同意書: which text was read out, what may be shared, who signed on which day – and why, when it
/// was not the patient. The signer is taken for the patient until somebody else is written.
class ConsentEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentEditor(QWidget *parent = nullptr);

    void begin(QDate today); ///< empty, signed today
    void setPatient(const std::optional<RoomPatient> &patient);
    ConsentForm form() const;
    bool isUntouched() const { return !m_isTouched; }
    /// What is missing, as a sentence, with the cursor in that line; empty when nothing is.
    QString complain();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint);
    bool isProxy() const;
    void showProxy();

    std::optional<RoomPatient> m_patient;
    QDate m_today;
    bool m_isTouched = false;
    bool m_isSignerWritten = false; ///< by a person
    QFormLayout *m_form;
    QLineEdit *m_version;
    QLineEdit *m_scope;
    DateEdit *m_on;
    QLineEdit *m_signer;
    QLineEdit *m_proxy;
};

} // namespace tasuki
