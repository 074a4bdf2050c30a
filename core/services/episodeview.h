// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// The records one handoff stands on, looked up on the storage thread for a gesture.
struct EpisodeView {
    Episode episode;
    const OverlayObject *sheet = nullptr; ///< the sheet in the room; null before the first sending
    const OverlayObject *standing = nullptr; ///< the standing sheet; null at the hospital

    static Result<EpisodeView> find(const RecordView &view, ObjectId episode);
};

} // namespace tasuki
