// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicines.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tasuki {

class Clock;
class DateEdit;
class EnterLine;
class MessageBar;

/// Where a medicine is written, in one line. What was understood is read back while one types;
/// Enter stores it, or says here what is wrong. Prescriber and reason stay for the next line, so
/// that a whole list is typed line by line.
///
/// It keeps what was typed until clear(): what could not be stored is still here.
class MedicineEntryBox final : public QFrame {
    Q_OBJECT

public:
    explicit MedicineEntryBox(const Clock &clock, QWidget *parent = nullptr);

    void change(const Medicine &medicine); ///< begins a change of it
    void clear(); ///< for the next line; and no change any more
    void setBusy(bool isBusy); ///< while what was written is being stored
    bool isChanging(ObjectId medicine) const { return m_changing == medicine; }
    bool isEmpty() const; ///< nothing was begun in the line
    void showError(const QString &text);
    void showWarning(const QString &text);
    void showGood(const QString &text);

Q_SIGNALS:
    void addRequested(const tasuki::MedicineDraft &draft);
    void changeRequested(const tasuki::ObjectId &medicine, const tasuki::MedicineChange &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    EnterLine *namedLine(const char *name, const QString &spoken, const QString &hint);
    void showMode();
    void readBack();
    void store();
    /// Says what is wrong, and leads there.
    bool isReady(const MedicineUse &use);
    MedicineUse written() const;

    const Clock &m_clock;
    ObjectId m_changing; ///< null: a new one
    OperationId m_seen; ///< the step that was read before the change
    MedicineUse m_before; ///< what is changed
    bool m_isBusy = false;
    QLabel *m_mode;
    QPushButton *m_leave;
    EnterLine *m_line;
    QLabel *m_readBack;
    QLabel *m_dayLabel;
    DateEdit *m_day; ///< since when; of a change, from which day
    EnterLine *m_prescriber;
    EnterLine *m_remark;
    EnterLine *m_reason;
    QPushButton *m_store;
    MessageBar *m_bar;
};

} // namespace tasuki
