// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/value.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <functional>
#include <optional>

namespace tasuki::fhirpath {

/// What an expression is evaluated on, and all it can see of the world.
struct Context {
    /// The score of an answer, for ordinal() and weight() when the answer does not carry it itself.
    using Score = std::function<std::optional<double>(const QJsonValue &answerValue)>;

    QJsonValue resource; ///< `%resource`, `%rootResource`
    QJsonValue focus; ///< `%context`, and where a path without a beginning starts
    /// By name without `%`: questionnaire, qitem, patient, a form's own variables. A name that is
    /// not here is an error, a name with an empty collection is not. `%qItem` finds qitem.
    QMap<QString, Collection> variables;
    QDateTime now; ///< from Clock; `today()` is the day it is here, in local time
    Score score;
    int maxSteps = 1'000'000; ///< work after which evaluation gives up with Error::TooLarge
};

} // namespace tasuki::fhirpath
