// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livepolls.h"

#include "core/base/log.h"
#include "core/services/liveevents.h"
#include "core/services/roomgate.h"

#include <algorithm>
#include <tuple>

namespace tasuki {

namespace {

    using Entries = QList<PollEntry>;
    const auto pollType = QStringLiteral("poll");

    std::optional<PollEntry> entryOf(const OverlayObject &record)
    {
        const auto read = pollFromBody(record.scope, record.id, record.body);
        if (!read) {
            qCWarning(logStorage).noquote()
                << "poll" << record.id.toString() << "cannot be read:" << read.error().detail;
            return std::nullopt;
        }
        const OutboxEntry *rejected = record.rejected();
        return PollEntry{*read, record.hasUnsent, rejected ? rejected->why : QString()};
    }

    Result<Poll> openPoll(const RecordView &view, ScopeId room, ObjectId id)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
            return isWritable.error();
        const OverlayObject *record = view.find(id);
        if (!record || record->scope != room || record->type != pollType)
            return Error{Error::Kind::NotFound, QStringLiteral("no such poll")};
        const auto poll = pollFromBody(room, id, record->body);
        if (poll && poll->ended)
            return Error{Error::Kind::Conflict, QStringLiteral("ended")};
        return poll;
    }

    /// One that this person may end.
    Result<Poll> ownPoll(const RecordView &view, const Author &me, ScopeId room, ObjectId id)
    {
        const auto poll = openPoll(view, room, id);
        if (poll && poll->by != me.person)
            return Error{Error::Kind::Forbidden, QStringLiteral("somebody else asked")};
        return poll;
    }

} // namespace

LivePolls::LivePolls(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<Entries>> LivePolls::inRoom(ScopeId room)
{
    return m_desk.gesture<Entries>([room](const RecordView &view, Gesture &) -> Result<Entries> {
        Entries entries;
        for (const OverlayObject *record : view.inScope(room, pollType)) {
            if (auto entry = entryOf(*record))
                entries.append(std::move(*entry));
        }
        std::sort(entries.begin(), entries.end(), [](const PollEntry &a, const PollEntry &b) {
            return std::tuple(b.poll.at, b.poll.id) < std::tuple(a.poll.at, a.poll.id);
        });
        return entries;
    });
}

QFuture<Result<ObjectId>> LivePolls::add(ScopeId room, const PollDraft &draft)
{
    return m_desk.gesture<ObjectId>([room, draft](const RecordView &view,
                                                  Gesture &gesture) -> Result<ObjectId> {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
            return isWritable.error();
        if (const auto good = pollDraftFromJson(toJson(draft)); !good)
            return good.error();
        return gesture.addPoll(room, draft);
    });
}

QFuture<Result<void>> LivePolls::answer(ScopeId room, ObjectId poll,
                                        const QList<PollAnswer> &answers)
{
    return m_desk.gesture<void>(
        [room, poll, answers](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = openPoll(view, room, poll);
            if (!known)
                return known.error();
            if (answers.size() != known->draft.candidates.size())
                return Error{Error::Kind::Invalid, QStringLiteral("not an answer for each")};
            if (known->sheets.size() >= Poll::mostSheets)
                return Error{Error::Kind::TooLarge, QStringLiteral("answered too often")};
            gesture.change(room, poll, "poll.answer", pollAnswersToJson(answers));
            return {};
        });
}

QFuture<Result<ObjectId>> LivePolls::choose(ScopeId room, ObjectId poll, int candidate,
                                            const QString &words)
{
    return m_desk.gesture<ObjectId>([room, poll, candidate,
                                     words](const RecordView &view,
                                            Gesture &gesture) -> Result<ObjectId> {
        const auto known = ownPoll(view, gesture.me(), room, poll);
        if (!known)
            return known.error();
        if (candidate < 0 || candidate >= known->draft.candidates.size())
            return Error{Error::Kind::Invalid, QStringLiteral("no such candidate")};
        const auto event = writeEvent(view, gesture, room, known->draft.entryAt(candidate), words);
        if (event)
            gesture.change(room, poll, "poll.close", pollChoiceToJson(candidate, *event));
        return event;
    });
}

QFuture<Result<void>> LivePolls::drop(ScopeId room, ObjectId poll, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, poll, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = ownPoll(view, gesture.me(), room, poll);
            if (!known)
                return known.error();
            if (!isGoodEventReason(reason))
                return Error{Error::Kind::Invalid, QStringLiteral("not a reason")};
            gesture.change(room, poll, "poll.close", {{QStringLiteral("why"), reason}});
            return {};
        });
}

} // namespace tasuki
