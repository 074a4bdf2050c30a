// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/arithmetic.h"

#include "core/fhirpath/comparison.h"
#include "core/fhirpath/decimal.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/quantity.h"

#include <cmath>
#include <limits>

namespace tasuki::fhirpath {

namespace {

    constexpr qint64 smallest = std::numeric_limits<qint64>::min();

    Collection wholeNumbers(Operator op, qint64 a, qint64 b)
    {
        qint64 outcome = 0;
        bool overflows = false;
        switch (op) {
        case Operator::Plus:
            overflows = __builtin_add_overflow(a, b, &outcome);
            break;
        case Operator::Minus:
            overflows = __builtin_sub_overflow(a, b, &outcome);
            break;
        case Operator::Times:
            overflows = __builtin_mul_overflow(a, b, &outcome);
            break;
        case Operator::Div:
        case Operator::Mod:
            overflows = b == 0 || (a == smallest && b == -1);
            if (!overflows)
                outcome = op == Operator::Div ? a / b : a % b;
            break;
        default:
            return toDecimal(decimal::quotient(double(a), double(b)));
        }
        return overflows ? Collection() : Collection{Value::integer(outcome)};
    }

    Collection decimals(Operator op, double a, double b)
    {
        switch (op) {
        case Operator::Plus:
            return toDecimal(decimal::sum(a, b));
        case Operator::Minus:
            return toDecimal(decimal::difference(a, b));
        case Operator::Times:
            return toDecimal(decimal::product(a, b));
        case Operator::Divided:
            return toDecimal(decimal::quotient(a, b));
        case Operator::Div:
            return toInteger(decimal::wholeQuotient(a, b));
        default:
            return toDecimal(decimal::remainder(a, b));
        }
    }

    Collection quantities(Operator op, const Quantity &a, const Quantity &b)
    {
        std::optional<Quantity> outcome;
        if (op == Operator::Plus)
            outcome = sum(a, b);
        else if (op == Operator::Minus)
            outcome = sum(a, Quantity{-b.number, b.unit});
        else if (op == Operator::Times)
            outcome = product(a, b);
        else if (op == Operator::Divided)
            outcome = quotient(a, b);
        return outcome ? Collection{outcome->toValue()} : Collection();
    }

    Value toValue(const Moment &moment)
    {
        switch (moment.kind()) {
        case Moment::Kind::Date:
            return Value::date(moment.toText());
        case Moment::Kind::DateTime:
            return Value::dateTime(moment.toText());
        case Moment::Kind::Time:
            break;
        }
        return Value::time(moment.toText());
    }

    /// A day and so many months. A number without a unit is not time.
    Collection moved(Evaluation &evaluation, const Moment &moment, const Value &amount, double sign)
    {
        const auto quantity = Quantity::of(amount);
        if (!quantity || amount.isNumber())
            return evaluation.fail(QStringLiteral("a date needs an amount of time"));
        const auto later = moment.plus(sign * quantity->number, quantity->unit);
        return later ? Collection{toValue(*later)} : Collection();
    }

    bool isText(const Value &value)
    {
        return value.kind() == Value::Kind::String;
    }

} // namespace

Collection toDecimal(std::optional<double> number)
{
    return number && std::isfinite(*number) ? Collection{Value::decimal(*number)} : Collection();
}

Collection toInteger(std::optional<double> number)
{
    const bool fits = number && std::abs(*number) < 9e18;
    return fits ? Collection{Value::integer(qint64(*number))} : Collection();
}

Collection calculated(Evaluation &evaluation, Operator op, const Collection &left,
                      const Collection &right)
{
    const auto a = evaluation.single(left, toText(op));
    const auto b = evaluation.single(right, toText(op));
    return a && b ? calculated(evaluation, op, *a, *b) : Collection();
}

Collection calculated(Evaluation &evaluation, Operator op, const Value &a, const Value &b)
{
    if (a.kind() == Value::Kind::Integer && b.kind() == Value::Kind::Integer)
        return wholeNumbers(op, a.json().toInteger(), b.json().toInteger());
    if (a.isNumber() && b.isNumber())
        return decimals(op, a.json().toDouble(), b.json().toDouble());
    // Forms write 'as of ' + today(): a text takes a date in as it reads.
    const bool makesText
        = (isText(a) && (isText(b) || b.isMoment())) || (a.isMoment() && isText(b));
    if (op == Operator::Plus && makesText)
        return evaluation.made(a.toText() + b.toText(), toText(op));
    if (op == Operator::Plus || op == Operator::Minus) {
        if (const auto moment = momentOf(a))
            return moved(evaluation, *moment, b, op == Operator::Plus ? 1 : -1);
    }
    const auto left = Quantity::of(a);
    const auto right = Quantity::of(b);
    if (left && right)
        return quantities(op, *left, *right);
    return evaluation.fail(QStringLiteral("%1 cannot calculate with these").arg(toText(op)));
}

Collection negated(const Value &value)
{
    if (value.kind() == Value::Kind::Integer)
        return wholeNumbers(Operator::Minus, 0, value.json().toInteger());
    if (value.isNumber())
        return toDecimal(-value.json().toDouble());
    const auto quantity = Quantity::of(value);
    return quantity ? Collection{Quantity{-quantity->number, quantity->unit}.toValue()}
                    : Collection();
}

} // namespace tasuki::fhirpath
