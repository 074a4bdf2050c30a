// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/vital.h"

#include "core/domain/room.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    enum class UnknownSign { Refused, PassedOver };

    constexpr qint64 beyondAny = 100'000; ///< no sign goes so far

    VitalValues valuesFrom(JsonReader &reader, UnknownSign unknown)
    {
        VitalValues values;
        const QJsonObject json = reader.object("values");
        JsonReader inner(json, QStringLiteral("vital.values."));
        for (auto it = json.begin(); it != json.end(); ++it) {
            const auto sign = vitalSignFromCode(it.key());
            if (sign) {
                const qint64 value = inner.integer(it.key().toLatin1().constData());
                values.insert(*sign, static_cast<int>(std::clamp<qint64>(value, -1, beyondAny)));
            } else if (unknown == UnknownSign::Refused) {
                reader.fail("values", "has a sign that is not known here");
            }
        }
        if (!inner.ok())
            reader.fail("values", "has one that is no whole number");
        return values;
    }

    MeasurementDraft draftFrom(JsonReader &reader, UnknownSign unknown)
    {
        MeasurementDraft draft;
        draft.measuredAt = reader.time("measured");
        draft.values = valuesFrom(reader, unknown);
        draft.note = reader.optionalString("note");
        draft.replaces = readOptionalId<ObjectId>(reader, "replaces");
        if (reader.ok() && !isGoodMeasurement(draft))
            reader.fail("values", "or note are none");
        return draft;
    }

    void readRetraction(JsonReader &outer, Measurement &measurement)
    {
        const QJsonObject gone = outer.optionalObject("gone");
        if (gone.isEmpty())
            return;
        JsonReader reader(gone, QStringLiteral("vital.gone."));
        measurement.retractedAt = reader.time("at");
        measurement.retractReason = reader.optionalString("why");
        if (!reader.ok())
            outer.fail("gone", "does not say when");
    }

} // namespace

QJsonObject toJson(const MeasurementDraft &draft)
{
    QJsonObject values;
    for (auto it = draft.values.begin(); it != draft.values.end(); ++it)
        values.insert(toCode(it.key()), it.value());
    QJsonObject json{{QStringLiteral("measured"), toIsoUtc(draft.measuredAt)},
                     {QStringLiteral("values"), values}};
    if (!draft.note.isEmpty())
        json.insert(QStringLiteral("note"), draft.note);
    if (!draft.replaces.isNull())
        json.insert(QStringLiteral("replaces"), draft.replaces.toString());
    return json;
}

Result<MeasurementDraft> measurementDraftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("vital."));
    const MeasurementDraft draft = draftFrom(reader, UnknownSign::Refused);
    return reader.ok() ? Result<MeasurementDraft>(draft) : reader.error();
}

Result<Measurement> measurementFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("vital."));
    const MeasurementDraft draft = draftFrom(reader, UnknownSign::PassedOver);
    Measurement measurement;
    measurement.id = id;
    measurement.scope = scope;
    measurement.author = readId<PersonId>(reader, "by");
    measurement.office = readId<OfficeId>(reader, "office");
    measurement.measuredAt = draft.measuredAt;
    measurement.enteredAt = reader.time("at");
    measurement.values = draft.values;
    measurement.note = draft.note;
    measurement.replaces = draft.replaces;
    readRetraction(reader, measurement);
    return reader.ok() ? Result<Measurement>(measurement) : reader.error();
}

} // namespace tasuki
