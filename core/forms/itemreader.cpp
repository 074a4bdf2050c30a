// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/itemreader.h"

#include "core/forms/answervalue.h"

#include <QRegularExpression>

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
        {"question", ItemType::Unknown},
    }};

    constexpr std::array<std::pair<const char *, EnableOperator>, 7> operators{{
        {"exists", EnableOperator::Exists},
        {"=", EnableOperator::Equal},
        {"!=", EnableOperator::NotEqual},
        {">", EnableOperator::Greater},
        {"<", EnableOperator::Less},
        {">=", EnableOperator::GreaterOrEqual},
        {"<=", EnableOperator::LessOrEqual},
    }};

    /// "https://…/minValue" → "minValue": the same extension goes under several roots in the wild.
    QString lastPart(const QString &url)
    {
        return url.mid(url.lastIndexOf(u'/') + 1);
    }

    /// The value[x] member of an element under its name.
    Answer valueOf(const QJsonObject &json, const QString &prefix)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it.key().startsWith(prefix) && it.key().size() > prefix.size())
                return {{QStringLiteral("value") + it.key().mid(prefix.size()), it.value()}};
        }
        return {};
    }

    QString codeOf(const QJsonObject &extension)
    {
        const QJsonObject concept_ = extension.value(u"valueCodeableConcept").toObject();
        return concept_.value(u"coding").toArray().at(0).toObject().value(u"code").toString();
    }

    AnswerOption optionOf(const QJsonObject &json)
    {
        AnswerOption option;
        option.value = valueOf(json, QStringLiteral("value"));
        option.label = plainText(option.value);
        option.isInitial = json.value(u"initialSelected").toBool();
        for (const auto &value : json.value(u"extension").toArray()) {
            const QJsonObject extension = value.toObject();
            if (lastPart(extension.value(u"url").toString()) == u"questionnaire-optionExclusive")
                option.isExclusive = extension.value(u"valueBoolean").toBool();
        }
        return option;
    }

} // namespace

QString tasukiExtension(QStringView name)
{
    return QStringLiteral("https://tasuki.example/fhir/ext/") + name.toString();
}

ItemReader::ItemReader(const QJsonArray &contained)
    : m_contained(contained)
{ }

QList<FormItem> ItemReader::read(const QJsonArray &items, const QString &place)
{
    QList<FormItem> result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
        if (items[i].isObject())
            result.append(readItem(items[i].toObject(), here));
        else
            warn(here, QStringLiteral("is not an object"));
    }
    return result;
}

FormItem ItemReader::readItem(const QJsonObject &json, const QString &place)
{
    FormItem item;
    item.linkId = json.value(u"linkId").toString();
    if (item.linkId.isEmpty()) {
        item.linkId = place;
        warn(place, QStringLiteral("has no linkId"));
    }
    item.typeName = json.value(u"type").toString();
    const auto type = std::find_if(types.begin(), types.end(), [&item](const auto &entry) {
        return item.typeName == QLatin1String(entry.first);
    });
    item.type = type == types.end() ? ItemType::Unknown : type->second;
    if (item.type == ItemType::Unknown)
        warn(item.linkId, QStringLiteral("unknown type '%1'").arg(item.typeName));
    item.prefix = json.value(u"prefix").toString();
    item.text = json.value(u"text").toString();
    item.required = json.value(u"required").toBool();
    item.repeats = json.value(u"repeats").toBool();
    item.readOnly = json.value(u"readOnly").toBool();
    if (json.value(u"maxLength").isDouble())
        item.maxLength = json.value(u"maxLength").toInt();
    item.mergeGroup = item.linkId;
    for (const auto &value : json.value(u"code").toArray())
        item.codes.append(codingOf(value.toObject()));
    for (const auto &value : json.value(u"extension").toArray())
        readExtension(item, value.toObject());
    readOptions(item, json);
    readConditions(item, json);
    readInitial(item, json);
    item.children = read(json.value(u"item").toArray(), place + QStringLiteral(".item"));
    // A help text belongs to its question; it keeps its place in the tree for the conditions.
    for (FormItem &child : item.children) {
        if (child.type == ItemType::Display && child.control == u"help") {
            item.help = child.text;
            child.hidden = true;
        }
    }
    return item;
}

void ItemReader::readExtension(FormItem &item, const QJsonObject &extension)
{
    const QString url = extension.value(u"url").toString();
    const QString name = lastPart(url);
    if (url == tasukiExtension(name) ? readOurs(item, name, extension)
                                     : readLimit(item, name, extension))
        return;
    if (name == u"questionnaire-hidden")
        item.hidden = extension.value(u"valueBoolean").toBool();
    else if (name == u"sdc-questionnaire-shortText" || name == u"questionnaire-shortText")
        item.shortText = extension.value(u"valueString").toString();
    else if (name == u"entryFormat")
        item.entryFormat = extension.value(u"valueString").toString();
    else if (name == u"questionnaire-unit")
        item.unit = plainText({{QStringLiteral("valueCoding"), extension.value(u"valueCoding")}});
    else if (name == u"questionnaire-itemControl")
        item.control = codeOf(extension);
    else if (name == u"questionnaire-choiceOrientation")
        item.horizontal = extension.value(u"valueCode").toString() != u"vertical";
    else
        warn(item.linkId, QStringLiteral("unknown extension %1").arg(url));
}

bool ItemReader::readLimit(FormItem &item, const QString &name, const QJsonObject &extension)
{
    const int whole = extension.value(u"valueInteger").toInt();
    if (name == u"minValue" || name == u"sdc-questionnaire-minQuantity")
        item.minValue = valueOf(extension, QStringLiteral("value"));
    else if (name == u"maxValue" || name == u"sdc-questionnaire-maxQuantity")
        item.maxValue = valueOf(extension, QStringLiteral("value"));
    else if (name == u"minLength")
        item.minLength = whole;
    else if (name == u"maxDecimalPlaces")
        item.maxDecimals = whole;
    else if (name == u"questionnaire-minOccurs")
        item.minOccurs = whole;
    else if (name == u"questionnaire-maxOccurs")
        item.maxOccurs = whole;
    else if (name == u"regex")
        item.pattern = extension.value(u"valueString").toString();
    else
        return false;
    if (!item.pattern.isEmpty() && !QRegularExpression(item.pattern).isValid()) {
        warn(item.linkId, QStringLiteral("regular expression cannot be read"));
        item.pattern.clear();
    }
    return true;
}

bool ItemReader::readOurs(FormItem &item, const QString &name, const QJsonObject &extension)
{
    if (name == u"card")
        item.card = extension.value(u"valueCode").toString();
    else if (name == u"merge-group")
        item.mergeGroup = extension.value(u"valueString").toString();
    else if (name == u"sensitive")
        item.sensitive = extension.value(u"valueBoolean").toBool();
    else if (name == u"calculation")
        item.calculation = extension.value(u"valueString").toString();
    else
        return false;
    return true;
}

void ItemReader::readOptions(FormItem &item, const QJsonObject &json)
{
    for (const auto &value : json.value(u"answerOption").toArray()) {
        const AnswerOption option = optionOf(value.toObject());
        if (option.value.isEmpty())
            warn(item.linkId, QStringLiteral("an answerOption has no value"));
        else
            item.options.append(option);
    }
    if (const QString valueSet = json.value(u"answerValueSet").toString(); !valueSet.isEmpty())
        readValueSet(item, valueSet);
}

void ItemReader::readValueSet(FormItem &item, const QString &reference)
{
    const auto add = [&item](QJsonObject coding, const QString &system) {
        if (!system.isEmpty())
            coding.insert(QStringLiteral("system"), system);
        coding.remove(QStringLiteral("designation"));
        coding.remove(QStringLiteral("extension"));
        AnswerOption option;
        option.value = {{QStringLiteral("valueCoding"), coding}};
        option.label = plainText(option.value);
        item.options.append(option);
    };
    for (const auto &value : m_contained) {
        const QJsonObject set = value.toObject();
        if (!reference.startsWith(u'#') || set.value(u"id").toString() != reference.mid(1))
            continue;
        for (const auto &code : set.value(u"expansion")[u"contains"].toArray())
            add(code.toObject(), {});
        if (!item.options.isEmpty())
            return;
        for (const auto &include : set.value(u"compose")[u"include"].toArray())
            for (const auto &code : include[u"concept"].toArray())
                add(code.toObject(), include[u"system"].toString());
    }
    if (item.options.isEmpty())
        warn(item.linkId, QStringLiteral("value set %1 cannot be resolved").arg(reference));
}

void ItemReader::readConditions(FormItem &item, const QJsonObject &json)
{
    for (const auto &value : json.value(u"enableWhen").toArray()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(u"operator").toString();
        const auto op
            = std::find_if(operators.begin(), operators.end(), [&name](const auto &entry) {
                  return name == QLatin1String(entry.first);
              });
        if (op == operators.end()) {
            warn(item.linkId, QStringLiteral("unknown operator '%1'").arg(name));
            continue;
        }
        item.enableWhen.append({object.value(u"question").toString(), op->second,
                                valueOf(object, QStringLiteral("answer"))});
        if (item.enableWhen.last().expected.isEmpty())
            warn(item.linkId, QStringLiteral("enableWhen has no answer"));
    }
    const QString behavior = json.value(u"enableBehavior").toString();
    item.enableBehavior = behavior == u"all" ? EnableBehavior::All : EnableBehavior::Any;
    if (behavior != u"all" && behavior != u"any" && item.enableWhen.size() > 1)
        warn(item.linkId,
             QStringLiteral("several enableWhen without enableBehavior: any is meant"));
}

void ItemReader::readInitial(FormItem &item, const QJsonObject &json)
{
    for (const auto &value : json.value(u"initial").toArray()) {
        const Answer answer = valueOf(value.toObject(), QStringLiteral("value"));
        if (isAnswer(answer))
            item.initial.append(answer);
    }
    for (const AnswerOption &option : std::as_const(item.options)) {
        if (option.isInitial)
            item.initial.append(option.value);
    }
}

void ItemReader::warn(const QString &place, const QString &what)
{
    m_warnings.append({place, what});
}

} // namespace tasuki
