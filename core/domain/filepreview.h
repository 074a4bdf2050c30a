// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tasuki {

/// What a file shows, small, for everybody who does not have the file yet: a JPEG that travels in
/// the record beside its name. Made on the sender's device, out of the clean file.
inline constexpr qsizetype maxPreviewBytes = 12 * 1024;
inline constexpr int maxPreviewSide = 256; ///< pixels, as our own are made; others are not measured

/// Small enough, a whole JPEG, and nothing beside the picture that would tell of its maker.
/// Nothing is decoded: what it claims to show is as little trusted as before.
bool isFilePreview(const QByteArray &bytes);

} // namespace tasuki
