// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vacancy.h"

#include "core/domain/room.h"

#include <array>
#include <utility>

namespace tasuki {

namespace {

    constexpr std::array<std::pair<PlaceOfCare, const char *>, 7> codes{{
        {PlaceOfCare::ShortStay, "short-stay"},
        {PlaceOfCare::DayCare, "day-care"},
        {PlaceOfCare::Residence, "residence"},
        {PlaceOfCare::GroupHome, "group-home"},
        {PlaceOfCare::Multifunction, "multifunction"},
        {PlaceOfCare::Bed, "bed"},
        {PlaceOfCare::Other, "other"},
    }};

} // namespace

const QList<PlaceOfCare> &allPlacesOfCare()
{
    static const QList<PlaceOfCare> all = [] {
        QList<PlaceOfCare> places;
        for (const auto &[care, code] : codes)
            places.append(care);
        return places;
    }();
    return all;
}

QString toCode(PlaceOfCare care)
{
    for (const auto &[known, code] : codes) {
        if (known == care)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<PlaceOfCare> placeOfCareFromCode(const QString &code)
{
    for (const auto &[care, known] : codes) {
        if (code == QLatin1String(known))
            return care;
    }
    return std::nullopt;
}

bool isGoodVacancy(const Vacancy &vacancy)
{
    return vacancy.places >= 0 && vacancy.places <= Vacancy::mostPlaces && vacancy.from.isValid()
        && vacancy.until.isValid() && vacancy.from <= vacancy.until
        && isGoodRoomLine(vacancy.contact, Vacancy::longestContact);
}

} // namespace tasuki
