// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admissiondeadline.h"

#include "core/base/json.h"

#include <algorithm>

namespace tasuki {

bool OfficeHours::isWorkday(QDate day) const
{
    return workdays.contains(day.dayOfWeek()) && !holidays.contains(day);
}

Result<AdmissionRules> AdmissionRules::load(const QByteArray &json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    AdmissionRules rules;
    for (const auto &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        edition.name = reader.string("name");
        edition.firstDays = static_cast<int>(reader.integer("firstDays"));
        edition.secondDays = static_cast<int>(reader.integer("secondDays"));
        edition.firstUnits = static_cast<int>(reader.integer("firstUnits"));
        edition.secondUnits = static_cast<int>(reader.integer("secondUnits"));
        edition.hasExceptions = reader.boolean("exceptions", false);
        if (!reader.ok())
            return reader.error();
        rules.m_editions.append(edition);
    }
    if (rules.m_editions.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
    std::sort(rules.m_editions.begin(), rules.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from > b.from; });
    return rules;
}

Result<AdmissionDeadline> AdmissionRules::deadline(const QDateTime &admittedAt, bool hourIsGuess,
                                                   const OfficeHours &hours) const
{
    const QDate day = admittedAt.date();
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &e) { return e.from <= day; });
    if (!day.isValid() || edition == m_editions.end())
        return Error{Error::Kind::Invalid,
                     QStringLiteral("no edition of the rules covers the day")};

    AdmissionDeadline result{day.addDays(edition->firstDays),
                             day.addDays(edition->secondDays),
                             edition->firstUnits,
                             edition->secondUnits,
                             edition->name,
                             QStringLiteral("plain")};
    if (!edition->hasExceptions)
        return result;
    const bool closedDay = !hours.isWorkday(day);
    const bool afterHours = !closedDay && !hourIsGuess && admittedAt.time() > hours.closes;
    if (closedDay || afterHours) {
        result.firstUntil = day.addDays(1);
        result.reason = afterHours ? QStringLiteral("after-hours") : QStringLiteral("closed-day");
    }
    // Only an admission after hours is excused when the third day is closed; a closed-day one is
    // not.
    if (afterHours && !hours.isWorkday(result.secondUntil)) {
        while (!hours.isWorkday(result.secondUntil))
            result.secondUntil = result.secondUntil.addDays(1);
        result.reason = QStringLiteral("after-hours-extended");
    }
    return result;
}

} // namespace tasuki
