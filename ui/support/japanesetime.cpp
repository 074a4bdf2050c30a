// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {
    QString words(const char *source, int count = -1)
    {
        return QCoreApplication::translate("JapaneseTime", source, nullptr, count);
    }

    QString monthAndDay(const QDateTime &local)
    {
        return words(QT_TRANSLATE_NOOP("JapaneseTime", "%1/%2 %3"))
            .arg(QString::number(local.date().month()), QString::number(local.date().day()),
                 local.time().toString(u"HH:mm"));
    }
} // namespace

QString toLocalText(const QDateTime &moment)
{
    return moment.isValid() ? monthAndDay(moment.toLocalTime()) : QString();
}

QString toLocalText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return local.time().toString(u"HH:mm");
    if (local.date().year() == today.year())
        return monthAndDay(local);
    return words(QT_TRANSLATE_NOOP("JapaneseTime", "%1/%2"))
        .arg(QString::number(local.date().year()), monthAndDay(local));
}

QString ageText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 1)
        return words(QT_TRANSLATE_NOOP("JapaneseTime", "just now"));
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("JapaneseTime", "%n minute(s) ago"), int(minutes));
    const qint64 days = moment.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days < 1)
        return words(QT_TRANSLATE_N_NOOP("JapaneseTime", "%n hour(s) ago"), int(minutes / 60));
    return words(QT_TRANSLATE_N_NOOP("JapaneseTime", "%n day(s) ago"), int(days));
}

QString toBothCalendars(const PartialDate &date)
{
    if (date.year == 0)
        return {};
    return words(QT_TRANSLATE_NOOP("JapaneseTime", "%1 (%2)")).arg(toWareki(date), date.toIso());
}

} // namespace tasuki
