// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/poll.h"

#include "core/domain/room.h"
#include "core/wire/event.h"
#include "core/wire/post.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    QList<EventTime> readCandidates(JsonReader &reader)
    {
        QList<EventTime> candidates;
        const QJsonArray array = reader.array("candidates");
        if (array.isEmpty() || array.size() > PollDraft::mostCandidates)
            reader.fail("candidates", "are none or too many");
        if (!reader.ok())
            return candidates;
        for (const QJsonValue &value : array) {
            const QJsonObject one{{QStringLiteral("time"), value}};
            JsonReader inner(one, QStringLiteral("poll.candidates."));
            const EventTime time = readEventTime(inner, "time");
            if (!inner.ok() || candidates.contains(time))
                reader.fail("candidates", "hold something that is no time, or one twice");
            candidates.append(time);
        }
        return candidates;
    }

    PollDraft readPollDraft(JsonReader &reader)
    {
        PollDraft draft;
        draft.title = reader.string("title");
        draft.place = reader.optionalString("place");
        draft.note = reader.optionalString("note");
        const auto kind = eventKindFromCode(reader.string("kind"));
        draft.kind = kind.value_or(EventKind::Other);
        draft.candidates = readCandidates(reader);
        if (!kind)
            reader.fail("kind", "is not known here");
        if (draft.title.trimmed().isEmpty()
            || !isGoodRoomLine(draft.title, EventContent::longestTitle))
            reader.fail("title", "says nothing, or is no line");
        if (!isGoodRoomLine(draft.place, EventContent::longestLine))
            reader.fail("place", "is no line");
        if (!draft.note.isEmpty()
            && (draft.note.size() > EventContent::longestNote || !isGoodPostText(draft.note)))
            reader.fail("note", "is too long or not text");
        return draft;
    }

    Result<void> readSheets(const QJsonObject &body, Poll &poll)
    {
        JsonReader outer(body, QStringLiteral("poll."));
        for (const QJsonValue &value : outer.optionalArray("sheets")) {
            const QJsonObject json = value.toObject();
            const auto answers = pollAnswersFromJson(json, poll.draft.candidates.size());
            if (!answers)
                return answers.error();
            JsonReader reader(json, QStringLiteral("poll.sheets."));
            poll.sheets.append({readId<PersonId>(reader, "by"), readId<OfficeId>(reader, "office"),
                                reader.time("at"), *answers});
            if (!reader.ok())
                return reader.error();
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readClose(const QJsonObject &body, Poll &poll)
    {
        if (!body.contains(u"close"))
            return {};
        const QJsonObject json = body.value(u"close").toObject();
        const auto end = pollEndFromJson(json, poll.draft.candidates.size());
        if (!end)
            return end.error();
        JsonReader reader(json, QStringLiteral("poll.close."));
        poll.ended = *end;
        poll.ended->by = readId<PersonId>(reader, "by");
        poll.ended->office = readId<OfficeId>(reader, "office");
        poll.ended->at = reader.time("at");
        return reader.ok() ? Result<void>() : reader.error();
    }

} // namespace

QJsonObject toJson(const PollDraft &draft)
{
    QJsonArray candidates;
    for (const EventTime &time : draft.candidates)
        candidates.append(toJson(time));
    QJsonObject json{{QStringLiteral("title"), draft.title},
                     {QStringLiteral("kind"), toCode(draft.kind)},
                     {QStringLiteral("candidates"), candidates}};
    if (!draft.place.isEmpty())
        json.insert(QStringLiteral("place"), draft.place);
    if (!draft.note.isEmpty())
        json.insert(QStringLiteral("note"), draft.note);
    return json;
}

QJsonObject pollAnswersToJson(const QList<PollAnswer> &answers)
{
    QJsonArray codes;
    for (const PollAnswer answer : answers)
        codes.append(toCode(answer));
    return {{QStringLiteral("answers"), codes}};
}

QJsonObject pollChoiceToJson(int candidate, ObjectId event)
{
    return {{QStringLiteral("candidate"), candidate}, {QStringLiteral("event"), event.toString()}};
}

Result<PollDraft> pollDraftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("poll."));
    const PollDraft draft = readPollDraft(reader);
    return reader.ok() ? Result<PollDraft>(draft) : reader.error();
}

Result<QList<PollAnswer>> pollAnswersFromJson(const QJsonObject &json, qsizetype candidates)
{
    JsonReader reader(json, QStringLiteral("poll."));
    const QJsonArray codes = reader.array("answers");
    QList<PollAnswer> answers;
    if (codes.size() != candidates)
        reader.fail("answers", "are not one for each candidate");
    if (!reader.ok())
        return reader.error();
    for (const QJsonValue &code : codes) {
        const auto answer = pollAnswerFromCode(code.toString());
        if (!answer)
            reader.fail("answers", "hold one that is not known here");
        answers.append(answer.value_or(PollAnswer::Open));
    }
    return reader.ok() ? Result<QList<PollAnswer>>(answers) : reader.error();
}

Result<PollEnd> pollEndFromJson(const QJsonObject &json, qsizetype candidates)
{
    JsonReader reader(json, QStringLiteral("poll."));
    PollEnd end;
    const qint64 candidate = reader.optionalInteger("candidate", -1);
    end.candidate = candidate < candidates ? static_cast<int>(qMax(candidate, -1LL)) : -1;
    end.event = readOptionalId<ObjectId>(reader, "event");
    end.reason = reader.optionalString("why");
    if (end.candidate != candidate || (end.candidate < 0) != end.event.isNull())
        reader.fail("candidate", "is none, or has no entry");
    if (end.candidate < 0 ? !isGoodEventReason(end.reason) : !end.reason.isEmpty())
        reader.fail("why", "says nothing, or has no place here");
    return reader.ok() ? Result<PollEnd>(end) : reader.error();
}

Result<Poll> pollFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("poll."));
    Poll poll;
    poll.id = id;
    poll.scope = scope;
    poll.draft = readPollDraft(reader);
    poll.by = readId<PersonId>(reader, "by");
    poll.office = readId<OfficeId>(reader, "office");
    poll.at = reader.time("at");
    if (!reader.ok())
        return reader.error();
    for (const auto read : {readSheets, readClose}) {
        if (const auto done = read(body, poll); !done)
            return done.error();
    }
    return poll;
}

} // namespace tasuki
