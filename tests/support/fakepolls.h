// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"
#include "tests/support/ready.h"

namespace tasuki {

/// A room's candidate dates in RAM, whichever room is asked for. Does what is asked, as `me`; set
/// `refuse` to let it fail.
class FakePolls final : public Polls {
public:
    QFuture<Result<QList<PollEntry>>> inRoom(ScopeId) override
    {
        return ready(Result<QList<PollEntry>>(entries));
    }
    QFuture<Result<ObjectId>> add(ScopeId room, const PollDraft &draft) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        PollEntry entry;
        entry.poll.id = ObjectId::create();
        entry.poll.scope = room;
        entry.poll.draft = draft;
        entry.poll.by = me;
        entry.poll.office = office;
        entry.poll.at = now;
        entries.prepend(entry);
        return ready(Result<ObjectId>(entry.poll.id));
    }
    QFuture<Result<void>> answer(ScopeId, ObjectId poll, const QList<PollAnswer> &answers) override
    {
        return with<void>(poll, [&](Poll &known) {
            known.sheets.append({me, office, now, answers});
            return Result<void>();
        });
    }
    QFuture<Result<ObjectId>> choose(ScopeId, ObjectId poll, int candidate,
                                     const QString &posted) override
    {
        words.append(posted);
        return with<ObjectId>(poll, [&](Poll &known) {
            known.ended = PollEnd{me, office, now, candidate, ObjectId::create(), {}};
            return Result<ObjectId>(known.ended->event);
        });
    }
    QFuture<Result<void>> drop(ScopeId, ObjectId poll, const QString &reason) override
    {
        return with<void>(poll, [&](Poll &known) {
            known.ended = PollEnd{me, office, now, -1, {}, reason};
            return Result<void>();
        });
    }

    QList<PollEntry> entries; ///< newest first
    PersonId me;
    OfficeId office;
    QDateTime now;
    std::optional<Error> refuse;
    QStringList words;

private:
    template<typename T, typename Change>
    QFuture<Result<T>> with(ObjectId poll, Change change)
    {
        if (refuse)
            return ready(Result<T>(*refuse));
        for (PollEntry &entry : entries) {
            if (entry.poll.id == poll)
                return ready(Result<T>(change(entry.poll)));
        }
        return ready(Result<T>(Error{Error::Kind::NotFound, {}}));
    }
};

} // namespace tasuki
