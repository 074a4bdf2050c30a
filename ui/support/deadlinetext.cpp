// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/deadlinetext.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    QString say(const char *text)
    {
        return QCoreApplication::translate("DeadlineText", text);
    }

    QString untilText(QDate last, QDate today)
    {
        if (last == today)
            return say(QT_TRANSLATE_NOOP("DeadlineText", "by the end of today"));
        if (last == today.addDays(1))
            return say(QT_TRANSLATE_NOOP("DeadlineText", "until tomorrow"));
        return say(QT_TRANSLATE_NOOP("DeadlineText", "until %1/%2"))
            .arg(QString::number(last.month()), QString::number(last.day()));
    }

} // namespace

QString deadlineText(const AdmissionDeadline &deadline, QDate today)
{
    if (today <= deadline.firstUntil)
        return say(QT_TRANSLATE_NOOP("DeadlineText", "(I) %1 units: %2"))
            .arg(QString::number(deadline.firstUnits), untilText(deadline.firstUntil, today));
    if (today <= deadline.secondUntil)
        return say(QT_TRANSLATE_NOOP("DeadlineText", "(II) %1 units: %2"))
            .arg(QString::number(deadline.secondUnits), untilText(deadline.secondUntil, today));
    return say(QT_TRANSLATE_NOOP("DeadlineText", "Past the days of (I) and (II)"));
}

QString deadlineReason(const AdmissionDeadline &deadline)
{
    QString rule;
    if (deadline.reason == u"after-hours")
        rule = say(QT_TRANSLATE_NOOP(
            "DeadlineText", "Admitted after the office's hours: the next day still counts."));
    else if (deadline.reason == u"closed-day")
        rule = say(QT_TRANSLATE_NOOP(
            "DeadlineText", "Admitted on a day the office is closed: the next day still counts."));
    else if (deadline.reason == u"after-hours-extended")
        rule = say(QT_TRANSLATE_NOOP("DeadlineText",
                                     "Admitted after the office's hours, and the last day is not a "
                                     "working day: the next working day still counts."));
    else
        rule = say(QT_TRANSLATE_NOOP("DeadlineText", "Counted from the day of admission."));
    return say(QT_TRANSLATE_NOOP("DeadlineText", "%1 Rule of %2.")).arg(rule, deadline.edition);
}

bool isPressing(const AdmissionDeadline &deadline, QDate today)
{
    return today >= deadline.firstUntil;
}

} // namespace tasuki
