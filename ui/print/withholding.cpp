// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/withholding.h"

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

    void collectSensitive(const FormState &state, const FormItem &item, QList<WithheldItem> &found)
    {
        if (item.sensitive) {
            if (hasAnswer(state, item))
                found.append({item.linkId, item.label()});
            return;
        }
        for (const FormItem &child : item.children)
            collectSensitive(state, child, found);
    }

} // namespace

QList<WithheldItem> sensitiveAnswers(const FormState &state)
{
    QList<WithheldItem> found;
    for (const FormItem &item : state.form().sections())
        collectSensitive(state, item, found);
    return found;
}

PaperAnswers answersForPaper(const FormState &state, const PrintOptions &options)
{
    if (options.blank)
        return {FormState(state.sharedForm()), {}};
    if (options.variant == PaperVariant::Full)
        return {state, {}};
    PaperAnswers result{FormState(state.sharedForm()), {}};
    for (const WithheldItem &item : sensitiveAnswers(state)) {
        if (!options.released.contains(item.linkId))
            result.withheld.append(item);
    }
    // What hangs below a released item goes with it: recursion never asks about it alone.
    const Keep keep = [&options, &state](const FormItem &item) {
        for (const FormItem *at = &item; at; at = state.form().parentOf(at->linkId)) {
            if (options.released.contains(at->linkId))
                return true;
        }
        return !item.sensitive;
    };
    const QJsonObject response = state.toResponse();
    const QJsonObject filtered{
        {QStringLiteral("resourceType"), response.value(u"resourceType")},
        {QStringLiteral("questionnaire"), response.value(u"questionnaire")},
        {QStringLiteral("status"), response.value(u"status")},
        {QStringLiteral("item"), filteredItems(response.value(u"item").toArray(), state.form(), keep)}};
    result.state.loadResponse(filtered);
    return result;
}

} // namespace tasuki
