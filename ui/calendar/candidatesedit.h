// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QWidget>

namespace tasuki {

class TimeSpanEdit;

/// Candidate dates, one below the other; there is always one more line to write in, up to
/// PollDraft::mostCandidates.
class CandidatesEdit final : public QWidget {
    Q_OBJECT

public:
    explicit CandidatesEdit(QWidget *parent = nullptr);

    bool isEmpty() const;
    QList<EventTime> times() const; ///< of the lines that say something
    QString problem() const; ///< in words, empty when there is none
    void setTexts(const QList<QStringList> &texts); ///< as they were typed, line by line
    QList<QStringList> texts() const; ///< up to the last line that says something

Q_SIGNALS:
    void edited();

private:
    qsizetype used() const; ///< lines up to the last one that says something
    void showLines();

    QList<QWidget *> m_lines;
    QList<TimeSpanEdit *> m_times;
};

} // namespace tasuki
