// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/operator.h"

#include <algorithm>
#include <array>

namespace tasuki::fhirpath {

namespace {

    struct Row {
        const char16_t *text;
        int strength;
    };

    /// In the order of the enumeration.
    constexpr std::array<Row, 24> rows{{
        {u"implies", 1}, {u"or", 2}, {u"xor", 2}, {u"and", 3}, {u"in", 4},   {u"contains", 4},
        {u"=", 5},       {u"~", 5},  {u"!=", 5},  {u"!~", 5},  {u"<=", 6},   {u"<", 6},
        {u">", 6},       {u">=", 6}, {u"|", 7},   {u"is", 8},  {u"as", 8},   {u"+", 9},
        {u"-", 9},       {u"&", 9},  {u"*", 10},  {u"/", 10},  {u"div", 10}, {u"mod", 10},
    }};

} // namespace

std::optional<Operator> operatorOf(const QString &text)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&text](const Row &candidate) { return text == candidate.text; });
    return row == rows.end() ? std::nullopt : std::optional(Operator(row - rows.begin()));
}

QString toText(Operator op)
{
    return QString::fromUtf16(rows[size_t(op)].text);
}

int strength(Operator op)
{
    return rows[size_t(op)].strength;
}

} // namespace tasuki::fhirpath
