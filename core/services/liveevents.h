// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/events.h"

namespace tasuki {

/// Entries are records like others: a few hundred a room, read with the snapshot.
class LiveEvents final : public Events {
public:
    explicit LiveEvents(Desk &desk);

    QFuture<Result<QList<EventEntry>>> inRoom(ScopeId room) override;
    QFuture<Result<QList<EventEntry>>> everywhere() override;
    QFuture<Result<ObjectId>> add(ScopeId room, const EventContent &content,
                                  const QString &words) override;
    QFuture<Result<void>> addAll(ScopeId room, const QList<EventContent> &contents) override;
    QFuture<Result<void>> change(ScopeId room, ObjectId event, const EventChange &change,
                                 const QString &words) override;
    QFuture<Result<void>> skip(ScopeId room, ObjectId event, QDate day,
                               const QString &words) override;
    QFuture<Result<void>> cancel(ScopeId room, ObjectId event, const QString &reason,
                                 const QString &words) override;

private:
    Desk &m_desk;
};

/// Puts an entry into a gesture, and what is posted of it where the room wants that.
Result<ObjectId> writeEvent(const RecordView &view, Gesture &gesture, ScopeId room,
                            const EventContent &content, const QString &words);

} // namespace tasuki
