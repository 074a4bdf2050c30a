// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleanfile.h"
#include "core/wire/blob.h"

namespace tasuki {

/// Reads all of it and says what it is, chunk by chunk. TooLarge beyond what rooms take, else the
/// errors of CleanFile::read.
Result<BlobManifest> manifestOf(const CleanFile &file);

/// The chunk of that number. Storage when the file is another one by now.
Result<QByteArray> chunkOf(const CleanFile &file, const BlobManifest &manifest, int number);

} // namespace tasuki
