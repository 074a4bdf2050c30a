// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

#include <QJsonDocument>

namespace tasuki::tests {

namespace {

    const char *const response = R"({
      "resourceType": "QuestionnaireResponse",
      "status": "in-progress",
      "authored": "2026-06-14T09:30:00+09:00",
      "item": [
        {"linkId": "body", "text": "Body", "item": [
          {"linkId": "weight", "answer": [{"valueDecimal": 65.4}]},
          {"linkId": "height", "answer": [{"valueInteger": 160}]},
          {"linkId": "waist", "answer": [{"valueQuantity":
            {"value": 80, "unit": "cm", "system": "http://unitsofmeasure.org", "code": "cm"}}]}]},
        {"linkId": "eating", "answer": [{"valueCoding":
          {"system": "urn:sample", "code": "help", "display": "with help", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]}}]},
        {"linkId": "moving", "answer": [{"valueCoding": {"system": "urn:sample", "code": "alone"},
          "item": [{"linkId": "stick", "answer": [{"valueBoolean": true}]}]}]},
        {"linkId": "medicine", "item": [
          {"linkId": "name", "answer": [{"valueString": "A"}]},
          {"linkId": "dose", "answer": [{"valueDecimal": 0.1}]}]},
        {"linkId": "medicine", "item": [
          {"linkId": "name", "answer": [{"valueString": "B"}]},
          {"linkId": "dose", "answer": [{"valueDecimal": 0.2}]}]},
        {"linkId": "fever", "answer": [{"valueBoolean": false}]},
        {"linkId": "since", "answer": [{"valueDate": "2026-06-01"}]},
        {"linkId": "empty"}]})";

    const char *const patient = R"({
      "resourceType": "Patient",
      "active": true,
      "birthDate": "1940-06-16",
      "_birthDate": {"extension": [{"url": "urn:era", "valueString": "Showa"}]},
      "name": [
        {"use": "official", "family": "Yamada", "given": ["Hana", "Ko"]},
        {"use": "old", "family": "Sato", "given": ["Hana"]}],
      "telecom": [{"system": "phone", "use": "home", "value": "000-000-0001"}],
      "multipleBirthInteger": 2,
      "deceasedBoolean": false})";

} // namespace

fhirpath::Context contextOf(const char *resource)
{
    fhirpath::Context context;
    context.resource = QJsonDocument::fromJson(resource).object();
    context.focus = context.resource;
    context.now = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::LocalTime).toUTC();
    return context;
}

fhirpath::Context sampleContext()
{
    fhirpath::Context context = contextOf(response);
    context.variables = {
        {QStringLiteral("patient"),
         fhirpath::toCollection(QJsonDocument::fromJson(patient).object())},
        {QStringLiteral("nothing"), {}},
        {QStringLiteral("two"), {fhirpath::Value::integer(1), fhirpath::Value::integer(2)}},
        {QStringLiteral("qitem"),
         fhirpath::toCollection(QJsonObject{{QStringLiteral("text"), QStringLiteral("Asked")}})},
    };
    return context;
}

QString outcomeOf(const QString &text, const fhirpath::Context &context)
{
    const auto expression = fhirpath::Expression::parse(text);
    if (!expression)
        return QStringLiteral("unread");
    const auto outcome = fhirpath::evaluate(*expression, context);
    if (!outcome)
        return QStringLiteral("error");
    QStringList items;
    for (const fhirpath::Value &value : *outcome) {
        const bool isElement = value.kind() == fhirpath::Value::Kind::Element;
        const QByteArray json
            = QJsonDocument(value.json().toObject()).toJson(QJsonDocument::Compact);
        items.append(isElement ? QString::fromUtf8(json) : value.toText());
    }
    return items.isEmpty() ? QStringLiteral("{}") : items.join(QStringLiteral(", "));
}

void check(const std::vector<Trial> &trials, const fhirpath::Context &context)
{
    for (const Trial &trial : trials) {
        INFO(trial.expression);
        CHECK(outcomeOf(QString::fromUtf8(trial.expression), context)
              == QString::fromUtf8(trial.outcome));
    }
}

} // namespace tasuki::tests
