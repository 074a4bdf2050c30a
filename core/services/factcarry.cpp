// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/factcarry.h"

#include "core/forms/answertext.h"
#include "core/forms/answervalue.h"
#include "core/forms/dictionary.h"

#include <algorithm>

namespace tasuki {

namespace {

    const auto beforeStay = QStringLiteral(".before");

    bool isChoice(const FormItem &item)
    {
        return item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    }

    /// The option that means the same: by its code, or by what people read.
    std::optional<Answer> optionFor(const FormItem &target, const FormItem &source,
                                    const Answer &answer)
    {
        for (const AnswerOption &option : target.options) {
            if (sameAnswer(option.value, answer))
                return option.value;
        }
        const QString words = displayText(source, answer);
        for (const AnswerOption &option : target.options) {
            if (option.label == words || displayText(target, option.value) == words)
                return option.value;
        }
        return std::nullopt;
    }

    std::optional<Answer> converted(const FormItem &target, const FormItem &source,
                                    const Answer &answer)
    {
        if (isChoice(target)) {
            if (const auto option = optionFor(target, source, answer))
                return option;
            if (target.type != ItemType::OpenChoice && !target.isOpenText)
                return std::nullopt;
            return Answer{{QStringLiteral("valueString"), displayText(source, answer)}};
        }
        if (target.isText())
            return Answer{
                {QStringLiteral("valueString"),
                 source.isText() ? valueOf(answer).toString() : displayText(source, answer)}};
        if (target.type == source.type)
            return answer;
        return std::nullopt;
    }

    const FormItem *sameChild(const FormItem &target, const FormItem &child)
    {
        const auto found = std::find_if(
            target.children.begin(), target.children.end(), [&child](const FormItem &candidate) {
                const bool sharesCode = std::any_of(
                    candidate.codes.begin(), candidate.codes.end(), [&child](const Coding &code) {
                        return code.system == dictionary::system() && child.codes.contains(code);
                    });
                return sharesCode || (!child.text.isEmpty() && candidate.text == child.text);
            });
        return found == target.children.end() ? nullptr : &*found;
    }

    /// Writes an item and what hangs below it into `to`; false when something has no place.
    bool carryItem(FormState &to, const FormItem &target, const FormState &from,
                   const FormItem &source)
    {
        QList<Answer> answers;
        const QList<Answer> given = from.effectiveAnswers(source.linkId);
        for (const Answer &answer : given) {
            const auto fitting = converted(target, source, answer);
            if (!fitting)
                return false;
            answers.append(*fitting);
        }
        if (answers.size() > 1 && !target.repeats)
            return false;
        if (target.isQuestion())
            to.setAnswers(target.linkId, answers);
        return std::all_of(source.children.begin(), source.children.end(),
                           [&](const FormItem &child) {
                               if (!from.isAnswered(child.linkId))
                                   return true;
                               const FormItem *place = sameChild(target, child);
                               return place && carryItem(to, *place, from, child);
                           });
    }

    const FormItem *firstWithCode(const FormState &state, const QString &code)
    {
        const QStringList linkIds = state.form().itemsWithCode(dictionary::system(), code);
        for (const QString &linkId : linkIds) {
            if (state.isAnswered(linkId))
                return state.form().item(linkId);
        }
        return linkIds.isEmpty() ? nullptr : state.form().item(linkIds.first());
    }

} // namespace

bool carryFact(FormState &to, const FormState &from, const QString &code, const QString &as)
{
    const FormItem *source = firstWithCode(from, code);
    const QStringList places = to.form().itemsWithCode(dictionary::system(), as);
    if (!source || places.isEmpty() || source->isRepeatingGroup())
        return false;
    FormState tried = to;
    if (!carryItem(tried, *to.form().item(places.first()), from, *source))
        return false;
    to = std::move(tried);
    return true;
}

bool isFactOfCare(const QString &code)
{
    return !code.startsWith(u"date.") && !code.startsWith(u"party.")
        && !code.startsWith(u"patient.") && !code.startsWith(u"contact.")
        && !code.endsWith(beforeStay);
}

static bool isCarried(const QString &code)
{
    return isFactOfCare(code)
        || (code.endsWith(beforeStay) && isFactOfCare(code.chopped(beforeStay.size())));
}

void carryFacts(FormState &to, const FormState &from)
{
    QStringList codes;
    for (const QString &linkId : to.form().linkIds()) {
        for (const Coding &code : to.form().item(linkId)->codes) {
            if (code.system == dictionary::system() && isCarried(code.code)
                && !codes.contains(code.code))
                codes += code.code;
        }
    }
    for (const QString &code : std::as_const(codes)) {
        const QString known = code.endsWith(beforeStay) ? code.chopped(beforeStay.size()) : code;
        const FormItem *source = firstWithCode(from, known);
        if (source && from.isAnswered(source->linkId))
            carryFact(to, from, known, code);
    }
}

} // namespace tasuki
