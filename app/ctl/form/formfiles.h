// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formstate.h"

#include <QCommandLineParser>

#include <memory>

namespace tasuki {

/// What the commands of `tasukictl form` read: the words behind the verb, a form, a response.

/// Reads the words; a problem is a sentence. `parser` has its options already.
Result<void> readArguments(QCommandLineParser &parser, const QStringList &arguments,
                           qsizetype leastFiles, qsizetype mostFiles);
/// A form with the value sets and parts that lie beside it.
Result<std::shared_ptr<const FormDefinition>> readForm(const QString &path);
/// A QuestionnaireResponse; also one that lies in a Bundle.
Result<QJsonObject> readResponse(const QString &path);
/// What must be said when a response was made for another form; empty when it fits.
QString mismatch(const FormDefinition &form, const QJsonObject &response);
/// JSON as files have it: indented, ended by a line end.
QByteArray indentedJson(const QJsonObject &json);

} // namespace tasuki
