// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/decimal.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/quantity.h"

#include <cmath>

// to…, convertsTo…, and the moment of evaluation.

namespace tasuki::fhirpath {

namespace {

    using Conversion = Collection (*)(const Value &);

    Collection nothing()
    {
        return {};
    }

    bool isText(const Value &value)
    {
        return value.json().isString();
    }

    Collection toWhole(const Value &value)
    {
        if (value.kind() == Value::Kind::Integer)
            return {value};
        if (value.kind() == Value::Kind::Boolean)
            return {Value::integer(value.isTrue() ? 1 : 0)};
        if (value.kind() == Value::Kind::Decimal) {
            const double number = value.json().toDouble();
            return number == std::trunc(number) ? toInteger(number) : nothing();
        }
        bool isNumber = false;
        const QString text = value.json().toString();
        const qint64 number = text.trimmed() == text ? text.toLongLong(&isNumber) : 0;
        return isText(value) && isNumber ? Collection{Value::integer(number)} : nothing();
    }

    Collection toReal(const Value &value)
    {
        if (value.isNumber())
            return toDecimal(value.json().toDouble());
        if (value.kind() == Value::Kind::Boolean)
            return {Value::decimal(value.isTrue() ? 1 : 0)};
        return isText(value) ? toDecimal(decimal::fromText(value.json().toString())) : nothing();
    }

    Collection toString(const Value &value)
    {
        return value.kind() == Value::Kind::Element ? nothing()
                                                    : Collection{Value::string(value.toText())};
    }

    Collection toBoolean(const Value &value)
    {
        if (value.kind() == Value::Kind::Boolean)
            return {value};
        const QString text = value.isNumber() ? decimal::toText(value.json().toDouble())
                                              : value.json().toString().toLower();
        for (const char16_t *word : {u"true", u"t", u"yes", u"y", u"1", u"1.0"}) {
            if (text == word)
                return {Value::boolean(true)};
        }
        for (const char16_t *word : {u"false", u"f", u"no", u"n", u"0", u"0.0"}) {
            if (text == word)
                return {Value::boolean(false)};
        }
        return {};
    }

    std::optional<Moment> readMoment(const Value &value)
    {
        return isText(value) ? Moment::fromText(value.json().toString()) : std::nullopt;
    }

    Collection toDate(const Value &value)
    {
        const auto moment = readMoment(value);
        return moment && moment->kind() != Moment::Kind::Time
            ? Collection{Value::date(moment->dateOnly().toText())}
            : nothing();
    }

    Collection toDateTime(const Value &value)
    {
        const auto moment = readMoment(value);
        return moment && moment->kind() != Moment::Kind::Time
            ? Collection{Value::dateTime(moment->toText())}
            : nothing();
    }

    Collection toTime(const Value &value)
    {
        const auto moment = isText(value)
            ? Moment::fromText(value.json().toString(), Moment::Kind::Time)
            : std::nullopt;
        return moment ? Collection{Value::time(moment->toText())} : nothing();
    }

    Collection toQuantity(const Value &value)
    {
        if (const auto quantity = Quantity::of(value))
            return {quantity->toValue()};
        if (value.kind() == Value::Kind::Boolean)
            return {Value::quantity(value.isTrue() ? 1 : 0, QStringLiteral("1"))};
        const auto read = Quantity::fromText(value.json().toString());
        return isText(value) && read ? Collection{read->toValue()} : nothing();
    }

    Collection inUnit(Evaluation &evaluation, const Node &call, const Collection &converted,
                      const Frame &frame)
    {
        if (call.arguments.isEmpty() || converted.isEmpty())
            return converted;
        const auto unit = evaluation.text(evaluation.argument(call, 0, frame), call.text);
        const auto quantity = Quantity::of(converted.first());
        const auto moved = unit && quantity ? quantity->in(*unit) : std::nullopt;
        return moved ? Collection{moved->toValue()} : nothing();
    }

    template<Conversion conversion>
    Collection to(Evaluation &evaluation, const Node &call, const Collection &input,
                  const Frame &frame)
    {
        const auto value = evaluation.single(input, call.text);
        return value ? inUnit(evaluation, call, conversion(*value), frame) : nothing();
    }

    template<Conversion conversion>
    Collection convertsTo(Evaluation &evaluation, const Node &call, const Collection &input,
                          const Frame &frame)
    {
        const auto value = evaluation.single(input, call.text);
        if (!value)
            return {};
        return {Value::boolean(!inUnit(evaluation, call, conversion(*value), frame).isEmpty())};
    }

    /// now(), today() and timeOfDay(): one moment for the whole evaluation.
    Collection clock(Evaluation &evaluation, const Node &call, const Collection &, const Frame &)
    {
        const QDateTime now = evaluation.context().now.toLocalTime();
        if (!now.isValid())
            return {};
        if (call.text == u"today")
            return {Value::date(Moment::fromDate(now.date()).toText())};
        if (call.text == u"timeOfDay")
            return {Value::time(Moment::fromTime(now.time()).toText())};
        return {Value::dateTime(Moment::fromDateTime(now).toText())};
    }

} // namespace

FunctionTable conversionFunctions()
{
    return {
        {QStringLiteral("toInteger"), {0, 0, to<toWhole>}},
        {QStringLiteral("toDecimal"), {0, 0, to<toReal>}},
        {QStringLiteral("toString"), {0, 0, to<toString>}},
        {QStringLiteral("toBoolean"), {0, 0, to<toBoolean>}},
        {QStringLiteral("toDate"), {0, 0, to<toDate>}},
        {QStringLiteral("toDateTime"), {0, 0, to<toDateTime>}},
        {QStringLiteral("toTime"), {0, 0, to<toTime>}},
        {QStringLiteral("toQuantity"), {0, 1, to<toQuantity>}},
        {QStringLiteral("convertsToInteger"), {0, 0, convertsTo<toWhole>}},
        {QStringLiteral("convertsToDecimal"), {0, 0, convertsTo<toReal>}},
        {QStringLiteral("convertsToString"), {0, 0, convertsTo<toString>}},
        {QStringLiteral("convertsToBoolean"), {0, 0, convertsTo<toBoolean>}},
        {QStringLiteral("convertsToDate"), {0, 0, convertsTo<toDate>}},
        {QStringLiteral("convertsToDateTime"), {0, 0, convertsTo<toDateTime>}},
        {QStringLiteral("convertsToTime"), {0, 0, convertsTo<toTime>}},
        {QStringLiteral("convertsToQuantity"), {0, 1, convertsTo<toQuantity>}},
        {QStringLiteral("now"), {0, 0, clock}},
        {QStringLiteral("today"), {0, 0, clock}},
        {QStringLiteral("timeOfDay"), {0, 0, clock}},
    };
}

} // namespace tasuki::fhirpath
