// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/quantity.h"

#include "core/fhirpath/calendarunit.h"
#include "core/fhirpath/decimal.h"

#include <QHash>
#include <QJsonObject>

namespace tasuki::fhirpath {

namespace {

    const QString &noUnit()
    {
        static const QString one = QStringLiteral("1");
        return one;
    }

    /// What is measured, and how many of the smallest unit one of these is. Whole numbers or short
    /// decimals, so that conversions stay exact.
    struct Measure {
        char kind;
        double factor;
    };

    const QHash<QString, Measure> &measures()
    {
        static const QHash<QString, Measure> table{
            {QStringLiteral("ug"), {'m', 1}},
            {QStringLiteral("mg"), {'m', 1e3}},
            {QStringLiteral("g"), {'m', 1e6}},
            {QStringLiteral("kg"), {'m', 1e9}},
            {QStringLiteral("t"), {'m', 1e12}},
            {QStringLiteral("[lb_av]"), {'m', 453'592'370}},
            {QStringLiteral("[oz_av]"), {'m', 28'349'523.125}},
            {QStringLiteral("mm"), {'l', 1}},
            {QStringLiteral("cm"), {'l', 10}},
            {QStringLiteral("m"), {'l', 1e3}},
            {QStringLiteral("km"), {'l', 1e6}},
            {QStringLiteral("[in_i]"), {'l', 25.4}},
            {QStringLiteral("[ft_i]"), {'l', 304.8}},
            {QStringLiteral("uL"), {'v', 1}},
            {QStringLiteral("mL"), {'v', 1e3}},
            {QStringLiteral("ml"), {'v', 1e3}},
            {QStringLiteral("dL"), {'v', 1e5}},
            {QStringLiteral("L"), {'v', 1e6}},
            {QStringLiteral("l"), {'v', 1e6}},
            {QStringLiteral("1"), {'n', 100}},
            {QStringLiteral("%"), {'n', 1}},
        };
        return table;
    }

    std::optional<Measure> measureOf(const QString &unit)
    {
        const auto known = measures().constFind(unit);
        if (known != measures().cend())
            return *known;
        const auto step = calendarUnit(unit);
        if (!step)
            return std::nullopt;
        if (*step == CalendarUnit::Year)
            return Measure{'y', 12};
        if (*step == CalendarUnit::Month)
            return Measure{'y', 1};
        return Measure{'t', millisecondsOf(*step)};
    }

    QString unitOf(const QJsonObject &json)
    {
        const QString code = json.value(QLatin1String("code")).toString();
        if (!code.isEmpty())
            return code;
        const QString unit = json.value(QLatin1String("unit")).toString();
        return unit.isEmpty() ? noUnit() : unit;
    }

} // namespace

std::optional<Quantity> Quantity::of(const Value &value)
{
    if (value.isNumber())
        return Quantity{value.json().toDouble(), noUnit()};
    if (!value.json().isObject())
        return std::nullopt;
    const QJsonObject json = value.json().toObject();
    const QJsonValue number = json.value(QLatin1String("value"));
    const bool looksLikeOne = value.kind() == Value::Kind::Quantity
        || (value.fhirType().isEmpty()
            && (json.contains(QLatin1String("unit")) || json.contains(QLatin1String("code"))));
    if (!looksLikeOne || !number.isDouble())
        return std::nullopt;
    return Quantity{number.toDouble(), unitOf(json)};
}

std::optional<Quantity> Quantity::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && !trimmed[end].isSpace() && trimmed[end] != u'\'')
        ++end;
    const auto number = decimal::fromText(trimmed.left(end));
    const QString unit = trimmed.mid(end).trimmed();
    if (!number)
        return std::nullopt;
    if (unit.isEmpty())
        return Quantity{*number, noUnit()};
    if (isCalendarWord(unit))
        return Quantity{*number, unit};
    const bool quoted = unit.size() > 2 && unit.startsWith(u'\'') && unit.endsWith(u'\'');
    if (!quoted)
        return std::nullopt;
    return Quantity{*number, unit.mid(1, unit.size() - 2)};
}

Value Quantity::toValue() const
{
    return Value::quantity(number, unit);
}

QString Quantity::toText() const
{
    const QString amount = decimal::toText(number) + u' ';
    return isCalendarWord(unit) ? amount + unit : amount + u'\'' + unit + u'\'';
}

std::optional<Quantity> Quantity::in(const QString &other) const
{
    if (unit == other)
        return *this;
    const auto from = measureOf(unit);
    const auto to = measureOf(other);
    if (!from || !to || from->kind != to->kind)
        return std::nullopt;
    const auto smallest = decimal::product(number, from->factor);
    const auto converted = smallest ? decimal::quotient(*smallest, to->factor) : std::nullopt;
    return converted ? std::optional(Quantity{*converted, other}) : std::nullopt;
}

std::optional<int> compare(const Quantity &a, const Quantity &b)
{
    const auto converted = b.in(a.unit);
    return converted ? std::optional(decimal::compare(a.number, converted->number)) : std::nullopt;
}

bool equivalent(const Quantity &a, const Quantity &b)
{
    if (const auto order = compare(a, b))
        return *order == 0;
    const auto days = [](const Quantity &quantity) -> std::optional<double> {
        if (const auto months = quantity.in(QStringLiteral("month")))
            return decimal::product(months->number, 30.4375);
        const auto inDays = quantity.in(QStringLiteral("day"));
        return inDays ? std::optional(inDays->number) : std::nullopt;
    };
    const auto left = days(a);
    const auto right = days(b);
    return left && right && decimal::compare(*left, *right) == 0;
}

std::optional<Quantity> sum(const Quantity &a, const Quantity &b)
{
    const auto converted = b.in(a.unit);
    const auto number = converted ? decimal::sum(a.number, converted->number) : std::nullopt;
    return number ? std::optional(Quantity{*number, a.unit}) : std::nullopt;
}

std::optional<Quantity> product(const Quantity &a, const Quantity &b)
{
    const bool oneIsPlain = a.unit == noUnit() || b.unit == noUnit();
    const auto number = oneIsPlain ? decimal::product(a.number, b.number) : std::nullopt;
    if (!number)
        return std::nullopt;
    return Quantity{*number, a.unit == noUnit() ? b.unit : a.unit};
}

std::optional<Quantity> quotient(const Quantity &a, const Quantity &b)
{
    const bool byPlain = b.unit == noUnit();
    const auto divisor = byPlain ? std::optional(b) : b.in(a.unit);
    const auto number = divisor ? decimal::quotient(a.number, divisor->number) : std::nullopt;
    return number ? std::optional(Quantity{*number, byPlain ? a.unit : noUnit()}) : std::nullopt;
}

} // namespace tasuki::fhirpath
