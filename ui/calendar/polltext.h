// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"

namespace tasuki {

struct Snapshot;

/// The words of candidate dates.
QString answerMark(PollAnswer answer); ///< ○, △, × or –
QString answerText(PollAnswer answer); ///< the same in words, for screen readers
QString candidateText(const EventTime &time); ///< in two lines, for the head of a column
QString countText(const QList<PollAnswer> &answers); ///< ○2 △1 ×0
QString countSpoken(const QList<PollAnswer> &answers);

/// A poll in the list: what it is about, and below that how it stands and what waits for whom.
QString pollLine(const PollEntry &entry, PersonId me);
/// What is asked, by whom, and how it ended.
QString wholePollText(const PollEntry &entry, const Snapshot &snapshot, const QDateTime &now);

} // namespace tasuki
