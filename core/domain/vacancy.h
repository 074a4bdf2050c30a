// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tasuki {

/// What a free place is for.
enum class PlaceOfCare {
    ShortStay, ///< ショートステイ
    DayCare, ///< 通所
    Residence, ///< 入所
    GroupHome, ///< グループホーム
    Multifunction, ///< 小規模多機能
    Bed, ///< 病床
    Other, ///< and what a newer program knows
};

const QList<PlaceOfCare> &allPlacesOfCare(); ///< in the order in which people read them
QString toCode(PlaceOfCare care); ///< "short-stay", "day-care" …
std::optional<PlaceOfCare> placeOfCareFromCode(const QString &code);

/// 空き情報: what the office of a post has to offer, from when, and until when that holds.
struct Vacancy {
    static constexpr int mostPlaces = 999;
    static constexpr qsizetype longestContact = 200; ///< UTF-16 units

    PlaceOfCare care = PlaceOfCare::ShortStay;
    int places = 0; ///< none: it is full
    QDate from;
    QDate until; ///< the last day on which one may rely on it
    QString contact; ///< may be empty
    bool operator==(const Vacancy &) const = default;

    bool holdsOn(const QDate &day) const { return day <= until; }
};

/// Whole, possible, and readable.
bool isGoodVacancy(const Vacancy &vacancy);

} // namespace tasuki
