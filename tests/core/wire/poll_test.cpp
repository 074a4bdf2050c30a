// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/poll.h"
#include "tests/support/text.h"

#include <QJsonArray>

using namespace tasuki;

namespace {

const QDate monday(2026, 6, 1);

PollDraft aDraft(int candidates = 2)
{
    PollDraft draft;
    draft.title = QStringLiteral("担当者会議");
    for (int i = 0; i < candidates; ++i)
        draft.candidates.append({monday.addDays(i), monday.addDays(i), {14, 0}, {15, 0}});
    return draft;
}

} // namespace

TEST_CASE("Candidate times survive the wire", "[wire][poll]")
{
    PollDraft draft = aDraft(PollDraft::mostCandidates);
    draft.place = QStringLiteral("相談室");
    draft.note = QStringLiteral("一時間ほど\nお願いします");
    CHECK(pollDraftFromJson(toJson(draft)).value() == draft);
    const QList<PollAnswer> answers{PollAnswer::Yes, PollAnswer::Maybe, PollAnswer::No,
                                    PollAnswer::Open};
    CHECK(pollAnswersFromJson(pollAnswersToJson(answers), 4).value() == answers);
    const ObjectId event = ObjectId::create();
    CHECK(pollEndFromJson(pollChoiceToJson(1, event), 2)->event == event);
}

TEST_CASE("What is no poll is refused", "[wire][poll]")
{
    CHECK_FALSE(pollDraftFromJson(toJson(aDraft(0))));
    CHECK_FALSE(pollDraftFromJson(toJson(aDraft(PollDraft::mostCandidates + 1))));
    PollDraft twice = aDraft();
    twice.candidates[1] = twice.candidates[0];
    CHECK_FALSE(pollDraftFromJson(toJson(twice)));
    PollDraft blank = aDraft();
    blank.title = QStringLiteral(" ");
    CHECK_FALSE(pollDraftFromJson(toJson(blank)));
    CHECK_FALSE(pollAnswersFromJson(pollAnswersToJson({PollAnswer::Yes}), 2));
    CHECK_FALSE(pollAnswersFromJson(
        {{QStringLiteral("answers"), QJsonArray{QStringLiteral("perhaps")}}}, 1));
}

TEST_CASE("A poll ends with an entry, or with a reason, and not with both", "[wire][poll]")
{
    const QJsonObject reason{{QStringLiteral("why"), QStringLiteral("電話で決まった")}};
    CHECK(pollEndFromJson(reason, 2)->candidate == -1);
    CHECK_FALSE(pollEndFromJson({}, 2));
    CHECK_FALSE(pollEndFromJson(pollChoiceToJson(2, ObjectId::create()), 2));
    CHECK_FALSE(pollEndFromJson(pollChoiceToJson(-2, ObjectId::create()), 2));
    QJsonObject both = pollChoiceToJson(0, ObjectId::create());
    both.insert(QStringLiteral("why"), QStringLiteral("x"));
    CHECK_FALSE(pollEndFromJson(both, 2));
    CHECK_FALSE(pollEndFromJson({{QStringLiteral("candidate"), 0}}, 2));
}
