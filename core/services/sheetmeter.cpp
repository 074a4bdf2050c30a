// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetmeter.h"

#include "core/forms/dictionary.h"

#include <algorithm>

namespace tasuki {

SheetMeter meterOf(const FormState &answers, const QList<AskedBackFact> &facts)
{
    SheetMeter meter;
    for (const AskedBackFact &fact : facts) {
        QStringList places = answers.form().itemsWithCode(dictionary::system(), fact.code);
        places.removeIf([&answers](const QString &linkId) { return !answers.isEnabled(linkId); });
        if (places.isEmpty())
            continue;
        ++meter.asked;
        if (std::any_of(places.begin(), places.end(),
                        [&answers](const QString &linkId) { return answers.isAnswered(linkId); }))
            ++meter.answered;
        else
            meter.missing += places.first();
    }
    return meter;
}

} // namespace tasuki
