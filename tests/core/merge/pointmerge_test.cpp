// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/carepoint.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, noon, payload};
}

Operation adding(const QString &text)
{
    return operation("point.add", toJson(CarePointDraft{text, {}}));
}

CarePoint read(const QJsonObject &body)
{
    return carePointFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

Operation editing(const QString &text, OperationId base)
{
    return operation("point.edit", toJson(CarePointEdit{text, base}));
}

Operation ending(const QString &why)
{
    return operation("point.end", {{QStringLiteral("why"), why}});
}

Operation pinning(bool on)
{
    return operation("point.pin", {{QStringLiteral("on"), on}});
}

QJsonObject aPoint()
{
    return apply({}, adding(QStringLiteral("食後三十分は起こす")), sato).body;
}

/// Something anybody might do, having read what `seen` shows.
Operation anything(int number, const QJsonObject &seen)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return ending(QStringLiteral("理由%1").arg(number));
    case 1:
        return pinning(*rc::gen::arbitrary<bool>());
    default:
        return editing(QStringLiteral("版%1").arg(number), read(seen).latest().operation);
    }
}

} // namespace

TEST_CASE("A care point is added once, by whom the server says", "[merge][point]")
{
    QJsonObject payload = toJson(CarePointDraft{QStringLiteral("卵アレルギー"), {}});
    payload.insert(QStringLiteral("by"), mori.person.toString());
    payload.insert(QStringLiteral("edits"), QJsonArray{QStringLiteral("forged")});
    payload.insert(QStringLiteral("end"), QJsonObject{{QStringLiteral("why"), 1}});
    payload.insert(QStringLiteral("pins"), 7);
    payload.insert(QStringLiteral("kind"), QStringLiteral("from a newer program"));
    const Operation add = operation("point.add", payload);
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(read(made.body).begun().by == sato.person);
    CHECK(read(made.body).begun().office == sato.office);
    CHECK(read(made.body).versions.size() == 1);
    CHECK_FALSE(read(made.body).ended);
    CHECK(made.body.contains(u"kind"));
    CHECK(apply(made.body, add, sato).body == made.body);
    CHECK(apply(made.body, operation("point.add", payload), mori).why == u"exists");
    CHECK(apply({}, adding(QString()), sato).why == u"bad_schema");
}

TEST_CASE("Any member edits a care point, and what it said before stays", "[merge][point]")
{
    const QJsonObject point = aPoint();
    const auto base = read(point).latest().operation;
    const Operation hers = editing(QStringLiteral("食後一時間は起こす"), base);
    const QJsonObject edited = apply(point, hers, mori).body;
    CHECK(read(edited).text() == QStringLiteral("食後一時間は起こす"));
    CHECK(read(edited).latest().by == mori.person);
    CHECK(read(edited).latest().sawPrevious);
    CHECK(read(edited).begun().text == QStringLiteral("食後三十分は起こす"));

    // Sato had not read it: hers comes later and counts, Mori's stays, and it shows.
    const QJsonObject both
        = apply(edited, editing(QStringLiteral("ベッドは三十度"), base), sato).body;
    CHECK(read(both).text() == QStringLiteral("ベッドは三十度"));
    CHECK_FALSE(read(both).latest().sawPrevious);
    CHECK(read(both).versions[1].text == QStringLiteral("食後一時間は起こす"));
    CHECK(apply(both, hers, mori).body == both);
    CHECK(apply(both, editing(QStringLiteral(" "), base), sato).why == u"bad_schema");
}

TEST_CASE("A care point ends once, with a reason, and a late edit is kept beside the end",
          "[merge][point]")
{
    const QJsonObject point = aPoint();
    CHECK(apply(point, ending({}), mori).why == u"bad_schema");
    const Operation end = ending(QStringLiteral("嚥下が良くなった"));
    const QJsonObject ended = apply(point, end, mori).body;
    REQUIRE(read(ended).ended);
    CHECK(read(ended).ended->by == mori.person);
    CHECK(read(ended).ended->reason == QStringLiteral("嚥下が良くなった"));
    CHECK(apply(ended, end, mori).body == ended);
    CHECK(apply(ended, ending(QStringLiteral("別の理由")), sato).body == ended);
    const auto late
        = apply(ended, editing(QStringLiteral("まだ起こす"), read(point).latest().operation), sato);
    CHECK(late.status == OperationStatus::Applied);
    CHECK(read(late.body).ended == read(ended).ended);
    CHECK(read(late.body).versions.last().text == QStringLiteral("まだ起こす"));
}

TEST_CASE("The last pinning counts, and repeating an earlier one changes nothing", "[merge][point]")
{
    const Operation on = pinning(true);
    const QJsonObject pinned = apply(aPoint(), on, mori).body;
    CHECK(read(pinned).isPinned);
    const QJsonObject loose = apply(pinned, pinning(false), sato).body;
    CHECK_FALSE(read(loose).isPinned);
    CHECK(apply(loose, on, mori).body == loose);
    CHECK(apply(loose, operation("point.pin", {}), sato).why == u"bad_schema");
}

TEST_CASE("A care point takes as many versions and pinnings as are kept", "[merge][point]")
{
    QJsonObject body = aPoint();
    for (int i = 0; i < 2 * CarePoint::mostVersions; ++i) {
        body = apply(body, editing(QString::number(i), read(body).latest().operation), sato).body;
        body = apply(body, pinning(i % 2 == 0), mori).body;
    }
    CHECK(read(body).versions.size() == CarePoint::mostVersions);
    CHECK(body.value(u"pins").toArray().size() == CarePoint::mostPinnings);
    CHECK(apply(body, ending(QStringLiteral("終わり")), mori).status == OperationStatus::Applied);
}

TEST_CASE("What comes before its point, or is not known, waits", "[merge][point]")
{
    CHECK(apply({}, pinning(true), mori).status == OperationStatus::Blocked);
    CHECK(apply(aPoint(), operation("point.sing", {}), mori).status == OperationStatus::Blocked);
    QJsonObject client = aPoint();
    client.insert(QStringLiteral("type"), QStringLiteral("client"));
    CHECK(apply(client, pinning(true), mori).why == u"bad_schema");
}

TEST_CASE("Whoever writes at the same time, repeating changes nothing and every word is kept in "
          "the server's order",
          "[merge][point][property]")
{
    CHECK(rc::check([] {
        QJsonObject body = aPoint();
        QList<QJsonObject> seen{body}; // what a device that has not heard the rest still shows
        QList<std::pair<Operation, Author>> past;
        QStringList said{QStringLiteral("食後三十分は起こす")};
        QList<bool> knew{true};
        QString firstReason;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const QJsonObject &shown = seen.at(*rc::gen::inRange(0, int(seen.size())));
            const Operation next = anything(i, shown);
            const Author &author = *rc::gen::arbitrary<bool>() ? sato : mori;
            if (next.verb() == u"edit") {
                knew.append(read(shown).latest().operation == read(body).latest().operation);
                said.append(next.payload.value(u"text").toString());
            }
            if (next.verb() == u"end" && firstReason.isEmpty())
                firstReason = next.payload.value(u"why").toString();
            const auto applied = apply(body, next, author);
            RC_ASSERT(applied.status == OperationStatus::Applied);
            body = applied.body;
            seen.append(body);
            past.append({next, author});
            for (const auto &[again, who] : past)
                RC_ASSERT(apply(body, again, who).body == body);
        }
        const CarePoint point = read(body);
        QStringList kept;
        QList<bool> told;
        for (const PointVersion &version : point.versions) {
            kept.append(version.text);
            told.append(version.sawPrevious);
        }
        RC_ASSERT(kept == said);
        RC_ASSERT(told == knew);
        RC_ASSERT((point.ended ? point.ended->reason : QString()) == firstReason);
    }));
}
