// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/enablecheck.h"

#include "core/forms/answervalue.h"

#include <algorithm>

namespace tasuki {

bool holds(const EnableWhen &condition, const QList<Answer> &answers)
{
    const auto any
        = [&answers](auto &&test) { return std::any_of(answers.begin(), answers.end(), test); };
    const auto equals = [&](const Answer &a) { return sameAnswer(a, condition.expected); };
    const auto ordered = [&](auto &&test) {
        return any([&](const Answer &a) {
            const auto order = compareAnswers(a, condition.expected);
            return order && test(*order);
        });
    };
    switch (condition.op) {
    case EnableOperator::Exists:
        return answers.isEmpty() != valueOf(condition.expected).toBool(true);
    case EnableOperator::Equal:
        return any(equals);
    case EnableOperator::NotEqual:
        return !any(equals);
    case EnableOperator::Greater:
        return ordered([](int order) { return order > 0; });
    case EnableOperator::Less:
        return ordered([](int order) { return order < 0; });
    case EnableOperator::GreaterOrEqual:
        return ordered([](int order) { return order >= 0; });
    case EnableOperator::LessOrEqual:
        return ordered([](int order) { return order <= 0; });
    }
    return true;
}

} // namespace tasuki
