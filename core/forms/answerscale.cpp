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

    /// Facts whose options are a scale on every form that asks for them.
    constexpr std::array scales{
        u"adl.bathing",
        u"adl.bed-mobility",
        u"adl.dressing",
        u"adl.eating",
        u"adl.grooming",
        u"adl.standing",
        u"adl.transfer",
        u"adl.turning",
        u"adl.walking",
        u"body.paralysis",
        u"continence.pads",
        u"continence.portable-toilet",
        u"continence.stool",
        u"continence.urine",
        u"independence.dementia",
        u"independence.physical",
        u"meal.swallowing",
        u"medical.adherence",
        u"mind.communication",
        u"mind.hearing",
        u"mind.sleep",
        u"mind.speech",
        u"mind.vision",
    };

    bool isScaleCode(const Coding &coding)
    {
        if (coding.system != dictionary::system())
            return false;
        QStringView code = coding.code;
        if (code.endsWith(u".before")) // the same, before the admission
            code.chop(7);
        return std::find(scales.begin(), scales.end(), code) != scales.end();
    }

    bool hasWeights(const FormItem &item)
    {
        return std::any_of(item.options.begin(), item.options.end(),
                           [](const AnswerOption &option) { return option.weight.has_value(); });
    }

    /// Where a form weighs its options, those of one weight are one level and those without stand
    /// beside the scale (申請中): -1.
    qsizetype levelOf(const FormItem &item, qsizetype option)
    {
        if (!hasWeights(item))
            return option;
        QList<double> levels;
        for (const AnswerOption &each : item.options) {
            if (each.weight && !levels.contains(*each.weight))
                levels += *each.weight;
        }
        const auto weight = item.options[option].weight;
        return weight ? levels.indexOf(*weight) : -1;
    }

    /// By meaning first, then as it reads: regional forms write the same words under other codes.
    qsizetype positionOf(const FormItem &item, const Answer &answer, const QString &text)
    {
        const auto same = std::find_if(
            item.options.begin(), item.options.end(),
            [&answer](const AnswerOption &option) { return sameAnswer(option.value, answer); });
        if (same != item.options.end())
            return levelOf(item, same - item.options.begin());
        const auto alike
            = std::find_if(item.options.begin(), item.options.end(),
                           [&text](const AnswerOption &option) { return option.label == text; });
        return alike == item.options.end() ? -1 : levelOf(item, alike - item.options.begin());
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
        return static_cast<int>(scale.better == u"last" ? from - to : to - from);
    }

} // namespace

bool isScale(const FormItem &item)
{
    if (item.repeats || item.options.size() < 2)
        return false;
    return !item.better.isEmpty() || hasWeights(item)
        || std::any_of(item.codes.begin(), item.codes.end(), isScaleCode);
}

std::optional<int> stepsBetween(const FormItem &beforeItem, const Answer &before,
                                const FormItem &afterItem, const Answer &after)
{
    if (const auto steps = stepsOn(afterItem, beforeItem, before, afterItem, after))
        return steps;
    return stepsOn(beforeItem, beforeItem, before, afterItem, after);
}

} // namespace tasuki
