// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tasuki {

/// Makes the folder and its parents; mode 0700 for the folder itself.
Result<void> makePrivateFolder(const QString &folder);

/// Writes the whole file or leaves the old one, mode 0600; on success it is on the disk.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// NotFound when there is none; Corrupt when it is larger than `maxBytes`.
Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);

} // namespace tasuki
