// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/event.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

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

EventContent content(const QString &title)
{
    EventContent content;
    content.title = title;
    content.time = {monday, monday, {9, 0}, {10, 0}};
    return content;
}

Operation adding(const QString &title)
{
    return operation("event.add", toJson(content(title)));
}

Operation changing(const QString &title, OperationId base, QDate day = {})
{
    return operation("event.change", toJson(EventChange{content(title), base, day}));
}

Operation skipping(QDate day)
{
    return operation("event.skip", skipToJson(day));
}

Operation cancelling(const QString &why)
{
    return operation("event.cancel", {{QStringLiteral("why"), why}});
}

QJsonObject anEvent()
{
    return apply({}, adding(QStringLiteral("訪問")), sato).body;
}

Event read(const QJsonObject &body)
{
    return eventFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

/// Something anybody might do, having read what `seen` shows.
Operation anything(int number, const QJsonObject &seen)
{
    const QDate day = monday.addDays(*rc::gen::inRange(0, 3));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return cancelling(QStringLiteral("理由%1").arg(number));
    case 1:
        return skipping(day);
    case 2:
    case 3:
        return changing(QStringLiteral("日%1").arg(number), read(seen).versionOn(day).operation,
                        day);
    default:
        return changing(QStringLiteral("版%1").arg(number), read(seen).latest().operation);
    }
}

} // namespace

TEST_CASE("An entry is added once, by whom the server says", "[merge][event]")
{
    QJsonObject payload = toJson(content(QStringLiteral("訪問")));
    payload.insert(QStringLiteral("by"), mori.person.toString());
    for (const char *forged : {"changes", "skips", "cancel"})
        payload.insert(QLatin1String(forged), 7);
    payload.insert(QStringLiteral("colour"), QStringLiteral("from a newer program"));
    const Operation add = operation("event.add", payload);
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(read(made.body).versions.first().by == sato.person);
    CHECK(made.body.contains(u"colour"));
    CHECK_FALSE(made.body.contains(u"cancel"));
    CHECK(apply(made.body, add, sato).body == made.body);
    CHECK(apply(made.body, adding(QStringLiteral("別")), sato).why == QStringLiteral("exists"));
    CHECK(apply({}, operation("event.add", {}), sato).why == QStringLiteral("bad_schema"));
}

TEST_CASE("Two changes made at the same time are both there, and the second says so",
          "[merge][event]")
{
    const QJsonObject begun = anEvent();
    const OperationId base = read(begun).latest().operation;
    QJsonObject body = apply(begun, changing(QStringLiteral("午後"), base), sato).body;
    body = apply(body, changing(QStringLiteral("翌日"), base), mori).body;
    const Event event = read(body);
    REQUIRE(event.versions.size() == 3);
    CHECK(event.latest().content.title == QStringLiteral("翌日"));
    CHECK(event.versions.at(1).sawPrevious);
    CHECK_FALSE(event.latest().sawPrevious);
}

TEST_CASE("What comes after the end is in the trail, and the entry stays cancelled",
          "[merge][event]")
{
    QJsonObject body = apply(anEvent(), cancelling(QStringLiteral("入院")), sato).body;
    body = apply(body, cancelling(QStringLiteral("他の理由")), mori).body;
    CHECK(read(body).cancelled->reason == QStringLiteral("入院"));
    const OperationId base = read(body).latest().operation;
    body = apply(body, changing(QStringLiteral("遅れて"), base), mori).body;
    CHECK(read(body).versions.size() == 2);
    CHECK(read(body).cancelled);
}

TEST_CASE("What is no change of an entry is refused", "[merge][event]")
{
    const QJsonObject body = anEvent();
    const auto whyOf = [&body](const Operation &wrong) { return apply(body, wrong, sato).why; };
    CHECK(whyOf(operation("event.change", {})) == QStringLiteral("bad_schema"));
    CHECK(whyOf(operation("event.skip", {})) == QStringLiteral("bad_schema"));
    CHECK(whyOf(cancelling(QStringLiteral(" "))) == QStringLiteral("bad_schema"));
    CHECK(whyOf(operation("event.dance", {})) == QStringLiteral("unknown_kind"));
    CHECK(apply({}, skipping(monday), sato).why == QStringLiteral("unknown_object"));
}

TEST_CASE("Each stays for ever, so there is a last one", "[merge][event]")
{
    QJsonObject body = anEvent();
    const OperationId base = read(body).latest().operation;
    for (qsizetype i = 1; i < Event::mostVersions; ++i)
        body = apply(body, changing(QStringLiteral("版"), base), sato).body;
    CHECK(read(body).versions.size() == Event::mostVersions);
    CHECK(apply(body, changing(QStringLiteral("版"), base), sato).status
          == OperationStatus::Rejected);
}

TEST_CASE("Nothing anybody did is lost, and doing it again changes nothing", "[merge][event]")
{
    CHECK(rc::check([] {
        QJsonObject body = anEvent();
        QList<Operation> all;
        const int many = *rc::gen::inRange(1, 14);
        QJsonObject seen = body;
        for (int i = 0; i < many; ++i) {
            const Operation next = anything(i, seen);
            all.append(next);
            body = apply(body, next, *rc::gen::arbitrary<bool>() ? sato : mori).body;
            if (*rc::gen::arbitrary<bool>())
                seen = body;
        }
        const Event event = read(body);
        const auto changes = std::count_if(
            all.begin(), all.end(), [](const Operation &one) { return one.verb() == u"change"; });
        RC_ASSERT(event.versions.size() == changes + 1);
        for (const Operation &again : all) {
            if (again.verb() != u"cancel")
                RC_ASSERT(apply(body, again, sato).body == body);
        }
    }));
}
