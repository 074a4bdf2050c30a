// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace tasuki {

/// Whether all of a JPEG's colours come in one scan (ITU-T T.81, B.2.2 and B.2.3), so that a
/// decoder needs to hold some rows only. Any other keeps every coefficient until the last scan was
/// read.
bool isJpegOfOneScan(QIODevice &file);

} // namespace tasuki
