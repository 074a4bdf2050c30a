// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/itemreader.h"

#include "core/forms/adoptedtexts.h"
#include "core/forms/answervalue.h"
#include "core/forms/conditionreader.h"
#include "core/forms/expressionreader.h"
#include "core/forms/fhirelement.h"
#include "core/forms/itemextensions.h"
#include "core/forms/plainmarkup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tasuki {

namespace {

    constexpr std::array<std::pair<const char *, ItemType>, 17> types{{
        {"group", ItemType::Group},
        {"display", ItemType::Display},
        {"boolean", ItemType::Boolean},
        {"decimal", ItemType::Decimal},
        {"integer", ItemType::Integer},
        {"date", ItemType::Date},
        {"dateTime", ItemType::DateTime},
        {"time", ItemType::Time},
        {"string", ItemType::String},
        {"text", ItemType::Text},
        {"url", ItemType::Url},
        {"choice", ItemType::Choice},
        {"open-choice", ItemType::OpenChoice},
        {"quantity", ItemType::Quantity},
        {"attachment", ItemType::Attachment},
        {"reference", ItemType::Reference},
        {"coding", ItemType::Choice}, // R5
    }};

    bool offersChoices(const QJsonObject &json)
    {
        return json.contains(u"answerOption") || json.contains(u"answerValueSet")
            || json.contains(u"option") || json.contains(u"options");
    }

} // namespace

ItemReader::ItemReader(const ValueSets &valueSets, const QString &language, FormNotes &notes)
    : m_notes(notes)
    , m_options(valueSets, language, notes)
{ }

QList<FormItem> ItemReader::read(const QJsonArray &items, const QString &place)
{
    QList<FormItem> result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
        if (items[i].isObject())
            result.append(readItem(items[i].toObject(), here));
        else
            m_notes.warn(here, QStringLiteral("is not an object"));
    }
    return result;
}

FormItem ItemReader::readItem(const QJsonObject &json, const QString &place)
{
    FormItem item;
    const QJsonValue linkId = json.value(u"linkId");
    item.linkId = linkId.isDouble() ? numberText(linkId.toDouble()) : linkId.toString();
    if (item.linkId.isEmpty()) {
        item.linkId = place;
        m_notes.warn(place, QStringLiteral("has no linkId: it is called %1").arg(place));
    }
    item.mergeGroup = item.linkId;
    readType(item, json);
    readTexts(item, json);
    readFlags(item, json);
    m_options.read(item, json);
    readExtensions(item, json, m_notes);
    m_options.readUnits(item);
    m_options.openWhatIsUnresolved(item);
    readConditions(item, json, m_notes);
    readInitial(item, json);
    item.children = read(fhir::list(json, u"item"), place + QStringLiteral(".item"));
    adoptTexts(item);
    warnOfStrangers(item, json);
    return item;
}

void ItemReader::readType(FormItem &item, const QJsonObject &json)
{
    item.typeName = json.value(u"type").toString();
    const auto type = std::find_if(types.begin(), types.end(), [&item](const auto &entry) {
        return item.typeName == QLatin1String(entry.first);
    });
    item.type = type == types.end() ? ItemType::Unknown : type->second;
    if (type == types.end())
        guessType(item, json);
    QString constraint = json.value(u"answerConstraint").toString();
    if (constraint.isEmpty())
        constraint = fhir::textValue(fhir::extension(json, u"answerConstraint"));
    const bool isOpen = constraint == u"optionsOrString" || constraint == u"optionsOrType";
    if (item.type == ItemType::Choice && isOpen)
        item.type = ItemType::OpenChoice;
    if (item.typeName == u"coding" || json.contains(u"answerConstraint"))
        m_notes.warn(item.linkId, QStringLiteral("is written for FHIR R5: read as a choice of R4"));
}

/// A type that is missing or only a heading for others ("question") shows itself in what the item
/// has; one that was made up is shown as a text to write.
void ItemReader::guessType(FormItem &item, const QJsonObject &json)
{
    const bool isBlank = item.typeName.isEmpty() || item.typeName == u"question";
    if (isBlank && offersChoices(json))
        item.type = ItemType::Choice;
    else if (isBlank && json.contains(u"item"))
        item.type = ItemType::Group;
    else if (item.typeName == u"question")
        item.type = ItemType::String;
    m_notes.warn(item.linkId,
                 item.typeName.isEmpty() ? QStringLiteral("has no type")
                                         : QStringLiteral("unknown type '%1'").arg(item.typeName));
}

void ItemReader::readTexts(FormItem &item, const QJsonObject &json)
{
    item.prefix = json.value(u"prefix").toString();
    item.text = json.value(u"text").toString();
    item.definition = json.value(u"definition").toString();
    const QJsonObject textElement = json.value(u"_text").toObject();
    if (item.text.isEmpty())
        item.text = withoutXhtml(fhir::textValue(fhir::extension(textElement, u"rendering-xhtml")));
    if (item.text.isEmpty())
        item.text
            = withoutMarkdown(fhir::textValue(fhir::extension(textElement, u"rendering-markdown")));
    item.textExpression = calculatedValue(textElement, item.linkId, m_notes);
    const auto texts = fhir::translations(textElement);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        item.translations[it.key()].text = it.value();
    const auto prefixes = fhir::translations(json.value(u"_prefix").toObject());
    for (auto it = prefixes.begin(); it != prefixes.end(); ++it)
        item.translations[it.key()].prefix = it.value();
    for (const auto &value : fhir::list(json, u"code"))
        item.codes.append(codingOf(value.toObject()));
}

void ItemReader::readFlags(FormItem &item, const QJsonObject &json)
{
    item.required = flag(item, json, u"required");
    item.repeats = flag(item, json, u"repeats");
    item.readOnly = flag(item, json, u"readOnly");
    item.requiredExpression
        = calculatedValue(json.value(u"_required").toObject(), item.linkId, m_notes);
    const QString disabled = json.value(u"disabledDisplay").toString(); // R5
    item.shownWhenDisabled = disabled == u"protected";
    if (json.value(u"maxLength").isDouble())
        item.maxLength = qBound(0, json.value(u"maxLength").toInt(), 100'000'000);
    for (const QStringView name : {u"_repeats", u"_readOnly", u"_maxLength"}) {
        if (!calculatedValue(json.value(name).toObject(), item.linkId, m_notes).isEmpty())
            m_notes.warn(item.linkId,
                         QStringLiteral("a calculated %1 is not followed").arg(name.mid(1)));
    }
}

bool ItemReader::flag(const FormItem &item, const QJsonObject &json, QStringView name)
{
    const QJsonValue value = json.value(name);
    if (!value.isUndefined() && !value.isBool())
        m_notes.warn(item.linkId, QStringLiteral("%1 is neither true nor false").arg(name));
    return value.toBool() || value.toString() == u"true";
}

/// Members FHIR does not know are most often misspelt, and their author waits in vain.
void ItemReader::warnOfStrangers(const FormItem &item, const QJsonObject &json)
{
    static const QStringList known
        = QStringLiteral("id extension modifierExtension linkId definition code prefix text type "
                         "enableWhen enableBehavior disabledDisplay required repeats readOnly "
                         "maxLength answerConstraint answerOption answerValueSet initial item "
                         "option options concept fhir_comments")
              .split(u' ');
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()) && !it.key().startsWith(u'_')
            && !it.key().startsWith(u"initial"))
            m_notes.warn(item.linkId, QStringLiteral("unknown element '%1'").arg(it.key()));
    }
}

void ItemReader::readInitial(FormItem &item, const QJsonObject &json)
{
    const auto add = [&](const QJsonObject &element, QStringView prefix) {
        Answer answer = fhir::valueMember(element, prefix);
        if (kindOf(answer) == u"valueCoding")
            answer = {{QStringLiteral("valueCoding"),
                       fhir::withoutExtensions(valueOf(answer).toObject())}};
        if (isAnswer(answer))
            item.initial.append(answer);
        else
            m_notes.warn(item.linkId, QStringLiteral("an initial value is empty"));
    };
    for (const auto &value : fhir::list(json, u"initial"))
        add(value.toObject(), u"value");
    if (!fhir::valueMember(json, u"initial").isEmpty()) // STU3: initialString …
        add(json, u"initial");
    for (const AnswerOption &option : std::as_const(item.options)) {
        const bool isThere = std::any_of(
            item.initial.begin(), item.initial.end(),
            [&option](const Answer &answer) { return sameAnswer(answer, option.value); });
        if (option.isInitial && !isThere)
            item.initial.append(option.value);
    }
}

} // namespace tasuki
