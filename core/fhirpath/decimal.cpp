// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/decimal.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tasuki::fhirpath::decimal {

namespace {

    constexpr int exactDigits = 15;

    /// digits · 10^-scale
    struct Scaled {
        qint64 digits = 0;
        int scale = 0;
    };

    std::optional<double> finite(double number)
    {
        return std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

    /// Reads what to_chars wrote in scientific notation: d.ddde±xx.
    Scaled fromScientific(const char *at, const char *end)
    {
        Scaled number;
        const bool negative = *at == '-';
        int exponent = 0;
        bool behindPoint = false;
        for (at += negative ? 1 : 0; at != end && *at != 'e'; ++at) {
            if (*at == '.') {
                behindPoint = true;
                continue;
            }
            number.digits = number.digits * 10 + (*at - '0');
            number.scale += behindPoint ? 1 : 0;
        }
        if (at != end) {
            at += at[1] == '+' ? 2 : 1;
            std::from_chars(at, end, exponent);
        }
        number.scale -= exponent;
        if (negative)
            number.digits = -number.digits;
        while (number.digits != 0 && number.digits % 10 == 0) {
            number.digits /= 10;
            --number.scale;
        }
        return number;
    }

    /// The number in its first 15 digits.
    Scaled toScaled(double number)
    {
        if (number == 0 || !std::isfinite(number))
            return {};
        std::array<char, 40> text;
        const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                           std::chars_format::scientific, exactDigits - 1);
        return fromScientific(text.data(), written.ptr);
    }

    /// Empty when the number needs more than 15 digits to be told from its neighbours.
    std::optional<Scaled> exact(double number)
    {
        std::array<char, 40> text;
        const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                           std::chars_format::scientific);
        const auto mantissaEnd = std::find(text.data(), written.ptr, 'e');
        if (!std::isfinite(number) || mantissaEnd - text.data() > exactDigits + 2)
            return std::nullopt;
        if (number == 0)
            return Scaled{};
        return fromScientific(text.data(), written.ptr);
    }

    std::optional<qint64> timesPowerOfTen(qint64 digits, int power)
    {
        for (; power > 0; --power) {
            if (__builtin_mul_overflow(digits, qint64(10), &digits))
                return std::nullopt;
        }
        return digits;
    }

    double toDouble(const Scaled &number)
    {
        std::array<char, 60> text;
        char *at = std::to_chars(text.data(), text.data() + 30, number.digits).ptr;
        *at++ = 'e';
        at = std::to_chars(at, text.data() + text.size(), -number.scale).ptr;
        double value = 0;
        std::from_chars(text.data(), at, value);
        return value;
    }

    /// Brings both to the finer scale; empty when that does not fit.
    std::optional<std::pair<qint64, qint64>> aligned(const Scaled &a, const Scaled &b)
    {
        const int scale = std::max(a.scale, b.scale);
        if (scale - std::min(a.scale, b.scale) > 18)
            return std::nullopt;
        const auto left = timesPowerOfTen(a.digits, scale - a.scale);
        const auto right = timesPowerOfTen(b.digits, scale - b.scale);
        if (!left || !right)
            return std::nullopt;
        return std::pair(*left, *right);
    }

    std::optional<double> exactSum(double a, double b)
    {
        const auto left = exact(a);
        const auto right = exact(b);
        if (!left || !right)
            return std::nullopt;
        const auto both = aligned(*left, *right);
        qint64 digits = 0;
        if (!both || __builtin_add_overflow(both->first, both->second, &digits))
            return std::nullopt;
        return toDouble({digits, std::max(left->scale, right->scale)});
    }

    bool isWhole(double number)
    {
        return number == std::trunc(number);
    }

} // namespace

std::optional<double> sum(double a, double b)
{
    if (isWhole(a) && isWhole(b))
        return finite(a + b);
    const auto clean = exactSum(a, b);
    return clean ? clean : finite(a + b);
}

std::optional<double> difference(double a, double b)
{
    return sum(a, -b);
}

std::optional<double> product(double a, double b)
{
    const auto left = exact(a);
    const auto right = exact(b);
    qint64 digits = 0;
    if (left && right && !__builtin_mul_overflow(left->digits, right->digits, &digits))
        return finite(toDouble({digits, left->scale + right->scale}));
    return finite(a * b);
}

std::optional<double> quotient(double a, double b)
{
    if (b == 0)
        return std::nullopt;
    const auto left = exact(a);
    const auto right = exact(b);
    const auto both = left && right ? aligned(*left, *right) : std::nullopt;
    if (both)
        return double(both->first) / double(both->second);
    return finite(a / b);
}

std::optional<double> wholeQuotient(double a, double b)
{
    const auto ratio = quotient(a, b);
    return ratio ? std::optional(std::trunc(*ratio)) : std::nullopt;
}

std::optional<double> remainder(double a, double b)
{
    if (b == 0)
        return std::nullopt;
    const auto left = exact(a);
    const auto right = exact(b);
    const auto both = left && right ? aligned(*left, *right) : std::nullopt;
    if (both)
        return toDouble({both->second == -1 ? 0 : both->first % both->second,
                         std::max(left->scale, right->scale)});
    return finite(std::fmod(a, b));
}

int compare(double a, double b)
{
    if (a == b)
        return 0;
    const bool close = std::abs(a - b) <= 1e-13 * std::max(std::abs(a), std::abs(b));
    if (close) {
        const Scaled left = toScaled(a);
        const Scaled right = toScaled(b);
        if (left.digits == right.digits && left.scale == right.scale)
            return 0;
    }
    return a < b ? -1 : 1;
}

double rounded(double number, int places)
{
    Scaled value = toScaled(number);
    if (value.scale <= places)
        return std::isfinite(number) ? toDouble(value) : number;
    const int dropped = value.scale - places;
    if (dropped > 18)
        return 0;
    const qint64 unit = *timesPowerOfTen(1, dropped);
    qint64 whole = value.digits / unit;
    qint64 rest = value.digits % unit;
    if (rest < 0) {
        rest += unit;
        --whole;
    }
    // Not 2 * rest: a unit of 10^18 would not leave room for it.
    if (rest >= unit - rest)
        ++whole;
    return toDouble({whole, places});
}

int places(double number)
{
    return std::max(0, toScaled(number).scale);
}

QString toText(double number)
{
    const Scaled value = toScaled(number);
    if (value.scale > 30 || value.scale < -25)
        return QString::number(number, 'g', exactDigits);
    QString digits = QString::number(std::abs(value.digits));
    if (value.scale < 0)
        digits += QString(-value.scale, u'0');
    if (value.scale > 0) {
        if (digits.size() <= value.scale)
            digits.prepend(QString(value.scale - digits.size() + 1, u'0'));
        digits.insert(digits.size() - value.scale, u'.');
    }
    return value.digits < 0 ? u'-' + digits : digits;
}

std::optional<double> fromText(const QString &text)
{
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    const qsizetype first = at;
    const auto digits = [&text, &at] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at > from;
    };
    if (!digits())
        return std::nullopt;
    if (at < text.size() && text[at] == u'.') {
        ++at;
        if (!digits())
            return std::nullopt;
    }
    if (at != text.size() || at - first > 300)
        return std::nullopt;
    const double number = text.toDouble();
    return finite(number);
}

} // namespace tasuki::fhirpath::decimal
