// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QWidget>

class QLineEdit;

namespace tasuki {

class DateEdit;

/// From when to when, as people type days and times. No times: all day. No last day: the same one.
/// No end: an hour later.
class TimeSpanEdit final : public QWidget {
    Q_OBJECT

public:
    explicit TimeSpanEdit(const QString &prefix, QWidget *parent = nullptr);

    bool isEmpty() const;
    EventTime time() const; ///< isGoodEventTime() when problem() is empty
    QString problem() const; ///< in words, empty when there is none
    void setTime(const EventTime &time);
    void setTexts(const QStringList &texts); ///< as they were typed
    QStringList texts() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *clock(const QString &name, const QString &spoken);

    DateEdit *m_from;
    QLineEdit *m_begins;
    DateEdit *m_until;
    QLineEdit *m_ends;
};

} // namespace tasuki
