// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clienttext.h"

#include "core/services/sheetage.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    QString say(const char *source)
    {
        return QCoreApplication::translate("ClientText", source);
    }

} // namespace

QString careLevelText(const QString &code)
{
    const int number = code.toInt();
    if (number == 12 || number == 13)
        return say(QT_TRANSLATE_NOOP("ClientText", "Support level %1")).arg(number - 11);
    if (number >= 21 && number <= 25)
        return say(QT_TRANSLATE_NOOP("ClientText", "Care level %1")).arg(number - 20);
    return {};
}

QString ageAndBirthText(const PartialDate &birth, QDate today)
{
    if (birth.year == 0)
        return {};
    const QString day = say(QT_TRANSLATE_NOOP("ClientText", "born %1")).arg(toWareki(birth));
    if (!birth.isWhole())
        return day;
    return say(QT_TRANSLATE_NOOP("ClientText", "Age %1, %2"))
        .arg(QString::number(ageOn(birth.toDate(), today)), day);
}

QString sheetAgeText(const ClientEntry &entry, const QDateTime &now)
{
    if (entry.standingSheet.isNull() || !entry.sheetTouchedAt.isValid())
        return say(QT_TRANSLATE_NOOP("ClientText", "No standing sheet yet"));
    return say(QT_TRANSLATE_NOOP("ClientText", "Standing sheet: %1"))
        .arg(ageText(entry.sheetTouchedAt, now));
}

bool isSheetStale(const ClientEntry &entry, const QDateTime &now)
{
    return isStale(entry.sheetFreshSince, now);
}

} // namespace tasuki
