// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/poll.h"

namespace tasuki {

/// `poll.add` {title, place, note, kind, candidates:[{from, until, begins, ends}]}, `poll.answer`
/// {answers:["yes", …]}, one a candidate, and `poll.close` {candidate, event} or {why}.
///
/// The record: {type, the draft, sheets:[{answers, op, by, office, at}], close:{candidate, event,
/// why, op, by, office, at}, op, by, office, at}.
QJsonObject toJson(const PollDraft &draft);
QJsonObject pollAnswersToJson(const QList<PollAnswer> &answers);
QJsonObject pollChoiceToJson(int candidate, ObjectId event);

Result<PollDraft> pollDraftFromJson(const QJsonObject &json);
/// Invalid unless there is one answer for each of `candidates`.
Result<QList<PollAnswer>> pollAnswersFromJson(const QJsonObject &json, qsizetype candidates);
/// Only candidate, event and reason; by whom is for merge to say.
Result<PollEnd> pollEndFromJson(const QJsonObject &json, qsizetype candidates);

/// Of a body that merge made. Invalid when another program, or a damaged store, did.
Result<Poll> pollFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
