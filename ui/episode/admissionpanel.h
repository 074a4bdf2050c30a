// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/handoffs.h"

#include <QFrame>
#include <QTime>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tasuki {

class Clock;
class Composition;
class Workspace;

/// 入院した: which hospital, since when, who told. Everything is prefilled, so that a digit and
/// Enter are enough; works without a connection.
///
/// The hour counts as a guess until somebody types one: the clocks then take the strict reading.
class AdmissionPanel final : public QFrame {
    Q_OBJECT

public:
    AdmissionPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void begin(const Client &client);

Q_SIGNALS:
    void admitted(tasuki::ObjectId episode);
    void closed(); ///< left without recording

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addInformants(QBoxLayout *row);
    void addFields(QFormLayout *form);
    void addOrders(QBoxLayout *row);
    void fillHospitals(const Client &client);
    void pickInformant(int digit);
    void record();
    void sendToService(const Admission &admission);
    /// What was typed, or why it cannot be recorded yet (shown inline).
    std::optional<Admission> readFields();
    void complain(const QString &text, QWidget *where);

    Workspace &m_workspace;
    const Clock &m_clock;
    Composition *m_composition;
    ObjectId m_client;
    bool m_isRecording = false;
    QLabel *m_title;
    QLabel *m_problem;
    QComboBox *m_hospital;
    QLineEdit *m_date;
    QLineEdit *m_time;
    QCheckBox *m_guess;
    QButtonGroup *m_informants;
    QLineEdit *m_note;
    QPushButton *m_record;
};

/// 10:31, 1031, 931, 10時31分, 10時, in any width of digits. Invalid when it is no time.
QTime readHour(const QString &typed);

} // namespace tasuki
