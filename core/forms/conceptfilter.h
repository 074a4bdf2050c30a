// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tasuki {

/// The concepts of a code system that all filters of an include let through, in the order of the
/// code system (FHIR: ValueSet.compose.include.filter). Nothing when a filter asks what this code
/// system does not tell.
std::optional<QList<QJsonObject>> filteredConcepts(const QJsonObject &codeSystem,
                                                   const QJsonArray &filters);

/// The code system says that nobody may choose it: it only stands above others.
bool isHeading(const QJsonObject &codeSystemConcept);

} // namespace tasuki
