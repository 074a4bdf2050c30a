// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filepiece.h"

#include <QIODevice>

namespace tasuki {

/// A film (ISO/IEC 14496-12, QuickTime) whose boxes about where, when and with what it was taken
/// are blank. They stay in place as free space, because other boxes count bytes from the
/// beginning. Reads the headings of boxes only, so half a gigabyte is no matter.
///
/// Corrupt when it is not whole; Storage when the source cannot be read.
Result<FilePieces> cleanedFilm(QIODevice &film);

} // namespace tasuki
