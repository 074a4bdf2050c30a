// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tasuki::tests {

/// The one-way rule of core/README.md, as data: which folders a folder may include.
const QMap<QString, QSet<QString>> &allowedIncludes();

/// "core/forms/formstate.h" → "core/forms"; "ui/today/x.h" → "ui"; empty for what is not ours.
QString layerOf(const QString &path);

/// What is wrong with one source file at `path` with content `text`; empty when nothing is.
QStringList violations(const QString &path, const QString &text);

} // namespace tasuki::tests
