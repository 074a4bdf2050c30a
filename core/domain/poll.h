// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

namespace tasuki {

/// ○, △ and ×; somebody may also leave a candidate open.
enum class PollAnswer { Open, Yes, Maybe, No };

QString toCode(PollAnswer answer); ///< "open", "yes" …
std::optional<PollAnswer> pollAnswerFromCode(const QString &code);

/// 日程調整: what is to be agreed on.
struct PollDraft {
    static constexpr qsizetype mostCandidates = 10;

    QString title;
    QString place;
    QString note;
    EventKind kind = EventKind::Meeting;
    QList<EventTime> candidates; ///< one or more, none twice
    bool operator==(const PollDraft &) const = default;

    EventContent entryAt(int candidate) const; ///< what the calendar says once it is decided
};

/// What one person said, candidate by candidate.
struct PollSheet {
    PersonId by;
    OfficeId office;
    QDateTime at;
    QList<PollAnswer> answers;
    bool operator==(const PollSheet &) const = default;
};

/// How it ended: with an entry of the calendar, or without one and why.
struct PollEnd {
    PersonId by;
    OfficeId office;
    QDateTime at;
    int candidate = -1; ///< -1: none
    ObjectId event; ///< null: none
    QString reason;
    bool operator==(const PollEnd &) const = default;
};

/// Candidate times that the members of a room answer. Only whoever asked ends it.
struct Poll {
    static constexpr qsizetype mostSheets = 1000; ///< each stays for ever

    ObjectId id;
    ScopeId scope;
    PollDraft draft;
    PersonId by;
    OfficeId office;
    QDateTime at;
    QList<PollSheet> sheets; ///< in the server's order; of one person the last one counts
    std::optional<PollEnd> ended; ///< the first end counts
    bool operator==(const Poll &) const = default;

    /// One of each person who answered, in the order in which they did first.
    QList<PollSheet> standing() const;
};

} // namespace tasuki
