// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendarfiles.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace tasuki {

/// What a calendar file has, before anything of it is written: each entry with its time, what could
/// not be taken over, and whether it is here already. Space chooses, Esc leaves.
class CalendarIntakePanel final : public QFrame {
    Q_OBJECT

public:
    explicit CalendarIntakePanel(QWidget *parent = nullptr);

    /// What is over on `today` is not chosen at first.
    void display(const CalendarReading &reading, QDate today);
    void setBusy(bool isBusy); ///< while it is being written
    QList<FoundEvent> chosen() const;

Q_SIGNALS:
    void takeRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChosen();

    CalendarReading m_reading;
    bool m_isBusy = false;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace tasuki
