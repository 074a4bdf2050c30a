// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/calendarunit.h"

#include <QHash>

#include <array>

namespace tasuki::fhirpath {

namespace {

    struct Name {
        const char16_t *word;
        const char16_t *ucum;
        double milliseconds;
    };

    constexpr std::array<Name, 8> names{{{u"year", u"a", 0},
                                         {u"month", u"mo", 0},
                                         {u"week", u"wk", 604'800'000},
                                         {u"day", u"d", 86'400'000},
                                         {u"hour", u"h", 3'600'000},
                                         {u"minute", u"min", 60'000},
                                         {u"second", u"s", 1000},
                                         {u"millisecond", u"ms", 1}}};

    QHash<QString, CalendarUnit> readNames(bool withUcum)
    {
        QHash<QString, CalendarUnit> units;
        for (size_t i = 0; i < names.size(); ++i) {
            const QString word = QString::fromUtf16(names[i].word);
            units.insert(word, CalendarUnit(i));
            units.insert(word + u's', CalendarUnit(i));
            if (withUcum)
                units.insert(QString::fromUtf16(names[i].ucum), CalendarUnit(i));
        }
        return units;
    }

} // namespace

std::optional<CalendarUnit> calendarUnit(const QString &name)
{
    static const QHash<QString, CalendarUnit> units = readNames(true);
    const auto found = units.constFind(name);
    return found == units.cend() ? std::nullopt : std::optional(*found);
}

bool isCalendarWord(const QString &name)
{
    static const QHash<QString, CalendarUnit> words = readNames(false);
    return words.contains(name);
}

double millisecondsOf(CalendarUnit unit)
{
    return names[size_t(unit)].milliseconds;
}

} // namespace tasuki::fhirpath
