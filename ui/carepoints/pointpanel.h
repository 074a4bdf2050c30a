// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/carepoints/pointmodel.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

/// The chosen care point whole: its words, where they come from, all it said before, and what can
/// be done with it. The reason for an end is asked here.
class PointPanel final : public QFrame {
    Q_OBJECT

public:
    explicit PointPanel(QWidget *parent = nullptr);

    void display(const PointRow &row, const Snapshot &snapshot, const QDateTime &now,
                 bool isWritable);
    void displayNothing();
    void askWhy();

Q_SIGNALS:
    void editRequested();
    void pinRequested();
    void endRequested(const QString &reason);
    void againRequested();
    void sourceRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QPushButton *addButton(const char *name, const QString &tip);
    QWidget *makeReason();
    QWidget *makeTrail();
    void showButtons(const CarePoint &point, bool isWritable);

    ObjectId m_shown;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_source;
    QPushButton *m_edit;
    QPushButton *m_pin;
    QPushButton *m_end;
    QPushButton *m_again;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QLabel *m_quoted;
    QLabel *m_trail;
};

} // namespace tasuki
