// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/vacancytext.h"

#include "core/domain/partialdate.h"

#include <QCoreApplication>
#include <QStringList>

namespace tasuki {

namespace {

    struct VacancyText {
        Q_DECLARE_TR_FUNCTIONS(VacancyText)
    };

    QString dayOf(const QDate &day)
    {
        return toWareki(PartialDate::fromDate(day));
    }

} // namespace

QString placeOfCareText(PlaceOfCare care)
{
    switch (care) {
    case PlaceOfCare::ShortStay:
        return VacancyText::tr("Short stay");
    case PlaceOfCare::DayCare:
        return VacancyText::tr("Day care");
    case PlaceOfCare::Residence:
        return VacancyText::tr("Residence");
    case PlaceOfCare::GroupHome:
        return VacancyText::tr("Group home");
    case PlaceOfCare::Multifunction:
        return VacancyText::tr("Small multifunction care");
    case PlaceOfCare::Bed:
        return VacancyText::tr("Hospital bed");
    case PlaceOfCare::Other:
        break;
    }
    return VacancyText::tr("Other place");
}

QString vacancyText(const Vacancy &vacancy)
{
    const QString care = placeOfCareText(vacancy.care);
    return vacancy.places == 0
        ? VacancyText::tr("%1: no free place").arg(care)
        : VacancyText::tr("%1: %n free place(s)", nullptr, vacancy.places).arg(care);
}

QString vacancyTermsText(const Vacancy &vacancy, const QDate &today)
{
    QStringList parts{vacancy.holdsOn(today)
                          ? VacancyText::tr("from %1, holds until %2")
                                .arg(dayOf(vacancy.from), dayOf(vacancy.until))
                          : VacancyText::tr("Expired: held until %1").arg(dayOf(vacancy.until))};
    if (!vacancy.contact.isEmpty())
        parts.append(VacancyText::tr("Contact: %1").arg(vacancy.contact));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tasuki
