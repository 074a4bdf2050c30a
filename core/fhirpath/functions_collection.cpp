// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/operations.h"

// Functions that count, pick and combine items without looking into them.

namespace tasuki::fhirpath {

namespace {

    Collection truth(bool value)
    {
        return {Value::boolean(value)};
    }

    Collection empty(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return truth(input.isEmpty());
    }

    Collection negation(Evaluation &evaluation, const Node &call, const Collection &input,
                        const Frame &)
    {
        const auto value = evaluation.truth(input, call.text);
        return value ? truth(!*value) : Collection();
    }

    Collection count(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return {Value::integer(input.size())};
    }

    /// allTrue, anyTrue, allFalse, anyFalse: by the two words of the name.
    Collection allOrAny(Evaluation &evaluation, const Node &call, const Collection &input,
                        const Frame &)
    {
        const bool wanted = call.text.endsWith(QLatin1String("True"));
        const bool all = call.text.startsWith(QLatin1String("all"));
        bool outcome = all;
        for (const Value &value : input) {
            if (value.kind() != Value::Kind::Boolean)
                return evaluation.fail(
                    QStringLiteral("%1() needs true and false only").arg(call.text));
            const bool fits = value.isTrue() == wanted;
            outcome = all ? outcome && fits : outcome || fits;
        }
        return truth(outcome);
    }

    Collection onlyOnce(Evaluation &evaluation, const Node &, const Collection &input,
                        const Frame &)
    {
        return distinct(evaluation, input);
    }

    Collection isDistinct(Evaluation &evaluation, const Node &, const Collection &input,
                          const Frame &)
    {
        return truth(distinct(evaluation, input).size() == input.size());
    }

    Collection single(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &)
    {
        const auto value = evaluation.single(input, call.text + QStringLiteral("()"));
        return value ? Collection{*value} : Collection();
    }

    Collection first(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return input.mid(0, 1);
    }

    Collection last(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return input.isEmpty() ? Collection() : Collection{input.last()};
    }

    Collection tail(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return input.mid(1);
    }

    Collection skipOrTake(Evaluation &evaluation, const Node &call, const Collection &input,
                          const Frame &frame)
    {
        const auto number = evaluation.integer(evaluation.argument(call, 0, frame), call.text);
        if (!number)
            return {};
        const auto bounded = qsizetype(std::clamp<qint64>(*number, 0, input.size()));
        return call.text == u"skip" ? input.mid(bounded) : input.mid(0, bounded);
    }

    Collection intersect(Evaluation &evaluation, const Node &call, const Collection &input,
                         const Frame &frame)
    {
        const Collection other = evaluation.argument(call, 0, frame);
        Collection shared;
        for (const Value &value : distinct(evaluation, input)) {
            if (isAmong(evaluation, value, other))
                shared.append(value);
        }
        return shared;
    }

    Collection exclude(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &frame)
    {
        const Collection other = evaluation.argument(call, 0, frame);
        Collection rest;
        for (const Value &value : input) {
            if (evaluation.isOk() && !isAmong(evaluation, value, other))
                rest.append(value);
        }
        return rest;
    }

    Collection unite(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &frame)
    {
        return distinct(evaluation, input + evaluation.argument(call, 0, frame));
    }

    Collection combine(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &frame)
    {
        return input + evaluation.argument(call, 0, frame);
    }

    bool isWithin(Evaluation &evaluation, const Collection &part, const Collection &whole)
    {
        for (const Value &value : part) {
            if (!isAmong(evaluation, value, whole) || !evaluation.isOk())
                return false;
        }
        return true;
    }

    Collection subsetOf(Evaluation &evaluation, const Node &call, const Collection &input,
                        const Frame &frame)
    {
        return truth(isWithin(evaluation, input, evaluation.argument(call, 0, frame)));
    }

    Collection supersetOf(Evaluation &evaluation, const Node &call, const Collection &input,
                          const Frame &frame)
    {
        return truth(isWithin(evaluation, evaluation.argument(call, 0, frame), input));
    }

    Collection sum(Evaluation &evaluation, const Node &, const Collection &input, const Frame &)
    {
        Collection total = input.mid(0, 1);
        for (qsizetype i = 1; i < input.size() && !total.isEmpty() && evaluation.isOk(); ++i)
            total = calculated(evaluation, Operator::Plus, total.first(), input[i]);
        return total;
    }

    Collection average(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &frame)
    {
        const Collection total = sum(evaluation, call, input, frame);
        if (total.isEmpty())
            return {};
        return calculated(evaluation, Operator::Divided, total.first(),
                          Value::integer(input.size()));
    }

    Collection extreme(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &)
    {
        Collection best = input.mid(0, 1);
        const int wanted = call.text == u"min" ? -1 : 1;
        for (const Value &value : input) {
            const Order found = order(value, best.first());
            if (!found.isComparable)
                return evaluation.fail(QStringLiteral("%1() cannot compare these").arg(call.text));
            if (!found.sign)
                return {};
            if (*found.sign == wanted)
                best = {value};
        }
        return best;
    }

} // namespace

FunctionTable collectionFunctions()
{
    return {
        {QStringLiteral("empty"), {0, 0, empty}},
        {QStringLiteral("not"), {0, 0, negation}},
        {QStringLiteral("count"), {0, 0, count}},
        {QStringLiteral("allTrue"), {0, 0, allOrAny}},
        {QStringLiteral("anyTrue"), {0, 0, allOrAny}},
        {QStringLiteral("allFalse"), {0, 0, allOrAny}},
        {QStringLiteral("anyFalse"), {0, 0, allOrAny}},
        {QStringLiteral("distinct"), {0, 0, onlyOnce}},
        {QStringLiteral("isDistinct"), {0, 0, isDistinct}},
        {QStringLiteral("single"), {0, 0, single}},
        {QStringLiteral("first"), {0, 0, first}},
        {QStringLiteral("last"), {0, 0, last}},
        {QStringLiteral("tail"), {0, 0, tail}},
        {QStringLiteral("skip"), {1, 1, skipOrTake}},
        {QStringLiteral("take"), {1, 1, skipOrTake}},
        {QStringLiteral("intersect"), {1, 1, intersect}},
        {QStringLiteral("exclude"), {1, 1, exclude}},
        {QStringLiteral("union"), {1, 1, unite}},
        {QStringLiteral("combine"), {1, 1, combine}},
        {QStringLiteral("subsetOf"), {1, 1, subsetOf}},
        {QStringLiteral("supersetOf"), {1, 1, supersetOf}},
        {QStringLiteral("sum"), {0, 0, sum}},
        {QStringLiteral("avg"), {0, 0, average}},
        {QStringLiteral("min"), {0, 0, extreme}},
        {QStringLiteral("max"), {0, 0, extreme}},
    };
}

} // namespace tasuki::fhirpath
