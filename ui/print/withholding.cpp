// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/withholding.h"

#include "core/forms/dictionary.h"

#include <algorithm>
#include <functional>

namespace tasuki {

namespace {

    using Keep = std::function<bool(const FormItem &)>;

    QJsonArray filteredItems(const QJsonArray &items, const FormDefinition &form, const Keep &keep);

    /// FHIR lets items lie below an item and below each of its answers.
    QJsonObject filteredItem(QJsonObject item, const FormDefinition &form, const Keep &keep)
    {
        if (item.contains(u"item"))
            item[u"item"] = filteredItems(item.value(u"item").toArray(), form, keep);
        QJsonArray answers;
        for (const QJsonValue &value : item.value(u"answer").toArray()) {
            QJsonObject answer = value.toObject();
            if (answer.contains(u"item"))
                answer[u"item"] = filteredItems(answer.value(u"item").toArray(), form, keep);
            answers.append(answer);
        }
        if (!answers.isEmpty())
            item[u"answer"] = answers;
        return item;
    }

    QJsonArray filteredItems(const QJsonArray &items, const FormDefinition &form, const Keep &keep)
    {
        QJsonArray result;
        for (const QJsonValue &value : items) {
            const FormItem *item = form.item(value.toObject().value(u"linkId").toString());
            if (item && keep(*item))
                result.append(filteredItem(value.toObject(), form, keep));
        }
        return result;
    }

    bool namesIllness(const FormItem &item)
    {
        return std::any_of(item.codes.begin(), item.codes.end(), [](const Coding &coding) {
            return coding.system == dictionary::system() && dictionary::namesIllness(coding.code);
        });
    }

    bool isIllnessTold(const FormState &state)
    {
        const Facts facts({&state});
        if (facts.places(dictionary::disclosure).isEmpty())
            return true; // the form does not ask: nobody marked it as a secret
        for (const Answer &answer : facts.answers(dictionary::disclosure)) {
            if (answer.value(u"valueCoding").toObject().value(u"code").toString() == u"yes")
                return true;
        }
        return false;
    }

    /// Which items a paper keeps to itself.
    class Guard {
    public:
        Guard(const FormState &state, PaperVariant variant)
            : m_isIllnessSecret(
                (variant == PaperVariant::PatientCopy || variant == PaperVariant::Family)
                && !isIllnessTold(state))
        { }
        bool keeps(const FormItem &item) const
        {
            return item.sensitive || (m_isIllnessSecret && namesIllness(item));
        }

    private:
        bool m_isIllnessSecret;
    };

    bool hasAnswer(const FormState &state, const FormItem &item)
    {
        for (const QString &key : state.keys()) {
            if (state.linkIdOf(key) == item.linkId && state.isAnswered(key))
                return true;
        }
        for (const FormItem &child : item.children) {
            if (hasAnswer(state, child))
                return true;
        }
        return false;
    }

    void collectSensitive(const FormState &state, const Guard &guard, const FormItem &item,
                          QList<WithheldItem> &found)
    {
        if (guard.keeps(item)) {
            if (hasAnswer(state, item))
                found.append({item.linkId, item.label()});
            return;
        }
        for (const FormItem &child : item.children)
            collectSensitive(state, guard, child, found);
    }

} // namespace

QList<WithheldItem> sensitiveAnswers(const FormState &state, PaperVariant variant)
{
    if (variant == PaperVariant::Full)
        return {};
    const Guard guard(state, variant);
    QList<WithheldItem> found;
    for (const FormItem &item : state.form().sections())
        collectSensitive(state, guard, item, found);
    return found;
}

PaperAnswers answersForPaper(const FormState &state, const PrintOptions &options)
{
    if (options.blank)
        return {FormState(state.sharedForm()), {}};
    if (options.variant == PaperVariant::Full)
        return {state, {}};
    PaperAnswers result{FormState(state.sharedForm()), {}};
    for (const WithheldItem &item : sensitiveAnswers(state, options.variant)) {
        if (!options.released.contains(item.linkId))
            result.withheld.append(item);
    }
    // What hangs below a released item goes with it: recursion never asks about it alone.
    const Guard guard(state, options.variant);
    const Keep keep = [&](const FormItem &item) {
        for (const FormItem *at = &item; at; at = state.form().parentOf(at->linkId)) {
            if (options.released.contains(at->linkId))
                return true;
        }
        return !guard.keeps(item);
    };
    const QJsonObject response = state.toResponse();
    const QJsonObject filtered{
        {QStringLiteral("resourceType"), response.value(u"resourceType")},
        {QStringLiteral("questionnaire"), response.value(u"questionnaire")},
        {QStringLiteral("status"), response.value(u"status")},
        {QStringLiteral("item"),
         filteredItems(response.value(u"item").toArray(), state.form(), keep)}};
    result.state.loadResponse(filtered);
    return result;
}

} // namespace tasuki
