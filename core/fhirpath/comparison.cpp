// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/comparison.h"

#include "core/fhirpath/decimal.h"
#include "core/fhirpath/quantity.h"

#include <QJsonObject>

namespace tasuki::fhirpath {

namespace {

    bool isText(const Value &value)
    {
        return value.kind() == Value::Kind::String;
    }

    /// -1, 0, 1 of two numbers; whole numbers on all their digits.
    int compareNumbers(const Value &a, const Value &b)
    {
        if (a.kind() == Value::Kind::Integer && b.kind() == Value::Kind::Integer) {
            const qint64 left = a.json().toInteger();
            const qint64 right = b.json().toInteger();
            return left == right ? 0 : left < right ? -1 : 1;
        }
        return decimal::compare(a.json().toDouble(), b.json().toDouble());
    }

    /// Both are moments once a loose text is read as one beside a date.
    bool meetAsMoments(const Value &a, const Value &b)
    {
        return (a.isMoment() || b.isMoment()) && (a.isMoment() || a.isLoose())
            && (b.isMoment() || b.isLoose());
    }

    bool meetAsQuantities(const Value &a, const Value &b)
    {
        return (a.kind() == Value::Kind::Quantity || b.kind() == Value::Kind::Quantity)
            && Quantity::of(a) && Quantity::of(b);
    }

    bool sameCoding(const QJsonObject &a, const QJsonObject &b)
    {
        return a.value(QLatin1String("code")) == b.value(QLatin1String("code"))
            && a.value(QLatin1String("system")) == b.value(QLatin1String("system"));
    }

    bool isCoding(const Value &value)
    {
        return value.json().isObject()
            && (value.fhirType() == u"Coding"
                || (value.fhirType().isEmpty()
                    && value.json().toObject().contains(QLatin1String("code"))));
    }

    bool equivalentNumbers(const Value &a, const Value &b)
    {
        const double left = a.json().toDouble();
        const double right = b.json().toDouble();
        const int places = std::min(decimal::places(left), decimal::places(right));
        return decimal::compare(decimal::rounded(left, places), decimal::rounded(right, places))
            == 0;
    }

    QString folded(const Value &text)
    {
        return text.json().toString().simplified().toCaseFolded();
    }

} // namespace

std::optional<Moment> momentOf(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Date:
        // FHIR writes some elements called "date" with a time.
        if (value.json().toString().contains(u'T'))
            return Moment::fromText(value.json().toString(), Moment::Kind::DateTime);
        return Moment::fromText(value.json().toString(), Moment::Kind::Date);
    case Value::Kind::DateTime:
        return Moment::fromText(value.json().toString(), Moment::Kind::DateTime);
    case Value::Kind::Time:
        return Moment::fromText(value.json().toString(), Moment::Kind::Time);
    case Value::Kind::String:
        return value.isLoose() ? Moment::fromText(value.json().toString()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<bool> equal(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return compareNumbers(a, b) == 0;
    if (meetAsMoments(a, b)) {
        const auto left = momentOf(a);
        const auto right = momentOf(b);
        if (!left || !right)
            return a.json() == b.json();
        if ((left->kind() == Moment::Kind::Time) != (right->kind() == Moment::Kind::Time))
            return false;
        const auto sign = compare(*left, *right);
        return sign ? std::optional(*sign == 0) : std::nullopt;
    }
    if (meetAsQuantities(a, b)) {
        const auto sign = compare(*Quantity::of(a), *Quantity::of(b));
        return sign ? std::optional(*sign == 0) : std::nullopt;
    }
    return a.isMoment() == b.isMoment() && a.json() == b.json();
}

bool equivalent(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return equivalentNumbers(a, b);
    if (isText(a) && isText(b))
        return folded(a) == folded(b);
    if (meetAsQuantities(a, b))
        return equivalent(*Quantity::of(a), *Quantity::of(b));
    if (isCoding(a) && isCoding(b))
        return sameCoding(a.json().toObject(), b.json().toObject());
    return equal(a, b).value_or(false);
}

std::optional<bool> equal(const Collection &a, const Collection &b)
{
    if (a.size() != b.size())
        return false;
    bool isKnown = true;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto same = equal(a[i], b[i]);
        if (same == false)
            return false;
        isKnown = isKnown && same;
    }
    return isKnown ? std::optional(true) : std::nullopt;
}

bool equivalent(const Collection &a, const Collection &b)
{
    if (a.size() != b.size())
        return false;
    QList<bool> used(b.size(), false);
    for (const Value &value : a) {
        qsizetype match = 0;
        while (match < b.size() && (used[match] || !equivalent(value, b[match])))
            ++match;
        if (match == b.size())
            return false;
        used[match] = true;
    }
    return true;
}

Order order(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return {true, compareNumbers(a, b)};
    if (meetAsMoments(a, b)) {
        const auto left = momentOf(a);
        const auto right = momentOf(b);
        if (!left || !right)
            return {};
        if ((left->kind() == Moment::Kind::Time) != (right->kind() == Moment::Kind::Time))
            return {};
        return {true, compare(*left, *right)};
    }
    if (isText(a) && isText(b)) {
        const int sign = a.json().toString().compare(b.json().toString());
        return {true, sign == 0 ? 0 : sign < 0 ? -1 : 1};
    }
    if (meetAsQuantities(a, b))
        return {true, compare(*Quantity::of(a), *Quantity::of(b))};
    return {};
}

} // namespace tasuki::fhirpath
