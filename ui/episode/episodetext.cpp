// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/episodetext.h"

#include <QCoreApplication>

namespace tasuki {

QString informantText(Informant informant)
{
    switch (informant) {
    case Informant::Family:
        return QCoreApplication::translate("EpisodeText", "Family");
    case Informant::Hospital:
        return QCoreApplication::translate("EpisodeText", "Hospital");
    case Informant::Provider:
        return QCoreApplication::translate("EpisodeText", "Care provider");
    case Informant::Ambulance:
        return QCoreApplication::translate("EpisodeText", "Ambulance");
    case Informant::Client:
        return QCoreApplication::translate("EpisodeText", "The client");
    }
    return {};
}

static QString dayText(QDate day)
{
    return QCoreApplication::translate("EpisodeText", "%1/%2", "month, day")
        .arg(day.month())
        .arg(day.day());
}

QString deadlineText(const AdmissionDeadline &deadline, QDate today)
{
    const bool first = today <= deadline.firstUntil;
    if (!first && today > deadline.secondUntil) {
        return QCoreApplication::translate("EpisodeText", "The add-on's days have passed (%1)")
            .arg(deadline.edition);
    }
    const QDate until = first ? deadline.firstUntil : deadline.secondUntil;
    const QString day = until == today
        ? QCoreApplication::translate("EpisodeText", "by the end of today")
        : QCoreApplication::translate("EpisodeText", "by %1").arg(dayText(until));
    const QString step = first ? QCoreApplication::translate("EpisodeText", "Add-on (I) %1 units")
                               : QCoreApplication::translate("EpisodeText", "Add-on (II) %1 units");
    return QCoreApplication::translate("EpisodeText", "%1: %2 (%3 rules)", "step, day, edition")
        .arg(step.arg(first ? deadline.firstUnits : deadline.secondUnits), day, deadline.edition);
}

} // namespace tasuki
