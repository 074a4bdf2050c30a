// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

class QIODevice;

namespace tasuki {

struct PdfPage {
    QImage picture;
    int count = 0; ///< pages in the file
};

/// A page of a PDF, from 0, small enough for `within`. Corrupt when it cannot be read or is locked
/// by a password, or there is no such page; TooLarge when the file is beyond what is worth it.
/// Needs no window and no thread of its own.
Result<PdfPage> pdfPage(QIODevice &file, int number, QSize within);

} // namespace tasuki
