// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/notice.h"

#include <QFuture>
#include <QObject>

namespace tasuki {

/// How a person wants to be told. Hers alone, on this device, sealed with her vault.
struct NoticeChoice {
    QList<QTime> silent; ///< of the day's times, those at which she wants to hear nothing
    bool showsNames = false; ///< on a ward, others see the screen
    bool isQuietOnClosedDays = true;
    bool operator==(const NoticeChoice &) const = default;
};

/// Notices of the person who is signed in: what waits, what she was told already, what she wants.
class Notices : public QObject {
    Q_OBJECT

public:
    struct Kept {
        NoticeChoice choice;
        NoticeMemory memory;
    };

    using QObject::QObject;

    virtual WaitingNotices waiting() const = 0; ///< in the current snapshot
    virtual QList<QTime> times() const = 0; ///< of the day, by the rules of today
    virtual QFuture<Result<Kept>> kept() = 0;
    /// Durable when done: a restart tells nothing of it again.
    virtual QFuture<Result<void>> remember(const NoticeMemory &memory) = 0;
    virtual QFuture<Result<void>> choose(const NoticeChoice &choice) = 0;
    /// She has read what became of words for a room her office had left.
    virtual QFuture<Result<void>> forgetLostWords() = 0;

Q_SIGNALS:
    void chosen(); ///< kept() has another choice
    void wordsForgotten();
};

/// The times of the day at which this person is told what can wait.
NoticeSchedule scheduleFor(const QList<QTime> &times, const NoticeChoice &choice);

} // namespace tasuki
