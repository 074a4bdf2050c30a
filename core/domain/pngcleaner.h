// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filepiece.h"

#include <QByteArrayView>

namespace tasuki {

/// A PNG picture (ISO/IEC 15948) without texts, times, EXIF and whatever follows its end; only
/// what a picture needs to look the same is kept. Corrupt when it is not whole.
Result<FilePieces> cleanedPng(QByteArrayView picture);

} // namespace tasuki
