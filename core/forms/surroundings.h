// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace tasuki {

/// What a form is told about the world it is filled in.
struct Surroundings {
    QMap<QString, QJsonObject> launch; ///< %patient, %user …
    QDateTime now; ///< for today() and now()
    QDate referenceDay; ///< for ages while the form's own date is empty
};

} // namespace tasuki
