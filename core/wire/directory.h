// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"

#include <QJsonObject>

namespace tasuki {

/// Offices and people as the wire and the region's records spell them.
QJsonObject toJson(const Office &office);
QJsonObject toJson(const Person &person);
Result<Office> officeFromJson(const QJsonObject &json);
Result<Person> personFromJson(const QJsonObject &json);

} // namespace tasuki
