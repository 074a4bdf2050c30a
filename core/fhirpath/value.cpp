// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/value.h"

#include "core/fhirpath/calendarunit.h"
#include "core/fhirpath/decimal.h"
#include "core/fhirpath/quantity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace tasuki::fhirpath {

namespace {

    bool isIntegral(const QJsonValue &number)
    {
        const double value = number.toDouble();
        return std::abs(value) < 1e15 && value == std::floor(value);
    }

    Value::Kind kindOfText(const QString &fhirType)
    {
        if (fhirType == u"date")
            return Value::Kind::Date;
        if (fhirType == u"dateTime" || fhirType == u"instant")
            return Value::Kind::DateTime;
        if (fhirType == u"time")
            return Value::Kind::Time;
        return Value::Kind::String;
    }

    bool isQuantityType(const QString &fhirType)
    {
        static const QSet<QString> types{
            QStringLiteral("Quantity"), QStringLiteral("SimpleQuantity"), QStringLiteral("Age"),
            QStringLiteral("Duration"), QStringLiteral("Distance"),       QStringLiteral("Count")};
        return types.contains(fhirType);
    }

    Value::Kind kindOf(const QJsonValue &json, const QString &fhirType)
    {
        if (json.isBool())
            return Value::Kind::Boolean;
        if (json.isDouble())
            return isIntegral(json) && fhirType != u"decimal" ? Value::Kind::Integer
                                                              : Value::Kind::Decimal;
        if (json.isString())
            return kindOfText(fhirType);
        if (json.isObject() && isQuantityType(fhirType)
            && json.toObject().value(QLatin1String("value")).isDouble())
            return Value::Kind::Quantity;
        return Value::Kind::Element;
    }

} // namespace

Value::Value(const QJsonValue &json, const QString &fhirType, const QJsonValue &companion)
    : m_json(json)
    , m_companion(companion)
    , m_fhirType(fhirType)
    , m_kind(kindOf(json, fhirType))
    , m_isLoose(fhirType.isEmpty() && json.isString())
{ }

Value::Value(const QJsonValue &json, Kind kind)
    : m_json(json)
    , m_kind(kind)
{ }

Value Value::boolean(bool truth)
{
    return Value(QJsonValue(truth), Kind::Boolean);
}

Value Value::integer(qint64 number)
{
    return Value(QJsonValue(number), Kind::Integer);
}

Value Value::decimal(double number)
{
    return Value(QJsonValue(number), Kind::Decimal);
}

Value Value::string(const QString &text)
{
    return Value(QJsonValue(text), Kind::String);
}

Value Value::date(const QString &iso)
{
    return Value(QJsonValue(iso), Kind::Date);
}

Value Value::dateTime(const QString &iso)
{
    return Value(QJsonValue(iso), Kind::DateTime);
}

Value Value::time(const QString &iso)
{
    return Value(QJsonValue(iso), Kind::Time);
}

Value Value::quantity(double number, const QString &code)
{
    QJsonObject json{{QStringLiteral("value"), number}, {QStringLiteral("unit"), code}};
    if (!isCalendarWord(code)) {
        json.insert(QStringLiteral("system"), QStringLiteral("http://unitsofmeasure.org"));
        json.insert(QStringLiteral("code"), code);
    }
    return Value(json, Kind::Quantity);
}

QString Value::toText() const
{
    switch (m_kind) {
    case Kind::Boolean:
        return m_json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Integer:
        return QString::number(m_json.toInteger());
    case Kind::Decimal:
        return decimal::toText(m_json.toDouble());
    case Kind::Quantity:
        if (const auto quantity = Quantity::of(*this))
            return quantity->toText();
        return {};
    case Kind::String:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Time:
    case Kind::Element:
        break;
    }
    return m_json.toString();
}

Collection toCollection(const QJsonValue &json, const QString &fhirType)
{
    Collection items;
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        items.reserve(array.size());
        for (const QJsonValue &entry : array) {
            if (!entry.isNull())
                items.append(Value(entry, fhirType));
        }
    } else if (!json.isNull() && !json.isUndefined()) {
        items.append(Value(json, fhirType));
    }
    return items;
}

bool isTrue(const Collection &outcome)
{
    return outcome.size() == 1
        && (outcome.first().kind() != Value::Kind::Boolean || outcome.first().isTrue());
}

} // namespace tasuki::fhirpath
