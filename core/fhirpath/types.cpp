// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/operations.h"

#include <QHash>
#include <QJsonObject>

namespace tasuki::fhirpath {

namespace {

    /// What a primitive type is a special case of.
    QString ancestorOf(const QString &fhirType)
    {
        static const QHash<QString, QString> ancestors{
            {QStringLiteral("code"), QStringLiteral("string")},
            {QStringLiteral("id"), QStringLiteral("string")},
            {QStringLiteral("markdown"), QStringLiteral("string")},
            {QStringLiteral("canonical"), QStringLiteral("uri")},
            {QStringLiteral("oid"), QStringLiteral("uri")},
            {QStringLiteral("url"), QStringLiteral("uri")},
            {QStringLiteral("uuid"), QStringLiteral("uri")},
            {QStringLiteral("positiveInt"), QStringLiteral("integer")},
            {QStringLiteral("unsignedInt"), QStringLiteral("integer")},
            {QStringLiteral("Age"), QStringLiteral("Quantity")},
            {QStringLiteral("Count"), QStringLiteral("Quantity")},
            {QStringLiteral("Distance"), QStringLiteral("Quantity")},
            {QStringLiteral("Duration"), QStringLiteral("Quantity")},
            {QStringLiteral("SimpleQuantity"), QStringLiteral("Quantity")}};
        return ancestors.value(fhirType);
    }

    QString systemName(Value::Kind kind)
    {
        switch (kind) {
        case Value::Kind::Boolean:
            return QStringLiteral("Boolean");
        case Value::Kind::Integer:
            return QStringLiteral("Integer");
        case Value::Kind::Decimal:
            return QStringLiteral("Decimal");
        case Value::Kind::String:
            return QStringLiteral("String");
        case Value::Kind::Date:
            return QStringLiteral("Date");
        case Value::Kind::DateTime:
            return QStringLiteral("DateTime");
        case Value::Kind::Time:
            return QStringLiteral("Time");
        case Value::Kind::Quantity:
            return QStringLiteral("Quantity");
        case Value::Kind::Element:
            break;
        }
        return {};
    }

    bool isFhirType(const Value &value, const QString &name)
    {
        if (value.json().isObject()) {
            const QString resource
                = value.json().toObject().value(QLatin1String("resourceType")).toString();
            if (!resource.isEmpty())
                return name == resource || name == u"Resource" || name == u"DomainResource";
        }
        QString type = value.fhirType();
        if (type.isEmpty()) {
            // Nobody told: what JSON itself knows must do.
            const QString own = systemName(value.kind());
            type = own.isEmpty() || own == u"Quantity" ? own : own.front().toLower() + own.mid(1);
        }
        for (; !type.isEmpty(); type = ancestorOf(type)) {
            if (type == name)
                return true;
        }
        return false;
    }

} // namespace

bool isOfType(const Value &value, const QString &typeName)
{
    const bool isSystem = typeName.startsWith(QLatin1String("System."));
    const bool isFhir = typeName.startsWith(QLatin1String("FHIR."));
    const QString name = isSystem || isFhir ? typeName.section(u'.', 1) : typeName;
    if (!isSystem && isFhirType(value, name))
        return true;
    return !isFhir && !name.isEmpty() && systemName(value.kind()) == name;
}

QString constantNamed(const QString &name)
{
    if (name == u"ucum")
        return QStringLiteral("http://unitsofmeasure.org");
    if (name == u"sct")
        return QStringLiteral("http://snomed.info/sct");
    if (name == u"loinc")
        return QStringLiteral("http://loinc.org");
    if (name.startsWith(QLatin1String("vs-")))
        return QStringLiteral("http://hl7.org/fhir/ValueSet/") + name.mid(3);
    if (name.startsWith(QLatin1String("ext-")))
        return QStringLiteral("http://hl7.org/fhir/StructureDefinition/") + name.mid(4);
    return {};
}

} // namespace tasuki::fhirpath
