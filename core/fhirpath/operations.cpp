// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/operations.h"

#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/evaluation.h"

namespace tasuki::fhirpath {

namespace {

    using Truth = std::optional<bool>;

    Collection toCollection(Truth truth)
    {
        return truth ? Collection{Value::boolean(*truth)} : Collection();
    }

    Truth inverted(Truth truth)
    {
        return truth ? Truth(!*truth) : std::nullopt;
    }

    Truth both(Truth a, Truth b)
    {
        if (a == false || b == false)
            return false;
        return a && b ? Truth(true) : std::nullopt;
    }

    Truth logic(Operator op, Truth a, Truth b)
    {
        switch (op) {
        case Operator::And:
            return both(a, b);
        case Operator::Or:
            return inverted(both(inverted(a), inverted(b)));
        case Operator::Implies:
            return inverted(both(a, inverted(b)));
        default:
            return a && b ? Truth(*a != *b) : std::nullopt;
        }
    }

    Collection logical(Evaluation &evaluation, const Node &node, const Frame &frame)
    {
        const QString name = toText(node.op);
        const Truth left = evaluation.truth(evaluation.argument(node, 0, frame), name);
        const bool isDecided = node.op == Operator::And || node.op == Operator::Implies
            ? left == false
            : node.op == Operator::Or && left == true;
        if (isDecided)
            return toCollection(Truth(node.op != Operator::And));
        const Truth right = evaluation.truth(evaluation.argument(node, 1, frame), name);
        return evaluation.isOk() ? toCollection(logic(node.op, left, right)) : Collection();
    }

    Collection compared(Evaluation &evaluation, Operator op, const Collection &left,
                        const Collection &right)
    {
        const auto a = evaluation.single(left, toText(op));
        const auto b = evaluation.single(right, toText(op));
        if (!a || !b)
            return {};
        const Order found = order(*a, *b);
        if (!found.isComparable)
            return evaluation.fail(QStringLiteral("%1 cannot compare these").arg(toText(op)));
        if (!found.sign)
            return {};
        switch (op) {
        case Operator::Less:
            return {Value::boolean(*found.sign < 0)};
        case Operator::LessOrEqual:
            return {Value::boolean(*found.sign <= 0)};
        case Operator::Greater:
            return {Value::boolean(*found.sign > 0)};
        default:
            return {Value::boolean(*found.sign >= 0)};
        }
    }

    Collection equality(Evaluation &evaluation, Operator op, const Collection &left,
                        const Collection &right)
    {
        if (op == Operator::Equal || op == Operator::NotEqual) {
            if (left.isEmpty() || right.isEmpty())
                return {};
            const Truth same = equal(left, right);
            return toCollection(op == Operator::Equal ? same : inverted(same));
        }
        if (!evaluation.spend(left.size() * right.size()))
            return {};
        return {Value::boolean(equivalent(left, right) == (op == Operator::Equivalent))};
    }

    Collection membership(Evaluation &evaluation, Operator op, const Collection &left,
                          const Collection &right)
    {
        const bool isIn = op == Operator::In;
        const auto value = evaluation.single(isIn ? left : right, toText(op));
        if (!value)
            return {};
        return {Value::boolean(isAmong(evaluation, *value, isIn ? right : left))};
    }

    /// Both texts side by side; a missing one is an empty text.
    Collection joined(Evaluation &evaluation, const Collection &left, const Collection &right)
    {
        const QString name = QStringLiteral("&");
        const auto a = evaluation.single(left, name);
        const auto b = evaluation.single(right, name);
        return evaluation.made((a ? a->toText() : QString()) + (b ? b->toText() : QString()), name);
    }

    Collection ofType(Evaluation &evaluation, const Node &node, const Frame &frame)
    {
        const Collection left = evaluation.argument(node, 0, frame);
        const QString type = node.arguments[1]->text;
        if (node.op == Operator::Is) {
            const auto value = evaluation.single(left, QStringLiteral("is"));
            return value ? Collection{Value::boolean(isOfType(*value, type))} : Collection();
        }
        Collection fitting;
        for (const Value &value : left) {
            if (isOfType(value, type))
                fitting.append(value);
        }
        return fitting;
    }

} // namespace

Collection operate(Evaluation &evaluation, const Node &node, const Frame &frame)
{
    if (node.op <= Operator::And)
        return logical(evaluation, node, frame);
    if (node.op == Operator::Is || node.op == Operator::As)
        return ofType(evaluation, node, frame);
    const Collection left = evaluation.argument(node, 0, frame);
    const Collection right = evaluation.argument(node, 1, frame);
    if (!evaluation.isOk())
        return {};
    switch (node.op) {
    case Operator::In:
    case Operator::Contains:
        return membership(evaluation, node.op, left, right);
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Equivalent:
    case Operator::NotEquivalent:
        return equality(evaluation, node.op, left, right);
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return compared(evaluation, node.op, left, right);
    case Operator::Union:
        return distinct(evaluation, left + right);
    case Operator::Join:
        return joined(evaluation, left, right);
    default:
        return calculated(evaluation, node.op, left, right);
    }
}

Collection distinct(Evaluation &evaluation, const Collection &items)
{
    Collection once;
    for (const Value &value : items) {
        if (!isAmong(evaluation, value, once))
            once.append(value);
        if (!evaluation.isOk())
            return {};
    }
    return once;
}

bool isAmong(Evaluation &evaluation, const Value &value, const Collection &items)
{
    evaluation.spend(items.size());
    for (const Value &candidate : items) {
        if (equal(value, candidate) == true)
            return true;
    }
    return false;
}

} // namespace tasuki::fhirpath
