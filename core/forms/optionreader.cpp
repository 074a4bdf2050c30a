// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/optionreader.h"

#include "core/forms/answervalue.h"
#include "core/forms/fhirelement.h"
#include "core/forms/itemextensions.h"

namespace tasuki {

namespace {

    QString canonicalOf(const QJsonValue &value)
    {
        // STU3 wrote {"reference": "…"}
        return value.isObject() ? value[u"reference"].toString() : value.toString();
    }

} // namespace

OptionReader::OptionReader(const ValueSets &valueSets, const QString &language, FormNotes &notes)
    : m_valueSets(valueSets)
    , m_language(language)
    , m_notes(notes)
{ }

void OptionReader::read(FormItem &item, const QJsonObject &json)
{
    QJsonArray options = fhir::list(json, u"answerOption");
    if (options.isEmpty() && json.contains(u"option")) {
        options = fhir::list(json, u"option");
        m_notes.warn(item.linkId, QStringLiteral("option is the spelling of an older FHIR"));
    }
    for (const auto &value : options)
        readAnswerOption(item, value.toObject());
    item.valueSetUrl = canonicalOf(json.value(u"answerValueSet"));
    if (item.valueSetUrl.isEmpty())
        item.valueSetUrl = canonicalOf(json.value(u"options"));
    if (item.valueSetUrl.isEmpty())
        return;
    if (item.options.isEmpty())
        readValueSet(item);
    else
        m_notes.warn(item.linkId,
                     QStringLiteral("has both answerOption and answerValueSet: the options count"));
}

void OptionReader::readAnswerOption(FormItem &item, const QJsonObject &json)
{
    const Answer written = fhir::valueMember(json);
    if (written.isEmpty()) {
        m_notes.warn(item.linkId, QStringLiteral("an answerOption has no value"));
        return;
    }
    const QString kind = written.begin().key();
    const QJsonObject element = written.begin()->toObject();
    AnswerOption option;
    option.value = written;
    if (kind == u"valueCoding") {
        QJsonObject coding = fhir::withoutExtensions(element);
        const QJsonValue display
            = m_valueSets
                  .conceptOf(coding.value(u"system").toString(), coding.value(u"code").toString())
                  .value(u"display");
        if (!coding.contains(u"display") && display.isString())
            coding.insert(QStringLiteral("display"), display);
        option.value = {{kind, coding}};
    }
    if (!isAnswer(option.value)) {
        m_notes.warn(item.linkId, QStringLiteral("an answerOption has an empty value"));
        return;
    }
    option.label = plainText(option.value);
    option.isInitial = json.value(u"initialSelected").toBool();
    readOptionExtensions(item, option, json);
    readOptionExtensions(item, option, element);
    const QString companion = QStringLiteral("_") + kind;
    readOptionExtensions(item, option, json.value(companion).toObject());
    QMap<QString, QString> translations = fhir::translations(json.value(companion).toObject());
    translations.insert(fhir::translations(element.value(u"_display").toObject()));
    add(item, option, translations);
}

void OptionReader::readOptionExtensions(FormItem &item, AnswerOption &option,
                                        const QJsonObject &element)
{
    for (const QJsonObject &extension : fhir::extensions(element)) {
        const QString url = extension.value(u"url").toString();
        const QString name = fhir::extensionName(url);
        const Answer value = fhir::valueMember(extension);
        QString reason;
        if (name == u"optionExclusive")
            option.isExclusive = extension.value(u"valueBoolean").toBool();
        else if (name == u"optionPrefix" || name == u"valueset-label")
            option.prefix = fhir::textValue(extension);
        else if (fhir::isWeight(name))
            option.weight = value.isEmpty() ? std::optional<double>() : value.begin()->toDouble();
        else if (name == u"optionalDisplay" || name == u"itemControl")
            option.isOccasional = extension.value(u"valueBoolean").toBool()
                || fhir::conceptCodes(extension).contains(u"optional-list-item");
        else if (foreignExtension(url, &reason) != ForeignExtension::Harmless)
            m_notes.warn(item.linkId, QStringLiteral("unknown extension %1 on an option").arg(url));
    }
}

void OptionReader::readValueSet(FormItem &item)
{
    const ValueSets::Expansion expansion = m_valueSets.expand(item.valueSetUrl);
    for (const QString &problem : expansion.problems)
        m_notes.warn(item.linkId, QStringLiteral("value set %1 %2").arg(item.valueSetUrl, problem));
    for (const ValueSetConcept &one : expansion.concepts) {
        AnswerOption option;
        option.value = {{QStringLiteral("valueCoding"), one.coding}};
        option.label = one.designations.value(m_language, plainText(option.value));
        option.prefix = one.prefix;
        option.weight = one.weight;
        option.isExclusive = one.isExclusive;
        add(item, option, one.designations);
    }
    if (item.options.isEmpty() && expansion.problems.isEmpty())
        m_notes.warn(item.linkId, QStringLiteral("value set %1 is empty").arg(item.valueSetUrl));
}

void OptionReader::add(FormItem &item, const AnswerOption &option,
                       const QMap<QString, QString> &translations)
{
    for (auto it = translations.begin(); it != translations.end(); ++it) {
        QStringList &labels = item.translations[it.key()].options;
        labels.resize(item.options.size());
        labels.append(it.value());
    }
    item.options.append(option);
}

void OptionReader::readUnits(FormItem &item)
{
    if (item.unitValueSetUrl.isEmpty())
        return;
    const ValueSets::Expansion expansion = m_valueSets.expand(item.unitValueSetUrl);
    for (const QString &problem : expansion.problems)
        m_notes.warn(item.linkId,
                     QStringLiteral("value set of units %1 %2").arg(item.unitValueSetUrl, problem));
    for (const ValueSetConcept &one : expansion.concepts) {
        const Coding coding = fhir::coding(one.coding);
        if (!item.unitOptions.contains(coding))
            item.unitOptions.append(coding);
    }
    // Without the list nobody can say that a unit is not in it.
    item.isUnitOpen = item.isUnitOpen || !expansion.problems.isEmpty();
}

void OptionReader::openWhatIsUnresolved(FormItem &item)
{
    for (ItemTexts &texts : item.translations)
        texts.options.resize(texts.options.isEmpty() ? 0 : item.options.size());
    const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    if (!isChoice || !item.options.isEmpty() || !item.answerExpression.isEmpty())
        return;
    item.isOpenText = true;
    if (item.valueSetUrl.isEmpty())
        m_notes.warn(item.linkId,
                     QStringLiteral("has nothing to choose from: it is asked as open text"));
}

} // namespace tasuki
