// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/expressionreader.h"

#include "core/fhirpath/expression.h"
#include "core/forms/fhirelement.h"

namespace tasuki {

QString readExpression(const QJsonObject &extension, const QString &place, const QString &name,
                       FormNotes &notes)
{
    const QJsonObject object = extension.value(u"valueExpression").toObject();
    const QString language = object.value(u"language").toString();
    QString text = object.value(u"expression").toString();
    if (object.isEmpty())
        text = fhir::textValue(extension);
    if (!language.isEmpty() && language != u"text/fhirpath") {
        notes.warn(place,
                   QStringLiteral("%1 is written in %2, which is not followed: %3")
                       .arg(name, language, text.simplified()));
        return {};
    }
    if (text.trimmed().isEmpty()) {
        notes.warn(place, QStringLiteral("%1 has no expression").arg(name));
        return {};
    }
    const auto parsed = fhirpath::Expression::parse(text);
    if (parsed)
        return text;
    notes.warn(place,
               QStringLiteral("%1 cannot be followed: %2 (%3)")
                   .arg(name, parsed.error().detail, text.simplified()));
    return {};
}

QString calculatedValue(const QJsonObject &companion, const QString &place, FormNotes &notes)
{
    for (const QStringView name : {u"cqf-expression", u"cqf-calculatedValue"}) {
        const QJsonObject extension = fhir::extension(companion, name);
        if (!extension.isEmpty())
            return readExpression(extension, place, name.toString(), notes);
    }
    return {};
}

bool isUsualLaunchContext(const QString &name)
{
    static const QStringList names{QStringLiteral("patient"),      QStringLiteral("user"),
                                   QStringLiteral("encounter"),    QStringLiteral("location"),
                                   QStringLiteral("study"),        QStringLiteral("clinical"),
                                   QStringLiteral("sourceQueries")};
    return names.contains(name);
}

std::optional<FormVariable> readVariable(const QJsonObject &extension, const QString &place,
                                         FormNotes &notes)
{
    const QString name = extension.value(u"valueExpression")[u"name"].toString();
    if (name.isEmpty()) {
        notes.warn(place, QStringLiteral("a variable has no name"));
        return std::nullopt;
    }
    const QString text
        = readExpression(extension, place, QStringLiteral("variable %1").arg(name), notes);
    // Kept without expression, so that what asks for it finds it empty and not unknown.
    return FormVariable{name, text};
}

std::optional<FormConstraint> readConstraint(const QJsonObject &extension, const QString &place,
                                             FormNotes &notes)
{
    FormConstraint constraint;
    constraint.key = fhir::textValue(fhir::part(extension, u"key"));
    constraint.human = fhir::textValue(fhir::part(extension, u"human"));
    constraint.severity = fhir::textValue(fhir::part(extension, u"severity"));
    constraint.requirements = fhir::textValue(fhir::part(extension, u"requirements"));
    constraint.expression
        = readExpression(fhir::part(extension, u"expression"), place,
                         QStringLiteral("constraint %1").arg(constraint.key), notes);
    if (constraint.severity != u"error" && constraint.severity != u"warning") {
        notes.warn(
            place,
            QStringLiteral("constraint %1 has no severity: error is meant").arg(constraint.key));
        constraint.severity = QStringLiteral("error");
    }
    if (constraint.human.isEmpty())
        notes.warn(place,
                   QStringLiteral("constraint %1 does not say what is wrong").arg(constraint.key));
    if (constraint.expression.isEmpty())
        return std::nullopt;
    return constraint;
}

} // namespace tasuki
