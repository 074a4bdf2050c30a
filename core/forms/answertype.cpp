// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"
#include "core/forms/answercheck.h"
#include "core/forms/answervalue.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasuki {

namespace {

    bool isWhole32(const QJsonValue &value)
    {
        const double number = value.toDouble(0.5);
        return std::floor(number) == number && number >= std::numeric_limits<qint32>::min()
            && number <= std::numeric_limits<qint32>::max();
    }

    bool isDate(const QString &text)
    {
        static const QRegularExpression shape(QStringLiteral("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
        return shape.match(text).hasMatch() && PartialDate::fromIso(text);
    }

    bool isTime(const QString &text)
    {
        static const QRegularExpression shape(
            QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?$"));
        return shape.match(text).hasMatch();
    }

    /// Seconds and the time zone may be missing, as in many responses.
    bool isDateTime(const QString &text)
    {
        static const QRegularExpression zone(
            QStringLiteral("(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))$"));
        const qsizetype t = text.indexOf(u'T');
        if (t < 0)
            return isDate(text);
        QString time = text.mid(t + 1);
        time.remove(zone);
        return t == 10 && isDate(text.left(10)) && isTime(time);
    }

    bool isUri(const QString &text)
    {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })
            && QUrl(text, QUrl::StrictMode).isValid();
    }

    /// What a reference leads to, by its own word or by its address; empty when neither tells.
    QString typeOfTarget(const QJsonValue &reference)
    {
        const QString told = reference[u"type"].toString();
        if (!told.isEmpty())
            return told.section(u'/', -1);
        const QString version = QStringLiteral("/_history/");
        const QStringList parts
            = reference[u"reference"].toString().section(version, 0, 0).split(u'/');
        return parts.size() < 2 ? QString() : parts[parts.size() - 2];
    }

    bool fitsReference(const FormItem &item, const QJsonValue &value)
    {
        const QString type = typeOfTarget(value);
        if (!value.isObject() || item.referenceTypes.isEmpty() || type.isEmpty())
            return value.isObject();
        return item.referenceTypes.contains(type)
            || item.referenceTypes.contains(QStringLiteral("Resource"));
    }

    bool fitsChoice(const FormItem &item, const QString &kind)
    {
        if (kind == u"valueCoding" || item.isOpenText)
            return true;
        if (item.type == ItemType::OpenChoice && kind == u"valueString")
            return true;
        return std::any_of(item.options.begin(), item.options.end(),
                           [&kind](const AnswerOption &o) { return kindOf(o.value) == kind; });
    }

} // namespace

bool fitsType(const FormItem &item, const Answer &answer)
{
    const QString kind = kindOf(answer);
    const QJsonValue value = valueOf(answer);
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display:
        return false;
    case ItemType::Boolean:
        return kind == u"valueBoolean" && value.isBool();
    case ItemType::Integer:
        return kind == u"valueInteger" && isWhole32(value);
    case ItemType::Decimal:
        return (kind == u"valueDecimal" || kind == u"valueInteger") && value.isDouble();
    case ItemType::Date:
        return kind == u"valueDate" && isDate(value.toString());
    case ItemType::DateTime:
        return (kind == u"valueDateTime" || kind == u"valueDate") && isDateTime(value.toString());
    case ItemType::Time:
        return kind == u"valueTime" && isTime(value.toString());
    case ItemType::String:
    case ItemType::Text:
        return kind == u"valueString" && value.isString();
    case ItemType::Url:
        return (kind == u"valueUri" || kind == u"valueUrl") && isUri(value.toString());
    case ItemType::Quantity:
        return kind == u"valueQuantity" && value[u"value"].isDouble();
    case ItemType::Attachment:
        return kind == u"valueAttachment" && value.isObject();
    case ItemType::Reference:
        return kind == u"valueReference" && fitsReference(item, value);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return fitsChoice(item, kind);
    case ItemType::Unknown:
        return true;
    }
    return true;
}

} // namespace tasuki
