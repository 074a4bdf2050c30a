// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

class QIODevice;

namespace tasuki {

/// The first page of a PDF, small enough for `within`. Corrupt when it cannot be read or is locked
/// by a password; TooLarge when the file is beyond what is worth it. Needs no window and no thread
/// of its own.
Result<QImage> firstPage(QIODevice &file, QSize within);

} // namespace tasuki
