// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/poll.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDate monday(2026, 6, 1);
const QDateTime noon(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, noon, payload};
}

QJsonObject aPoll()
{
    PollDraft draft;
    draft.title = QStringLiteral("担当者会議");
    draft.candidates = {{monday, monday, {14, 0}, {15, 0}}, {monday, monday, {16, 0}, {17, 0}}};
    return apply({}, operation("poll.add", toJson(draft)), sato).body;
}

Operation answering(PollAnswer first, PollAnswer second)
{
    return operation("poll.answer", pollAnswersToJson({first, second}));
}

Poll read(const QJsonObject &body)
{
    return pollFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

} // namespace

TEST_CASE("Of each person the last answer counts, and all are kept", "[merge][poll]")
{
    QJsonObject body = aPoll();
    const Operation first = answering(PollAnswer::Yes, PollAnswer::No);
    body = apply(body, first, mori).body;
    body = apply(body, answering(PollAnswer::Maybe, PollAnswer::Yes), sato).body;
    body = apply(body, answering(PollAnswer::No, PollAnswer::Yes), mori).body;
    body = apply(body, first, mori).body; // sent again
    const Poll poll = read(body);
    CHECK(poll.sheets.size() == 3);
    const QList<PollSheet> standing = poll.standing();
    REQUIRE(standing.size() == 2);
    CHECK(standing.first().by == mori.person);
    CHECK(standing.first().answers == QList<PollAnswer>{PollAnswer::No, PollAnswer::Yes});
    CHECK(apply(body, operation("poll.answer", pollAnswersToJson({PollAnswer::Yes})), mori).why
          == QStringLiteral("bad_schema"));
}

TEST_CASE("Only whoever asked ends it, once", "[merge][poll]")
{
    const ObjectId event = ObjectId::create();
    const Operation choose = operation("poll.close", pollChoiceToJson(1, event));
    QJsonObject body = aPoll();
    CHECK(apply(body, choose, mori).why == QStringLiteral("not_the_author"));
    body = apply(body, choose, sato).body;
    const Operation drop
        = operation("poll.close", {{QStringLiteral("why"), QStringLiteral("電話で決まった")}});
    body = apply(body, drop, sato).body;
    const Poll poll = read(body);
    REQUIRE(poll.ended);
    CHECK(poll.ended->candidate == 1);
    CHECK(poll.ended->event == event);
    CHECK(poll.ended->by == sato.person);
    const auto late = apply(body, answering(PollAnswer::Yes, PollAnswer::Yes), mori);
    CHECK(late.status == OperationStatus::Applied);
    CHECK(read(late.body).ended == poll.ended);
}

TEST_CASE("What does not belong to a poll is refused", "[merge][poll]")
{
    CHECK(apply({}, operation("poll.add", {}), sato).why == QStringLiteral("bad_schema"));
    CHECK(apply({}, answering(PollAnswer::Yes, PollAnswer::Yes), sato).why
          == QStringLiteral("unknown_object"));
    CHECK(apply(aPoll(), operation("poll.dance", {}), sato).why == QStringLiteral("unknown_kind"));
    CHECK(apply(aPoll(), operation("poll.close", {}), sato).why == QStringLiteral("bad_schema"));
}
