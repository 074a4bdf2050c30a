// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/sheetversion.h"

namespace tasuki {

/// What there is to compare, newest first: of a client her standing sheet now and on the days it
/// was written, and every sheet sent in any of her admissions; of an admission what was sent in it.
Result<QList<SheetVersion>> sheetVersions(const RecordView &view, ObjectId clientOrEpisode);
Result<Sheet> sheetAt(const RecordView &view, const SheetVersion &version);
Result<QList<SheetValue>> sheetHistory(const RecordView &view, ObjectId sheet,
                                       const QString &group);

} // namespace tasuki
