// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vitals.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class Clock;
class EnterLine;
class MessageBar;
class MomentEdit;

/// Where a measurement is written, in one line. What was understood is read back while one types;
/// Enter stores it, or says here what is wrong.
///
/// It keeps what was typed until clear(): what could not be stored is still here.
class VitalEntryBox final : public QFrame {
    Q_OBJECT

public:
    explicit VitalEntryBox(const Clock &clock, QWidget *parent = nullptr);

    void correct(const Measurement &measurement); ///< begins another version of it
    void clear(); ///< and no correction any more
    void setBusy(bool isBusy); ///< while what was written is being stored
    void showError(const QString &text);
    void showStored(const VitalValues &values);

Q_SIGNALS:
    void storeRequested(const tasuki::MeasurementDraft &draft); ///< isGoodMeasurement()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QBoxLayout *secondLine();
    void connectParts();
    void readBack();
    void store();
    void showMode();

    const Clock &m_clock;
    ObjectId m_correcting; ///< null: a new one
    bool m_isBusy = false;
    QLabel *m_mode;
    QPushButton *m_leave;
    EnterLine *m_line;
    QLabel *m_readBack;
    MomentEdit *m_when;
    EnterLine *m_note;
    QPushButton *m_store;
    MessageBar *m_bar;
};

} // namespace tasuki
