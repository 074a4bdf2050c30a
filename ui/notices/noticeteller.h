// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/noticecount.h"
#include "core/services/notices.h"
#include "ui/shell/place.h"

#include <QTimer>

namespace tasuki {

class Access;
class Clock;

/// Tells the person who is signed in what waits for her, when its time has come: looks with every
/// new picture of the workspace and at the next time of the day, and sleeps in between.
///
/// While Tasuki is locked nothing new can come, and what had not been told yet is told at its time
/// without saying what it is. Keeps keys and counts for that, no names.
class NoticeTeller final : public QObject {
    Q_OBJECT

public:
    NoticeTeller(Access &access, const Clock &clock, QObject *parent = nullptr);

    /// Nothing while locked: what was counted then may not be so any more.
    std::optional<NoticeCount> count() const { return m_count; }
    QDateTime nextLook() const { return m_next; } ///< invalid: only when something changes
    void look(); ///< also asked for when a computer woke up

Q_SIGNALS:
    void told(const QString &text, const tasuki::Place &place);
    void countChanged();

private:
    void enter();
    void leave();
    void showCount();
    void begin(const Notices::Kept &kept);
    void takeChoice();
    void tell(const QList<Notice> &notices);
    void sleepUntil(const QDateTime &next);

    Access &m_access;
    const Clock &m_clock;
    QTimer m_timer;
    PersonId m_person; ///< whose memory this is
    bool m_isReady = false; ///< choice and memory are known
    QList<QTime> m_times;
    NoticeChoice m_choice;
    NoticeMemory m_memory;
    WaitingNotices m_waiting;
    std::optional<NoticeCount> m_count;
    QDateTime m_next;
};

} // namespace tasuki
