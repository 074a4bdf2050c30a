// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// What follows from the answers to a form, as a list: what a program that has no window asks.
struct FormEvaluation {
    struct Invalid {
        QString linkId;
        QString key; ///< of the instance, see FormState; of the first one the linkId
        QString rule; ///< "minValue", "regex" …, see toCode(Finding::Rule)
        QJsonValue value; ///< the answer that broke it; of rules about several answers, all of them
        QString bound;
        QString message; ///< of a constraint, its own words
    };
    /// Every linkId of the form is in one of the two, whatever its type; of repeated instances the
    /// first decides.
    QStringList enabled;
    QStringList disabled;
    QStringList missing; ///< linkIds of what is required and asked, but not answered, each once
    QStringList missingKeys; ///< the same, instance by instance
    QList<Invalid> invalid; ///< of all instances
    QMap<QString, QList<QJsonValue>> calculated; ///< key → values that were worked out
    QList<FormWarning> warnings;

    static FormEvaluation of(const FormState &state);
    QJsonObject toJson() const;
};

} // namespace tasuki
