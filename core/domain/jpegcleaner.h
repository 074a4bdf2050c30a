// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filepiece.h"

#include <QByteArrayView>

namespace tasuki {

/// A JPEG picture (ITU-T T.81) without what cameras write beside it: place, time, device, comments,
/// small copies, and whatever follows its end. Which side is up stays, and so do the colours.
/// Nothing is decoded, so the picture is the same to the last bit. Corrupt when it is not whole.
Result<FilePieces> cleanedJpeg(QByteArrayView picture);

} // namespace tasuki
