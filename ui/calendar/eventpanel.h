// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

struct CalendarItem;
struct Snapshot;

/// The entry somebody looks at, whole: what it says, all it said before, and what can be done with
/// it. Why it is cancelled is asked here. A web address is shown in full and opened only by its
/// button.
class EventPanel final : public QFrame {
    Q_OBJECT

public:
    explicit EventPanel(QWidget *parent = nullptr);

    void display(const CalendarItem &item, const Snapshot &snapshot, const QDateTime &now,
                 bool isWritable);
    void displayNothing(const QString &hint);
    void setRoomName(const QString &name); ///< whose entry it is; empty: that goes without saying
    void askWhy();
    void focusFirst();

Q_SIGNALS:
    void changeRequested();
    void skipRequested();
    void cancelRequested(const QString &reason);
    void linkRequested(const QString &link);
    void roomRequested();
    void closed(); ///< the question was left

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void layOut();
    QWidget *makeReason();

    ObjectId m_shown;
    QDate m_day;
    QString m_address;
    QPlainTextEdit *m_text;
    QPushButton *m_link;
    QPushButton *m_room;
    QPushButton *m_change;
    QPushButton *m_skip;
    QPushButton *m_cancel;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QPushButton *m_skipInstead;
    QLabel *m_trail;
};

} // namespace tasuki
