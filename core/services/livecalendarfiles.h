// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendarfiles.h"
#include "core/services/desk.h"

#include <QObject>
#include <QThreadPool>

namespace tasuki {

/// Files are read and written on a thread of their own; the storage thread only compares and
/// writes entries. An entry of a file gets an id that follows from its UID and the room, so that
/// whoever takes it in again, here or elsewhere, means the same one.
class LiveCalendarFiles final : public QObject, public CalendarFiles {
public:
    LiveCalendarFiles(Desk &desk, const Clock &clock);

    QFuture<Result<CalendarReading>> read(ScopeId room, const QString &path,
                                          const QString &untitled) override;
    QFuture<Result<int>> takeIn(ScopeId room, const QList<FoundEvent> &events) override;
    QFuture<Result<void>> save(const QList<Event> &events, const QString &path) override;

private:
    Desk &m_desk;
    const Clock &m_clock;
    QThreadPool m_worker;
};

} // namespace tasuki
