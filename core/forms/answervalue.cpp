// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answervalue.h"

#include "core/domain/partialdate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

    template<typename T>
    int order(const T &a, const T &b)
    {
        return a < b ? -1 : b < a ? 1 : 0;
    }

    bool isNumber(const QString &kind)
    {
        return kind == u"valueInteger" || kind == u"valueDecimal";
    }

    bool isMoment(const QString &kind)
    {
        return kind == u"valueDate" || kind == u"valueDateTime" || kind == u"valueInstant";
    }

    bool isText(const QString &kind)
    {
        return kind == u"valueString" || kind == u"valueUri" || kind == u"valueTime";
    }

    /// Two moments, each as exact as it was written. A day against a time of that day, or a year
    /// against one of its months, has no order.
    std::optional<int> compareMoments(const QString &a, const QString &b)
    {
        if (a == b)
            return 0;
        if (a.size() > 10 && b.size() > 10) {
            const auto left = QDateTime::fromString(a, Qt::ISODateWithMs);
            const auto right = QDateTime::fromString(b, Qt::ISODateWithMs);
            if (!left.isValid() || !right.isValid())
                return std::nullopt;
            return order(left.toMSecsSinceEpoch(), right.toMSecsSinceEpoch());
        }
        const auto left = PartialDate::fromIso(a.left(10));
        const auto right = PartialDate::fromIso(b.left(10));
        if (!left || !right)
            return std::nullopt;
        if (const int years = order(left->year, right->year))
            return years;
        if (left->month == 0 || right->month == 0)
            return std::nullopt;
        if (const int months = order(left->month, right->month))
            return months;
        if (left->day == 0 || right->day == 0)
            return std::nullopt;
        if (const int days = order(left->day, right->day))
            return days;
        return std::nullopt;
    }

    /// By code where both have one, else by name. A plain number is of any unit; nothing is ever
    /// converted.
    bool sameUnit(const QJsonObject &a, const QJsonObject &b)
    {
        const auto text = [](const QJsonObject &quantity, QStringView name) {
            return quantity.value(name).toString();
        };
        const auto isPlain = [&](const QJsonObject &quantity) {
            return text(quantity, u"code").isEmpty() && text(quantity, u"unit").isEmpty();
        };
        if (isPlain(a) || isPlain(b))
            return true;
        const QString left = text(a, u"code");
        const QString right = text(b, u"code");
        if (!left.isEmpty() && !right.isEmpty())
            return left == right;
        return (left.isEmpty() ? text(a, u"unit") : left)
            == (right.isEmpty() ? text(b, u"unit") : right)
            || (!text(a, u"unit").isEmpty() && text(a, u"unit") == text(b, u"unit"));
    }

    std::optional<int> compareQuantities(const QJsonObject &a, const QJsonObject &b)
    {
        if (!sameUnit(a, b) || !a.value(u"value").isDouble() || !b.value(u"value").isDouble())
            return std::nullopt;
        return order(a.value(u"value").toDouble(), b.value(u"value").toDouble());
    }

    bool sameCoding(const Coding &a, const Coding &b)
    {
        if (!a.system.isEmpty() && !b.system.isEmpty() && a.system != b.system)
            return false;
        return a.code.isEmpty() && b.code.isEmpty() ? a.display == b.display : a.code == b.code;
    }

    /// By address where both have one, else by identifier: the same thing may be named either way.
    bool sameReference(const QJsonObject &a, const QJsonObject &b)
    {
        const auto identifier = [](const QJsonObject &reference) {
            const QJsonObject named = reference.value(u"identifier").toObject();
            return std::pair(named.value(u"system").toString(), named.value(u"value").toString());
        };
        if (a.contains(u"reference") && b.contains(u"reference"))
            return a.value(u"reference") == b.value(u"reference");
        if (!identifier(a).second.isEmpty() || !identifier(b).second.isEmpty())
            return identifier(a) == identifier(b);
        return a == b;
    }

} // namespace

QString kindOf(const Answer &answer)
{
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (it.key().startsWith(u"value"))
            return it.key();
    }
    return {};
}

QJsonValue valueOf(const Answer &answer)
{
    return answer.value(kindOf(answer));
}

bool isAnswer(const Answer &answer)
{
    const QJsonValue value = valueOf(answer);
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return value.isBool() || value.isDouble();
}

Coding codingOf(const QJsonObject &json)
{
    return {json.value(u"system").toString(), json.value(u"code").toString(),
            json.value(u"display").toString()};
}

bool sameAnswer(const Answer &a, const Answer &b)
{
    const QString kind = kindOf(a);
    const QString other = kindOf(b);
    if (kind == u"valueCoding" && other == kind)
        return sameCoding(codingOf(valueOf(a).toObject()), codingOf(valueOf(b).toObject()));
    if (kind == u"valueReference" && other == kind)
        return sameReference(valueOf(a).toObject(), valueOf(b).toObject());
    if ((isNumber(kind) && isNumber(other)) || (isMoment(kind) && isMoment(other))
        || (isText(kind) && isText(other)) || (kind == u"valueQuantity" && other == kind))
        return compareAnswers(a, b) == 0;
    return kind == other && valueOf(a) == valueOf(b);
}

std::optional<int> compareAnswers(const Answer &a, const Answer &b)
{
    const QString kind = kindOf(a);
    const QString other = kindOf(b);
    const QJsonValue left = valueOf(a);
    const QJsonValue right = valueOf(b);
    if (isNumber(kind) && isNumber(other) && left.isDouble() && right.isDouble())
        return order(left.toDouble(), right.toDouble());
    if (isMoment(kind) && isMoment(other))
        return compareMoments(left.toString(), right.toString());
    if (kind == u"valueTime" && other == kind) {
        const QTime one = QTime::fromString(left.toString(), Qt::ISODateWithMs);
        const QTime two = QTime::fromString(right.toString(), Qt::ISODateWithMs);
        if (one.isValid() && two.isValid())
            return order(one, two); // 08:30 is 08:30:00
    }
    if (isText(kind) && isText(other))
        return order(left.toString(), right.toString());
    if (kind == u"valueQuantity" && other == kind)
        return compareQuantities(left.toObject(), right.toObject());
    return std::nullopt;
}

QString plainText(const Answer &answer)
{
    const QJsonValue value = valueOf(answer);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return numberText(value.toDouble());
    for (const char *name : {"display", "title", "code", "unit", "reference", "url"}) {
        const QString text = value[QLatin1String(name)].toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

qint64 attachmentSize(const QJsonObject &file)
{
    QString data = file.value(u"data").toString();
    data.remove(u'=');
    return std::max(file.value(u"size").toInteger(), qint64(data.size()) * 3 / 4);
}

QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace tasuki
