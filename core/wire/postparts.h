// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/addressees.h"
#include "core/domain/itemquote.h"
#include "core/domain/vacancy.h"

namespace tasuki {

/// ISO 8601, with two digits for month and day. Absent, null or empty: an invalid one.
QDate readOptionalDate(JsonReader &reader, const char *name);

/// `to` of a post: {people, offices, professions}, each where there are any. A profession that only
/// a newer program knows is passed over; anything else that is none is Invalid.
QJsonObject toJson(const Addressees &addressees);
Result<Addressees> addresseesFromJson(const QJsonObject &json);

/// `vacancy` of a post: {care, places, from, until, contact}. What only a newer program knows as a
/// place of care is PlaceOfCare::Other. Invalid: see isGoodVacancy().
QJsonObject toJson(const Vacancy &vacancy);
Result<Vacancy> vacancyFromJson(const QJsonObject &json);
/// For what was begun and not sent: whatever can be read of it.
Vacancy begunVacancyFromJson(const QJsonObject &json);

/// `item` of a post: {sheet, form, item, label, value, version, at}; `value` and `at` where there
/// are any. Invalid: see isGoodItemQuote().
QJsonObject toJson(const ItemQuote &quote);
Result<ItemQuote> itemQuoteFromJson(const QJsonObject &json);

} // namespace tasuki
