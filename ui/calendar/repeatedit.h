// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tasuki {

class ChipGroup;
class DateEdit;

/// How an entry comes again: how often, on which weekdays, and until when or how many times.
class RepeatEdit final : public QWidget {
    Q_OBJECT

public:
    explicit RepeatEdit(QWidget *parent = nullptr);

    /// The weekday of the first day is always among them.
    EventRepeat repeat(QDate first) const;
    QString problem(QDate first) const; ///< in words, empty when there is none
    void setRepeat(const EventRepeat &repeat);

Q_SIGNALS:
    void edited();

private:
    EventRepeat::Every every() const;
    void showParts();

    QComboBox *m_every;
    ChipGroup *m_weekdays;
    QWidget *m_end;
    DateEdit *m_until;
    QLineEdit *m_count;
};

} // namespace tasuki
