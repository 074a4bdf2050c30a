// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/medicine.h"

#include "core/wire/strictid.h"

#include <array>
#include <utility>

namespace tasuki {

namespace {

    using Kind = MedicineStep::Kind;

    enum class UnknownCode { Refused, ReadAsText };

    constexpr std::array<std::pair<Kind, const char *>, 3> stepKinds{{
        {Kind::Changed, "change"},
        {Kind::Stopped, "stop"},
        {Kind::Resumed, "resume"},
    }};

    constexpr std::array<std::pair<const char *, QString MedicineUse::*>, 7> lines{{
        {"name", &MedicineUse::name},
        {"strength", &MedicineUse::strength},
        {"dose", &MedicineUse::dose},
        {"timing", &MedicineUse::timing},
        {"route", &MedicineUse::route},
        {"prescriber", &MedicineUse::prescriber},
        {"remark", &MedicineUse::remark},
    }};

    QJsonObject toJson(const MedicineUse &use)
    {
        QJsonObject json;
        for (const auto &[name, line] : lines) {
            if (!(use.*line).isEmpty())
                json.insert(QLatin1String(name), use.*line);
        }
        QJsonArray times;
        for (const DoseTime time : allDoseTimes()) {
            if (use.times.testFlag(time))
                times.append(toCode(time));
        }
        if (!times.isEmpty())
            json.insert(QStringLiteral("times"), times);
        if (use.meal != MealSide::Any)
            json.insert(QStringLiteral("meal"), toCode(use.meal));
        if (use.since)
            json.insert(QStringLiteral("since"), use.since->toIso());
        return json;
    }

    /// Codes that are not known here.
    QStringList readCodes(JsonReader &reader, MedicineUse &use)
    {
        QStringList unknown;
        for (const QJsonValue &value : reader.optionalArray("times")) {
            const QString code = value.toString();
            if (const auto time = doseTimeFromCode(code))
                use.times |= *time;
            else if (code.isEmpty())
                reader.fail("times", "holds something that is no code");
            else
                unknown += code;
        }
        const QString meal = reader.optionalString("meal");
        const auto side = mealSideFromCode(meal);
        use.meal = side.value_or(MealSide::Any);
        if (!side && !meal.isEmpty())
            unknown += meal;
        return unknown;
    }

    MedicineUse readUse(JsonReader &reader, UnknownCode unknownCode)
    {
        MedicineUse use;
        for (const auto &[name, line] : lines)
            use.*line = reader.optionalString(name);
        const QStringList unknown = readCodes(reader, use);
        const QString since = reader.optionalString("since");
        use.since = PartialDate::fromIso(since);
        if (!since.isEmpty() && !use.since)
            reader.fail("since", "is not a date");
        if (reader.ok() && !isGoodMedicineUse(use))
            reader.fail("name", "is missing, or a line is none");
        if (unknown.isEmpty())
            return use;
        if (unknownCode == UnknownCode::Refused)
            reader.fail("times", "or meal have a code that is not known here");
        use.timing = (unknown + QStringList{use.timing}).join(u' ').trimmed();
        return use;
    }

    QString readReason(JsonReader &reader)
    {
        const QString reason = reader.string("why");
        if (!isGoodMedicineReason(reason))
            reader.fail("why", "says nothing");
        return reason;
    }

    MedicineTurn readTurn(JsonReader &reader)
    {
        MedicineTurn turn;
        turn.base = readId<OperationId>(reader, "base");
        const QString on = reader.string("on");
        turn.on = QDate::fromString(on, Qt::ISODate);
        if (!turn.on.isValid() || turn.on.toString(Qt::ISODate) != on)
            reader.fail("on", "is not a day");
        turn.reason = readReason(reader);
        return turn;
    }

    void readOrigin(JsonReader &reader, MedicineStep &step)
    {
        step.operation = readId<OperationId>(reader, "op");
        step.by = readId<PersonId>(reader, "by");
        step.office = readId<OfficeId>(reader, "office");
        step.at = reader.time("at");
    }

    Result<MedicineStep> readStep(const QJsonObject &json, const MedicineStep &before)
    {
        JsonReader reader(json, QStringLiteral("medicine.steps."));
        const QString code = reader.string("kind");
        const auto kind
            = std::find_if(stepKinds.begin(), stepKinds.end(),
                           [&code](const auto &one) { return code == QLatin1String(one.second); });
        if (kind == stepKinds.end())
            reader.fail("kind", "is none that is known");
        MedicineStep step;
        const MedicineTurn turn = readTurn(reader);
        readOrigin(reader, step);
        if (!reader.ok())
            return reader.error();
        step.kind = kind->first;
        step.use
            = step.kind == Kind::Changed ? readUse(reader, UnknownCode::ReadAsText) : before.use;
        step.on = turn.on;
        step.reason = turn.reason;
        step.sawPrevious = turn.base == before.operation;
        return reader.ok() ? Result<MedicineStep>(step) : reader.error();
    }

} // namespace

QJsonObject toJson(const MedicineDraft &draft)
{
    QJsonObject json = toJson(draft.use);
    json.insert(QStringLiteral("why"), draft.reason);
    return json;
}

QJsonObject toJson(const MedicineTurn &turn)
{
    return {{QStringLiteral("base"), turn.base.toString()},
            {QStringLiteral("on"), turn.on.toString(Qt::ISODate)},
            {QStringLiteral("why"), turn.reason}};
}

QJsonObject toJson(const MedicineChange &change)
{
    QJsonObject json = toJson(change.turn);
    const QJsonObject use = toJson(change.use);
    for (auto it = use.begin(); it != use.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<MedicineDraft> medicineDraftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("medicine."));
    const MedicineDraft draft{readUse(reader, UnknownCode::Refused), readReason(reader)};
    return reader.ok() ? Result<MedicineDraft>(draft) : reader.error();
}

Result<MedicineTurn> medicineTurnFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("medicine."));
    const MedicineTurn turn = readTurn(reader);
    return reader.ok() ? Result<MedicineTurn>(turn) : reader.error();
}

Result<MedicineChange> medicineChangeFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("medicine."));
    const MedicineChange change{readUse(reader, UnknownCode::Refused), readTurn(reader)};
    return reader.ok() ? Result<MedicineChange>(change) : reader.error();
}

Result<Medicine> medicineFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("medicine."));
    MedicineStep start;
    start.use = readUse(reader, UnknownCode::ReadAsText);
    start.reason = readReason(reader);
    readOrigin(reader, start);
    const QJsonArray steps = reader.optionalArray("steps");
    if (!reader.ok())
        return reader.error();
    Medicine medicine{id, scope, {start}};
    for (const QJsonValue &value : steps) {
        const auto step = readStep(value.toObject(), medicine.latest());
        if (!step)
            return step.error();
        medicine.steps.append(*step);
    }
    return medicine;
}

} // namespace tasuki
