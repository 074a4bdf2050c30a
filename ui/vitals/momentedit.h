// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace tasuki {

class DateEdit;
class EnterLine;

/// When something was measured: nothing for now, a time for today, or a day and a time, in any of
/// the spellings of DateEdit.
class MomentEdit final : public QWidget {
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    /// Invalid when problem() is not empty.
    QDateTime moment(const QDateTime &now) const;
    QString problem(const QDateTime &now) const; ///< in words, empty when there is none
    void setMoment(const QDateTime &moment); ///< invalid: now

Q_SIGNALS:
    void edited();
    void entered();

private:
    DateEdit *m_date;
    EnterLine *m_time;
};

} // namespace tasuki
