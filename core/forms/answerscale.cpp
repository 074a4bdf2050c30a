// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answerscale.h"

#include "core/forms/answertext.h"
#include "core/forms/answervalue.h"
#include "core/forms/dictionary.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    /// Facts whose options are a scale on every form; a name with a dot at the end is a family.
    constexpr std::array scales{u"adl.",
                                u"iadl.",
                                u"continence.",
                                u"independence.",
                                u"body.paralysis",
                                u"meal.swallowing",
                                u"mind.sleep",
                                u"medical.adherence",
                                u"mind.communication"};

    bool isScaleCode(const QString &code)
    {
        return std::any_of(scales.begin(), scales.end(), [&code](const char16_t *name) {
            const QStringView scale(name);
            return scale.endsWith(u'.') ? code.startsWith(scale) : code == scale;
        });
    }

    /// By meaning first, then as it reads: regional forms write the same words under other codes.
    qsizetype positionOf(const FormItem &item, const Answer &answer, const QString &text)
    {
        const auto same = std::find_if(
            item.options.begin(), item.options.end(),
            [&answer](const AnswerOption &option) { return sameAnswer(option.value, answer); });
        if (same != item.options.end())
            return same - item.options.begin();
        const auto alike
            = std::find_if(item.options.begin(), item.options.end(),
                           [&text](const AnswerOption &option) { return option.label == text; });
        return alike == item.options.end() ? -1 : alike - item.options.begin();
    }

    std::optional<int> stepsOn(const FormItem &scale, const FormItem &beforeItem,
                               const Answer &before, const FormItem &afterItem, const Answer &after)
    {
        if (!isScale(scale))
            return std::nullopt;
        const qsizetype from = positionOf(scale, before, displayText(beforeItem, before));
        const qsizetype to = positionOf(scale, after, displayText(afterItem, after));
        if (from < 0 || to < 0)
            return std::nullopt;
        return static_cast<int>(to - from);
    }

} // namespace

bool isScale(const FormItem &item)
{
    return !item.repeats && item.options.size() > 1
        && std::any_of(item.codes.begin(), item.codes.end(), [](const Coding &code) {
               return code.system == dictionary::system() && isScaleCode(code.code);
           });
}

std::optional<int> stepsBetween(const FormItem &beforeItem, const Answer &before,
                                const FormItem &afterItem, const Answer &after)
{
    if (const auto steps = stepsOn(afterItem, beforeItem, before, afterItem, after))
        return steps;
    return stepsOn(beforeItem, beforeItem, before, afterItem, after);
}

} // namespace tasuki
