// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QImage>

class QIODevice;

namespace tasuki {

/// A picture of somebody else, upright and small enough for `within`, decoded with no more memory
/// than that is worth: a telephone's 100 megapixels row by row, and what would have to be held
/// whole only up to a size. TooLarge beyond; Corrupt when it cannot be decoded.
Result<QImage> boundedPicture(QIODevice &file, FileType type, QSize within);

} // namespace tasuki
