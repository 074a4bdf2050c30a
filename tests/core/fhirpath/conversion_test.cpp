// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

using namespace tasuki::tests;

TEST_CASE("Values become others where they can", "[fhirpath]")
{
    check({
        {"'12'.toInteger()", "12"},
        {"'-12'.toInteger()", "-12"},
        {"'+3'.toInteger()", "3"},
        {"'1.5'.toInteger()", "{}"},
        {"' 1'.toInteger()", "{}"},
        {"'a'.toInteger()", "{}"},
        {"true.toInteger()", "1"},
        {"1.5.toInteger()", "{}"},
        {"{}.toInteger()", "{}"},
        {"%two.toInteger()", "error"},
        {"'1.5'.toDecimal()", "1.5"},
        {"1.toDecimal() is Decimal", "true"},
        {"'a'.toDecimal()", "{}"},
        {"'1e5'.toDecimal()", "{}"},
        {"true.toDecimal()", "1"},
        {"'.5'.toDecimal()", "{}"},
        {"1.toString()", "1"},
        {"1.50.toString()", "1.5"},
        {"true.toString()", "true"},
        {"@2026-06-01.toString()", "2026-06-01"},
        {"4 'mg'.toString()", "4 'mg'"},
        {"4 days.toString()", "4 days"},
        {"%patient.toString()", "{}"},
        {"%patient.birthDate.toString()", "1940-06-16"},
        {"'true'.toBoolean()", "true"},
        {"'T'.toBoolean()", "true"},
        {"'no'.toBoolean()", "false"},
        {"1.toBoolean()", "true"},
        {"0.0.toBoolean()", "false"},
        {"2.toBoolean()", "{}"},
        {"'x'.toBoolean()", "{}"},
        {"'2026-06-01'.toDate()", "2026-06-01"},
        {"'2026'.toDate()", "2026"},
        {"'2026-13'.toDate()", "{}"},
        {"@2026-06-01T08:00.toDate()", "2026-06-01"},
        {"'x'.toDate()", "{}"},
        {"'2026-06-01T08:00:00Z'.toDateTime()", "2026-06-01T08:00:00Z"},
        {"@2026-06-01.toDateTime() is DateTime", "true"},
        {"'08:30'.toTime()", "08:30"},
        {"'25:00'.toTime()", "{}"},
        {"@T08:30.toTime()", "08:30"},
        {"'4 days'.toQuantity()", "4 days"},
        {"'4 \\'mg\\''.toQuantity()", "4 'mg'"},
        {"4.toQuantity()", "4 '1'"},
        {"'4'.toQuantity()", "4 '1'"},
        {"'4 mg'.toQuantity()", "{}"},
        {"1 'g'.toQuantity('mg')", "1000 'mg'"},
        {"1 'g'.toQuantity('m')", "{}"},
        {"'12'.convertsToInteger()", "true"},
        {"'x'.convertsToInteger()", "false"},
        {"{}.convertsToInteger()", "{}"},
        {"'1.5'.convertsToDecimal()", "true"},
        {"%patient.convertsToString()", "false"},
        {"'yes'.convertsToBoolean()", "true"},
        {"'2026-06'.convertsToDate()", "true"},
        {"'2026-06-31'.convertsToDate()", "false"},
        {"'2026-06-01T08:00'.convertsToDateTime()", "true"},
        {"'08:30:15'.convertsToTime()", "true"},
        {"'4 weeks'.convertsToQuantity()", "true"},
    });
}

TEST_CASE("A computed value is what FHIR writes", "[fhirpath]")
{
    using tasuki::fhirpath::Value;
    const QJsonObject mg = Value::quantity(4, QStringLiteral("mg")).json().toObject();
    CHECK(mg.value(QLatin1String("code")).toString() == QStringLiteral("mg"));
    CHECK(mg.value(QLatin1String("system")).toString()
          == QStringLiteral("http://unitsofmeasure.org"));
    CHECK(!Value::quantity(4, QStringLiteral("days"))
               .json()
               .toObject()
               .contains(QLatin1String("code")));
    CHECK(Value::integer(3).json() == QJsonValue(3));
    CHECK(Value::date(QStringLiteral("2026-06")).json() == QJsonValue(QStringLiteral("2026-06")));
    CHECK(tasuki::fhirpath::isTrue({Value::boolean(true)}));
    CHECK(tasuki::fhirpath::isTrue({Value::integer(0)}));
    CHECK(!tasuki::fhirpath::isTrue({Value::boolean(false)}));
    CHECK(!tasuki::fhirpath::isTrue({}));
    CHECK(!tasuki::fhirpath::isTrue({Value::boolean(true), Value::boolean(true)}));
}
