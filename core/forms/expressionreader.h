// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formconstraint.h"
#include "core/forms/formnotes.h"
#include "core/forms/formvariable.h"

#include <QJsonObject>

#include <optional>

namespace tasuki {

/// Reading the expressions of a form. Whatever cannot be followed – another language, a grammar
/// error, a function we do not have – is a warning that names expression and place, and the empty
/// text: the form then works as if it had none.

/// The expression of valueExpression, or of a plain valueString as older forms write it. `name` is
/// what the form calls it, for the warning.
QString readExpression(const QJsonObject &extension, const QString &place, const QString &name,
                       FormNotes &notes);
/// Of the element beside a primitive: cqf-expression or cqf-calculatedValue; empty without warning
/// when there is none.
QString calculatedValue(const QJsonObject &companion, const QString &place, FormNotes &notes);
/// The names SDC gives to what lies beside a form: they are asked for without being announced.
bool isUsualLaunchContext(const QString &name);
std::optional<FormVariable> readVariable(const QJsonObject &extension, const QString &place,
                                         FormNotes &notes);
std::optional<FormConstraint> readConstraint(const QJsonObject &extension, const QString &place,
                                             FormNotes &notes);

} // namespace tasuki
