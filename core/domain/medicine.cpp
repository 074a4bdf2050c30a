// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/medicine.h"

#include "core/domain/room.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace tasuki {

namespace {

    template<typename Value>
    struct Named {
        Value value;
        const char *code;
        const char16_t *word;
    };

    constexpr std::array<Named<DoseTime>, 6> times{{
        {DoseTime::Waking, "waking", u"起床時"},
        {DoseTime::Morning, "morning", u"朝"},
        {DoseTime::Noon, "noon", u"昼"},
        {DoseTime::Evening, "evening", u"夕"},
        {DoseTime::Bedtime, "bedtime", u"寝る前"},
        {DoseTime::AsNeeded, "as-needed", u"頓用"},
    }};

    constexpr std::array<Named<MealSide>, 5> sides{{
        {MealSide::Before, "before", u"食前"},
        {MealSide::JustBefore, "just-before", u"食直前"},
        {MealSide::JustAfter, "just-after", u"食直後"},
        {MealSide::After, "after", u"食後"},
        {MealSide::Between, "between", u"食間"},
    }};

    template<typename Value, size_t size>
    QList<Value> valuesOf(const std::array<Named<Value>, size> &table)
    {
        QList<Value> values;
        for (const auto &row : table)
            values.append(row.value);
        return values;
    }

    template<typename Value, size_t size>
    const Named<Value> *find(const std::array<Named<Value>, size> &table, Value value)
    {
        const auto row = std::find_if(table.begin(), table.end(),
                                      [value](const auto &one) { return one.value == value; });
        return row == table.end() ? nullptr : &*row;
    }

    template<typename Value, size_t size>
    std::optional<Value> fromCode(const std::array<Named<Value>, size> &table, const QString &code)
    {
        for (const auto &row : table) {
            if (code == QLatin1String(row.code))
                return row.value;
        }
        return std::nullopt;
    }

    QDate writtenOn(const MedicineStep &step)
    {
        return step.at.toLocalTime().date();
    }

    /// The last day it may have been.
    QDate endOf(const PartialDate &date)
    {
        if (date.isWhole())
            return date.toDate();
        const QDate month(date.year, date.month == 0 ? 12 : date.month, 1);
        return QDate(month.year(), month.month(), month.daysInMonth());
    }

    bool isRecent(const MedicineStep &step, QDate today)
    {
        const auto isNew = [today](QDate day) { return day.daysTo(today) < Medicine::recentDays; };
        if (step.kind != MedicineStep::Kind::Started)
            return isNew(step.on) || isNew(writtenOn(step));
        const auto &since = step.use.since;
        const bool isKnown = since && since->isWhole();
        return (!since || isNew(endOf(*since))) && (isKnown || isNew(writtenOn(step)));
    }

} // namespace

const QList<DoseTime> &allDoseTimes()
{
    static const QList<DoseTime> all = valuesOf(times);
    return all;
}

QString toCode(DoseTime time)
{
    return QLatin1String(find(times, time)->code);
}

std::optional<DoseTime> doseTimeFromCode(const QString &code)
{
    return fromCode(times, code);
}

QString doseTimeWord(DoseTime time)
{
    return QString::fromUtf16(find(times, time)->word);
}

const QList<MealSide> &allMealSides()
{
    static const QList<MealSide> all = valuesOf(sides);
    return all;
}

QString toCode(MealSide side)
{
    const auto *row = find(sides, side);
    return row ? QString::fromLatin1(row->code) : QString();
}

std::optional<MealSide> mealSideFromCode(const QString &code)
{
    return fromCode(sides, code);
}

QString mealSideWord(MealSide side)
{
    const auto *row = find(sides, side);
    return row ? QString::fromUtf16(row->word) : QString();
}

QString timesText(const MedicineUse &use)
{
    QStringList words;
    for (const DoseTime time : allDoseTimes()) {
        if (use.times.testFlag(time))
            words += doseTimeWord(time);
    }
    QStringList parts{words.join(u'・'), mealSideWord(use.meal), use.timing};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString useText(const MedicineUse &use)
{
    QStringList parts{use.name, use.strength, use.dose, timesText(use), use.route};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isGoodMedicineUse(const MedicineUse &use)
{
    const QStringList lines{use.name,   use.strength, use.dose,
                            use.timing, use.route,    use.prescriber};
    const auto isLine
        = [](const QString &line) { return isGoodRoomLine(line, MedicineUse::longestLine); };
    const bool isDate = !use.since || PartialDate::fromIso(use.since->toIso()) == use.since;
    return !use.name.trimmed().isEmpty() && std::all_of(lines.begin(), lines.end(), isLine)
        && isGoodRoomLine(use.remark, MedicineUse::longestRemark) && isDate;
}

bool isGoodMedicineReason(const QString &reason)
{
    return !reason.trimmed().isEmpty() && isGoodRoomLine(reason, Medicine::longestReason);
}

const MedicineStep *Medicine::stop() const
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->kind == MedicineStep::Kind::Stopped)
            return &*step;
        if (step->kind == MedicineStep::Kind::Resumed)
            return nullptr;
    }
    return nullptr;
}

const MedicineStep *Medicine::unread() const
{
    return latest().sawPrevious ? nullptr : &latest();
}

const MedicineStep *Medicine::recent(QDate today) const
{
    const auto found = std::find_if(steps.crbegin(), steps.crend(),
                                    [today](const auto &step) { return isRecent(step, today); });
    return found == steps.crend() ? nullptr : &*found;
}

bool standsBefore(const Medicine &one, const Medicine &other)
{
    const auto rank = [](const Medicine &medicine) {
        const MedicineStep *stop = medicine.stop();
        const qint64 begun = medicine.started().at.toMSecsSinceEpoch();
        const qint64 day = stop ? -stop->on.toJulianDay() : 0;
        const qint64 moment = stop ? -stop->at.toMSecsSinceEpoch() : begun;
        return std::tuple(stop != nullptr, day, moment, medicine.id);
    };
    return rank(one) < rank(other);
}

} // namespace tasuki
