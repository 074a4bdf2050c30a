// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/vital.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload, const QDateTime &at = noon)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, at, payload};
}

QJsonObject aPulse()
{
    return toJson(MeasurementDraft{noon.addSecs(-600), {{VitalSign::Pulse, 72}}, {}, {}});
}

Operation takingBack(const QString &why, const QDateTime &at = noon)
{
    return operation("vital.retract", {{QStringLiteral("why"), why}}, at);
}

Measurement read(const QJsonObject &body)
{
    return measurementFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

} // namespace

TEST_CASE("A measurement is added once, by whom the server says, and nothing else with it",
          "[merge][vitals]")
{
    QJsonObject payload = aPulse();
    payload.insert(QStringLiteral("by"), mori.person.toString());
    payload.insert(QStringLiteral("gone"), QJsonObject{{QStringLiteral("at"), toIsoUtc(noon)}});
    payload.insert(QStringLiteral("ballast"), QString(5000, u'x'));
    const Operation add = operation("vital.add", payload);
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(read(made.body).author == sato.person);
    CHECK(read(made.body).measuredAt == noon.addSecs(-600));
    CHECK(read(made.body).enteredAt == noon);
    CHECK_FALSE(read(made.body).isRetracted());
    CHECK_FALSE(made.body.contains(u"ballast"));
    CHECK(apply(made.body, add, sato).body == made.body);
    CHECK(apply(made.body, operation("vital.add", payload), mori).why == u"exists");
    payload.insert(QStringLiteral("values"), QJsonObject{{QStringLiteral("pulse"), 7200}});
    CHECK(apply({}, operation("vital.add", payload), sato).why == u"bad_schema");
}

TEST_CASE("Only its author takes a measurement back, and it stays to be seen", "[merge][vitals]")
{
    const QJsonObject body = apply({}, operation("vital.add", aPulse()), sato).body;
    const Operation back = takingBack(QStringLiteral("別の方の値でした"));
    CHECK(apply(body, back, mori).why == u"not_the_author");
    const QJsonObject gone = apply(body, back, sato).body;
    CHECK(read(gone).isRetracted());
    CHECK(read(gone).retractReason == QStringLiteral("別の方の値でした"));
    CHECK(read(gone).values == read(body).values);
    CHECK(apply(gone, back, sato).body == gone);
    CHECK(apply(body, takingBack(QStringLiteral("two\nlines")), sato).why == u"bad_schema");
}

TEST_CASE("Nothing of a measurement is ever changed in place", "[merge][vitals]")
{
    const QJsonObject body = apply({}, operation("vital.add", aPulse()), sato).body;
    for (const char *kind : {"vital.edit", "vital.patch", "vital.move"}) {
        const auto changed = apply(body, operation(kind, aPulse()), sato);
        CHECK(changed.status == OperationStatus::Blocked);
        CHECK(changed.body == body);
    }
    CHECK(apply({}, takingBack({}), sato).status == OperationStatus::Blocked);
    QJsonObject post = body;
    post.insert(QStringLiteral("type"), QStringLiteral("msg"));
    CHECK(apply(post, takingBack({}), sato).why == u"bad_schema");
}

TEST_CASE("However often and in whatever order a measurement is taken back, it is the same",
          "[merge][vitals][property]")
{
    CHECK(rc::check([] {
        const QJsonObject body = apply({}, operation("vital.add", aPulse()), sato).body;
        QList<Operation> backs;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            backs.append(takingBack(QString::number(i), noon.addSecs(*rc::gen::inRange(-3, 3))));
        const auto inOrder = [&body](const QList<Operation> &operations) {
            QJsonObject now = body;
            for (const Operation &each : operations)
                now = apply(now, each, sato).body;
            return now;
        };
        const QJsonObject once = inOrder(backs);
        QList<Operation> again = backs;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            again.append(backs.at(*rc::gen::inRange<qsizetype>(0, backs.size())));
        for (qsizetype i = again.size() - 1; i > 0; --i)
            again.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        RC_ASSERT(inOrder(again) == once);
        RC_ASSERT(canonicalBody(inOrder(again)) == canonicalBody(once));
    }));
}
