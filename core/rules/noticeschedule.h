// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/admissiondeadline.h"

#include <QHash>
#include <QTimeZone>

namespace tasuki {

/// How much of one thing waits: more of it, or a newer one, is news.
struct NoticeMark {
    int count = 1;
    QDateTime latest; ///< of what is counted; invalid where that means nothing
    bool operator==(const NoticeMark &) const = default;
};

/// Something that waits for a person, as far as when to tell her of it goes.
struct WaitingThing {
    QString key; ///< the same for as long as it is the same thing
    NoticeMark mark;
    bool isUrgent = false; ///< is not kept for the next digest
};

/// What a person was told, and up to when. Forgets what no longer waits.
struct NoticeMemory {
    QHash<QString, NoticeMark> told;
    QDateTime digestAt; ///< no digest before this moment is owed; invalid: nothing was ever told
    bool operator==(const NoticeMemory &) const = default;
};

/// The moments at which is told what can wait: times of the day in the office's zone, wherever the
/// computer believes to be.
class NoticeSchedule {
public:
    struct Days {
        OfficeHours hours;
        bool areAllOpen = true; ///< else nothing is told on closed days that can wait
    };
    NoticeSchedule(QList<QTime> times, Days days, QTimeZone zone = QTimeZone("Asia/Tokyo"));

    /// The last one not after `now`, the first one after it; invalid when there is none.
    QDateTime lastUntil(const QDateTime &now) const;
    QDateTime nextAfter(const QDateTime &now) const;

private:
    bool isOpen(QDate day) const { return m_days.areAllOpen || m_days.hours.isWorkday(day); }
    QDateTime moment(QDate day, QTime time) const;

    QList<QTime> m_times; ///< in order
    Days m_days;
    QTimeZone m_zone;
};

struct NoticeVerdict {
    QList<qsizetype> tell; ///< indices of what waits
    NoticeMemory memory; ///< once they were told
    QDateTime lookAgain; ///< invalid: only when something changes
};

/// What is to be told now. Nothing is told twice while it waits, and nothing that waits is left out
/// for ever, whatever the clock did meanwhile: one that was set back makes nobody wait for the time
/// it had shown. `uncounted` names things of which nobody knows at the moment whether they wait.
NoticeVerdict tellNow(const NoticeSchedule &schedule, const QDateTime &now,
                      const NoticeMemory &memory, const QList<WaitingThing> &waiting,
                      const QSet<QString> &uncounted = {});

} // namespace tasuki
