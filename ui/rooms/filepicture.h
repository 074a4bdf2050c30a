// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QByteArray>
#include <QImage>

namespace tasuki {

/// One page of a file as a picture, fine enough for a large screen. On any thread.
struct FilePicture {
    QImage image;
    int page = 0;
    int pages = 1;
};

/// Forbidden for a film, Corrupt and TooLarge as of the previews.
Result<FilePicture> filePicture(const QByteArray &content, FileType type, int page);

} // namespace tasuki
