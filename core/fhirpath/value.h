// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace tasuki::fhirpath {

/// One item of a FHIRPath collection: a piece of JSON and what FHIR calls it.
///
/// The JSON is always what FHIR writes, also for computed values: a date is its text, a quantity
/// the object with value, unit, system and code. So an outcome can be put into an answer as it is.
/// Numbers carry 15 significant digits; arithmetic is decimal (decimal.h), not binary.
///
/// Surprising: a text that came out of a resource may have no `fhirType`, because JSON does not say
/// whether "2026-06-01" is a date. Such a text is `isLoose()` and is read as a date or time when it
/// meets one.
class Value {
public:
    enum class Kind { Boolean, Integer, Decimal, String, Date, DateTime, Time, Quantity, Element };

    /// A piece of a resource. `fhirType` ("Coding", "date", …) may be empty when nobody knows it.
    /// `companion` is the FHIR object beside a primitive (`_birthDate`) with its extensions.
    explicit Value(const QJsonValue &json, const QString &fhirType = {},
                   const QJsonValue &companion = QJsonValue::Undefined);

    static Value boolean(bool truth);
    static Value integer(qint64 number);
    static Value decimal(double number);
    static Value string(const QString &text);
    static Value date(const QString &iso);
    static Value dateTime(const QString &iso);
    static Value time(const QString &iso);
    /// `code` is a UCUM code, or a calendar word (day, days, months …), which then is the unit
    /// only.
    static Value quantity(double number, const QString &code);

    Kind kind() const { return m_kind; }
    const QString &fhirType() const { return m_fhirType; }
    const QJsonValue &json() const { return m_json; }
    const QJsonValue &companion() const { return m_companion; }

    bool isNumber() const { return m_kind == Kind::Integer || m_kind == Kind::Decimal; }
    bool isMoment() const
    {
        return m_kind == Kind::Date || m_kind == Kind::DateTime || m_kind == Kind::Time;
    }
    bool isLoose() const { return m_kind == Kind::String && m_isLoose; }
    bool isTrue() const { return m_kind == Kind::Boolean && m_json.toBool(); }

    /// How toString() of FHIRPath writes it; empty for an element that is no primitive.
    QString toText() const;

    bool operator==(const Value &) const = default;

private:
    Value(const QJsonValue &json, Kind kind);

    QJsonValue m_json;
    QJsonValue m_companion = QJsonValue::Undefined;
    QString m_fhirType;
    Kind m_kind = Kind::Element;
    bool m_isLoose = false;
};

using Collection = QList<Value>;

/// An array becomes its elements, null and nothing become empty, anything else itself.
Collection toCollection(const QJsonValue &json, const QString &fhirType = {});

/// Whether a condition holds: exactly one item that is `true`, or is not a boolean at all.
bool isTrue(const Collection &outcome);

} // namespace tasuki::fhirpath
