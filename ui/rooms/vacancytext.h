// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vacancy.h"

namespace tasuki {

/// What a vacancy is called.
QString placeOfCareText(PlaceOfCare care); ///< ショートステイ
QString vacancyText(const Vacancy &vacancy); ///< ショートステイ 空き2名
/// From when, until when it holds – or that it does no more – and whom to ask.
QString vacancyTermsText(const Vacancy &vacancy, const QDate &today);

} // namespace tasuki
