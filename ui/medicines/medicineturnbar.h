// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicineentry.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

class DateEdit;
class EnterLine;

/// The whole remark of the chosen medicine, and what can be done with it. Stopping it, and taking
/// it again, ask from which day and why, here in the page.
class MedicineTurnBar final : public QWidget {
    Q_OBJECT

public:
    explicit MedicineTurnBar(QWidget *parent = nullptr);

    void setEntry(const MedicineEntry *entry, bool isWritable, QDate today); ///< null: none chosen
    void change();
    void ask(); ///< stops what is taken, takes again what was stopped
    void closeQuestion(); ///< it was answered

Q_SIGNALS:
    void changeRequested();
    /// `on` is invalid when it could not be read.
    void turnRequested(tasuki::MedicineStep::Kind kind, QDate on, const QString &reason);
    void closed(); ///< the question was answered, or left with Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void give();

    ObjectId m_shown;
    MedicineStep::Kind m_kind = MedicineStep::Kind::Stopped; ///< what ask() asks about
    QDate m_today;
    QLabel *m_hint;
    QPushButton *m_change;
    QPushButton *m_turn;
    QWidget *m_question;
    QLabel *m_asked;
    DateEdit *m_day;
    EnterLine *m_reason;
    QPushButton *m_confirm;
};

} // namespace tasuki
