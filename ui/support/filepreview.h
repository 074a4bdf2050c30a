// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QImage>

class QIODevice;

namespace tasuki {

/// Draws a file small, as a preview (core/domain/filepreview.h): a picture upright, paper its first
/// page, what can be seen through on white. Forbidden for a film, which shows its type; Corrupt for
/// what cannot be drawn; TooLarge for what claims to be beyond reason. May be called on any thread.
Result<QByteArray> makeFilePreview(QIODevice &file, FileType type);

/// A preview that came, for the screen. Null when there is none or it cannot be drawn; never larger
/// than a preview is, whatever it claims to be.
QImage filePreviewImage(const QByteArray &preview);

} // namespace tasuki
