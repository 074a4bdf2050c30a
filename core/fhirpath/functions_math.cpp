// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/decimal.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/quantity.h"

#include <cmath>

namespace tasuki::fhirpath {

namespace {

    /// The one number a function of mathematics works on.
    std::optional<Value> number(Evaluation &evaluation, const Node &call, const Collection &input)
    {
        auto value = evaluation.single(input, call.text);
        if (value && !value->isNumber()) {
            evaluation.fail(QStringLiteral("%1() needs a number").arg(call.text));
            return std::nullopt;
        }
        return value;
    }

    template<double (*function)(double)>
    Collection real(Evaluation &evaluation, const Node &call, const Collection &input,
                    const Frame &)
    {
        const auto value = number(evaluation, call, input);
        return value ? toDecimal(function(value->json().toDouble())) : Collection();
    }

    template<double (*function)(double)>
    Collection whole(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &)
    {
        const auto value = number(evaluation, call, input);
        if (!value || value->kind() == Value::Kind::Integer)
            return value ? Collection{*value} : Collection();
        // 15 digits first: 0.1 * 30 is 3 for people, whatever the last bit says.
        return toInteger(function(decimal::rounded(value->json().toDouble(), 14)));
    }

    Collection absolute(Evaluation &evaluation, const Node &call, const Collection &input,
                        const Frame &)
    {
        const auto value = evaluation.single(input, call.text);
        if (value && value->kind() == Value::Kind::Quantity) {
            const auto quantity = Quantity::of(*value);
            return quantity && quantity->number < 0 ? negated(*value) : Collection{*value};
        }
        const auto amount = number(evaluation, call, input);
        if (!amount)
            return {};
        return amount->json().toDouble() < 0 ? negated(*amount) : Collection{*amount};
    }

    Collection round(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &frame)
    {
        const auto value = number(evaluation, call, input);
        qint64 places = 0;
        if (!call.arguments.isEmpty()) {
            const auto given = evaluation.integer(evaluation.argument(call, 0, frame), call.text);
            if (!given)
                return {};
            if (*given < 0)
                return evaluation.fail(QStringLiteral("round() to less than no places"));
            places = std::min<qint64>(*given, 30);
        }
        if (!value || value->kind() == Value::Kind::Integer)
            return value ? Collection{*value} : Collection();
        return toDecimal(decimal::rounded(value->json().toDouble(), int(places)));
    }

    /// Small whole powers stay as exact as what is multiplied.
    std::optional<double> powerOf(double base, double exponent)
    {
        const bool isSmall = exponent == std::floor(exponent) && exponent >= 0 && exponent <= 16;
        if (!isSmall)
            return std::pow(base, exponent);
        std::optional<double> product = 1;
        for (int i = 0; i < int(exponent) && product; ++i)
            product = decimal::product(*product, base);
        return product;
    }

    Collection power(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &frame)
    {
        const auto base = number(evaluation, call, input);
        const auto exponent = number(evaluation, call, evaluation.argument(call, 0, frame));
        if (!base || !exponent)
            return {};
        const auto outcome = powerOf(base->json().toDouble(), exponent->json().toDouble());
        const bool isWhole = base->kind() == Value::Kind::Integer
            && exponent->kind() == Value::Kind::Integer && exponent->json().toDouble() >= 0;
        return isWhole && outcome && std::abs(*outcome) < 1e15 ? toInteger(outcome)
                                                               : toDecimal(outcome);
    }

    Collection log(Evaluation &evaluation, const Node &call, const Collection &input,
                   const Frame &frame)
    {
        const auto value = number(evaluation, call, input);
        const auto base = number(evaluation, call, evaluation.argument(call, 0, frame));
        if (!value || !base)
            return {};
        const double ratio = std::log(value->json().toDouble()) / std::log(base->json().toDouble());
        return std::isfinite(ratio) ? toDecimal(decimal::rounded(ratio, 14)) : Collection();
    }

} // namespace

FunctionTable mathFunctions()
{
    return {
        {QStringLiteral("abs"), {0, 0, absolute}},
        {QStringLiteral("ceiling"), {0, 0, whole<std::ceil>}},
        {QStringLiteral("floor"), {0, 0, whole<std::floor>}},
        {QStringLiteral("truncate"), {0, 0, whole<std::trunc>}},
        {QStringLiteral("round"), {0, 1, round}},
        {QStringLiteral("sqrt"), {0, 0, real<std::sqrt>}},
        {QStringLiteral("exp"), {0, 0, real<std::exp>}},
        {QStringLiteral("ln"), {0, 0, real<std::log>}},
        {QStringLiteral("log"), {1, 1, log}},
        {QStringLiteral("power"), {1, 1, power}},
    };
}

} // namespace tasuki::fhirpath
