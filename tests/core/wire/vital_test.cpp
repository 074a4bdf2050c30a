// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/vital.h"
#include "tests/support/jsongen.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

QJsonObject aBody()
{
    return {{QStringLiteral("measured"), QStringLiteral("2026-06-01T00:30:00.000Z")},
            {QStringLiteral("values"), QJsonObject{{QStringLiteral("pulse"), 72}}},
            {QStringLiteral("by"), PersonId::create().toString()},
            {QStringLiteral("office"), OfficeId::create().toString()},
            {QStringLiteral("at"), QStringLiteral("2026-06-01T01:10:02.511Z")}};
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject body = aBody();
    body.insert(member, value);
    return body;
}

bool isRead(const QJsonObject &body)
{
    return measurementFromBody(ScopeId::create(), ObjectId::create(), body).has_value();
}

QJsonObject valuesOf(const QString &sign, const QJsonValue &value)
{
    return {{sign, value}};
}

/// Any that is possible.
MeasurementDraft aDraft()
{
    MeasurementDraft draft;
    draft.measuredAt
        = QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000), Qt::UTC);
    for (const VitalSign sign : allVitalSigns()) {
        const VitalRange range = possibleRange(sign);
        if (*rc::gen::arbitrary<bool>())
            draft.values.insert(sign, *rc::gen::inRange(range.least, range.most + 1));
    }
    if (*rc::gen::arbitrary<bool>())
        draft.replaces = ObjectId::create();
    if (*rc::gen::arbitrary<bool>())
        draft.note = QStringLiteral("髙﨑さん、入浴の前");
    return draft;
}

} // namespace

TEST_CASE("A measurement that is possible survives the wire, any other is refused",
          "[wire][vitals][property]")
{
    CHECK(rc::check([] {
        const MeasurementDraft draft = aDraft();
        const auto read = measurementDraftFromJson(toJson(draft));
        RC_ASSERT(read.has_value() == isGoodMeasurement(draft));
        if (read)
            RC_ASSERT(*read == draft);
    }));
}

TEST_CASE("Whatever comes is read or refused, and what was read comes back the same",
          "[wire][vitals][property]")
{
    CHECK(rc::check([] {
        QJsonObject json = aJsonObject();
        const auto mix = [&json](const char *name, const QJsonValue &good) {
            if (*rc::gen::inRange(0, 4) > 0)
                json.insert(QLatin1String(name),
                            *rc::gen::inRange(0, 4) > 0 ? good : aJsonValue(2));
        };
        mix("measured", QStringLiteral("2026-06-01T00:30:00.000Z"));
        mix("values", valuesOf(QStringLiteral("pulse"), aJsonNumber()));
        mix("note", aJsonText());
        mix("replaces", ObjectId::create().toString());
        const auto read = measurementDraftFromJson(json);
        if (read)
            RC_ASSERT(measurementDraftFromJson(toJson(*read)).value_or({}) == *read);
        (void)measurementFromBody({}, {}, json);
    }));
}

TEST_CASE("A value is a whole number of a sign that is known", "[wire][vitals]")
{
    const auto isGood = [](const QString &sign, const QJsonValue &value) {
        return measurementDraftFromJson(with(QStringLiteral("values"), valuesOf(sign, value)))
            .has_value();
    };
    CHECK(isGood(QStringLiteral("temperature"), 368));
    CHECK_FALSE(isGood(QStringLiteral("temperature"), 36.8));
    CHECK_FALSE(isGood(QStringLiteral("pulse"), QStringLiteral("72")));
    CHECK_FALSE(isGood(QStringLiteral("pulse"), 4'294'967'296.0 + 72)); // no wrapping round
    CHECK_FALSE(isGood(QStringLiteral("mood"), 3));
    CHECK_FALSE(measurementDraftFromJson(with(QStringLiteral("values"), QJsonObject())));
    CHECK_FALSE(measurementDraftFromJson(with(QStringLiteral("replaces"), QStringLiteral("it"))));
}

TEST_CASE("A measurement that lacks what it needs is not shown as one", "[wire][vitals]")
{
    REQUIRE(isRead(aBody()));
    for (const QString &member :
         {QStringLiteral("measured"), QStringLiteral("values"), QStringLiteral("by"),
          QStringLiteral("office"), QStringLiteral("at")}) {
        QJsonObject body = aBody();
        body.remove(member);
        CHECK_FALSE(isRead(body));
    }
    CHECK_FALSE(isRead(
        with(QStringLiteral("gone"), QJsonObject{{QStringLiteral("why"), QStringLiteral("x")}})));
}

TEST_CASE("A sign of a newer program is passed over in what is there already", "[wire][vitals]")
{
    const QJsonObject newer
        = with(QStringLiteral("values"),
               QJsonObject{{QStringLiteral("pulse"), 72}, {QStringLiteral("mood"), 3}});
    const auto read = measurementFromBody(ScopeId::create(), ObjectId::create(), newer);
    REQUIRE(read);
    CHECK(read->values == VitalValues{{VitalSign::Pulse, 72}});
    CHECK_FALSE(isRead(with(QStringLiteral("values"), valuesOf(QStringLiteral("mood"), 3))));
}
