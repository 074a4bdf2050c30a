// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <functional>

class QIODevice;

namespace tasuki {

/// Draws what a clean file shows, as isFilePreview() wants it; an error when it shows nothing that
/// can be drawn. Core cannot draw, so the program gives it one (ui/support/filepreview.h). It is
/// called on a thread of its own, one file at a time, and takes no longer than the file lets itself
/// be read.
using PreviewMaker = std::function<Result<QByteArray>(QIODevice &file, FileType type)>;

} // namespace tasuki
