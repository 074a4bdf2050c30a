// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/operations.h"

#include <QJsonObject>

// Functions that look into items one by one, and those that go from an item to others.

namespace tasuki::fhirpath {

namespace {

    /// Calls `visit(item, outcome of the first argument)` until it says false.
    template<typename Visit>
    void forEach(Evaluation &evaluation, const Node &call, const Collection &input,
                 const Visit &visit)
    {
        Collection that;
        for (qsizetype i = 0; i < input.size() && evaluation.isOk(); ++i) {
            that = {input[i]};
            if (!visit(input[i], evaluation.argument(call, 0, Frame{that, i})))
                return;
        }
    }

    Collection where(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &)
    {
        Collection kept;
        forEach(evaluation, call, input, [&](const Value &item, const Collection &outcome) {
            if (evaluation.truth(outcome, call.text) == true)
                kept.append(item);
            return true;
        });
        return kept;
    }

    Collection select(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &)
    {
        Collection found;
        forEach(evaluation, call, input, [&](const Value &, const Collection &outcome) {
            found += outcome;
            return found.size() <= Evaluation::longest;
        });
        return found;
    }

    Collection all(Evaluation &evaluation, const Node &call, const Collection &input, const Frame &)
    {
        bool holds = true;
        forEach(evaluation, call, input, [&](const Value &, const Collection &outcome) {
            holds = evaluation.truth(outcome, call.text) == true;
            return holds;
        });
        return {Value::boolean(holds)};
    }

    Collection exists(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &)
    {
        if (call.arguments.isEmpty())
            return {Value::boolean(!input.isEmpty())};
        bool found = false;
        forEach(evaluation, call, input, [&](const Value &, const Collection &outcome) {
            found = evaluation.truth(outcome, call.text) == true;
            return !found;
        });
        return {Value::boolean(found)};
    }

    /// A path that only goes down comes to an end by itself, and what it meets are different places
    /// even when they say the same: two equal lines of a table are two lines.
    bool onlyGoesDown(const Node &step)
    {
        if (step.kind == Node::Kind::Member)
            return !step.input || onlyGoesDown(*step.input);
        return step.kind == Node::Kind::Call && step.text == u"children" && !step.input;
    }

    Collection repeat(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &frame)
    {
        const bool goesDown = onlyGoesDown(*call.arguments.first());
        Collection found;
        Collection level = input;
        while (!level.isEmpty() && evaluation.isOk()) {
            Collection next = select(evaluation, call, level, frame);
            if (!goesDown) {
                Collection fresh;
                for (const Value &value : std::as_const(next)) {
                    if (!isAmong(evaluation, value, found) && !isAmong(evaluation, value, fresh))
                        fresh.append(value);
                }
                next = fresh;
            }
            found += next;
            level = next;
            if (!evaluation.spend(next.size()) || found.size() > Evaluation::longest)
                return {};
        }
        return found;
    }

    Collection aggregate(Evaluation &evaluation, const Node &call, const Collection &input,
                         const Frame &frame)
    {
        Collection total
            = call.arguments.size() > 1 ? evaluation.argument(call, 1, frame) : Collection();
        Collection that;
        for (qsizetype i = 0; i < input.size() && evaluation.isOk(); ++i) {
            that = {input[i]};
            total = evaluation.argument(call, 0, Frame{that, i, &total});
        }
        return total;
    }

    Collection iif(Evaluation &evaluation, const Node &call, const Collection &input,
                   const Frame &frame)
    {
        const Frame inner{input, frame.index, frame.total};
        const auto condition = evaluation.truth(evaluation.argument(call, 0, inner), call.text);
        if (condition == true)
            return evaluation.argument(call, 1, inner);
        return call.arguments.size() > 2 ? evaluation.argument(call, 2, inner) : Collection();
    }

    Collection ofType(Evaluation &, const Node &call, const Collection &input, const Frame &)
    {
        Collection fitting;
        for (const Value &value : input) {
            if (isOfType(value, call.arguments.first()->text))
                fitting.append(value);
        }
        return fitting;
    }

    Collection is(Evaluation &evaluation, const Node &call, const Collection &input, const Frame &)
    {
        const auto value = evaluation.single(input, call.text);
        return value ? Collection{Value::boolean(isOfType(*value, call.arguments.first()->text))}
                     : Collection();
    }

    Collection children(Evaluation &evaluation, const Node &, const Collection &input,
                        const Frame &)
    {
        Collection found;
        for (const Value &value : input)
            evaluation.navigation().children(value, found);
        return found;
    }

    Collection descendants(Evaluation &evaluation, const Node &, const Collection &input,
                           const Frame &)
    {
        Collection found;
        for (const Value &value : input) {
            evaluation.navigation().descendants(value, found);
            if (!evaluation.isOk() || found.size() > Evaluation::longest)
                return {};
        }
        return found;
    }

    Collection extension(Evaluation &evaluation, const Node &call, const Collection &input,
                         const Frame &frame)
    {
        const auto url = evaluation.text(evaluation.argument(call, 0, frame), call.text);
        static const MemberName name(QStringLiteral("extension"));
        Collection found;
        Collection extensions;
        for (const Value &value : input)
            evaluation.navigation().member(value, name, extensions);
        for (const Value &value : std::as_const(extensions)) {
            if (url && value.json().toObject().value(QLatin1String("url")).toString() == *url)
                found.append(value);
        }
        return found;
    }

    bool hasOwnValue(const Collection &input)
    {
        return input.size() == 1 && !input.first().json().isNull()
            && !input.first().json().isUndefined() && !input.first().json().isObject();
    }

    Collection hasValue(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return {Value::boolean(hasOwnValue(input))};
    }

    Collection getValue(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return hasOwnValue(input) ? input : Collection();
    }

    /// References lead out of the form; there is nothing to follow them to.
    Collection resolve(Evaluation &, const Node &, const Collection &, const Frame &)
    {
        return {};
    }

    Collection trace(Evaluation &, const Node &, const Collection &input, const Frame &)
    {
        return input;
    }

} // namespace

FunctionTable filterFunctions()
{
    return {
        {QStringLiteral("where"), {1, 1, where}},
        {QStringLiteral("select"), {1, 1, select}},
        {QStringLiteral("all"), {1, 1, all}},
        {QStringLiteral("exists"), {0, 1, exists}},
        {QStringLiteral("repeat"), {1, 1, repeat}},
        {QStringLiteral("aggregate"), {1, 2, aggregate}},
        {QStringLiteral("iif"), {2, 3, iif}},
        {QStringLiteral("ofType"), {1, 1, ofType, true}},
        {QStringLiteral("as"), {1, 1, ofType, true}},
        {QStringLiteral("is"), {1, 1, is, true}},
        {QStringLiteral("children"), {0, 0, children}},
        {QStringLiteral("descendants"), {0, 0, descendants}},
        {QStringLiteral("extension"), {1, 1, extension}},
        {QStringLiteral("hasValue"), {0, 0, hasValue}},
        {QStringLiteral("getValue"), {0, 0, getValue}},
        {QStringLiteral("resolve"), {0, 0, resolve}},
        {QStringLiteral("trace"), {1, 2, trace}},
    };
}

} // namespace tasuki::fhirpath
