// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

class EnterLine;
struct VitalRow;

/// The whole remark of the chosen measurement, and what can be done with it. Taking one back asks
/// why, here in the page.
class VitalRowBar final : public QWidget {
    Q_OBJECT

public:
    explicit VitalRowBar(QWidget *parent = nullptr);

    void setRow(const VitalRow *row, bool isWritable); ///< null: nothing is chosen
    void correct();
    void askWhy();

Q_SIGNALS:
    void correctRequested();
    void retractRequested(const QString &reason);
    void closed(); ///< the question was answered, or left with Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeQuestion();
    void give();

    QLabel *m_hint;
    QPushButton *m_correct;
    QPushButton *m_retract;
    QWidget *m_question;
    EnterLine *m_reason;
};

} // namespace tasuki
